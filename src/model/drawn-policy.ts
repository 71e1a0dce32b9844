import type { City, ExitForm } from './city.ts';
import type { Drawn } from './drawn.ts';
import { fallen, keptBy } from './exponential.ts';
import { today, type Levers } from './levers.ts';
import { DEFAULTS } from './parameters.ts';
import { retention } from './retention.ts';
import { rampAt } from './ramp.ts';
import type { FullScenario } from './scenario.ts';

/** What a year makes of people: x·staying + coming, a column of each. */
export interface DrawnYear {
  /** Share of those there at its start who are there at its end. */
  staying: Float64Array;
  /** Persons who came in the year and are there at its end, less those who leave in a fixed number. */
  coming: Float64Array;
}

/** What a policy makes of one year of every draw, whatever became of it before. */
export interface DrawnPolicy {
  /** As many come as do at the premium of the base year. */
  recruits: DrawnYear;
  residents: Readonly<Record<ExitForm, DrawnYear>>;
}

/** What the columns of a policy are worked out from, where that outlasts a year. */
interface Kept {
  /** Share of the year’s recruits, and of its new graduates where residents leave at a rate, kept at its end. */
  recruits: Float64Array;
  graduates: Float64Array;
  /** Residents who leave a year where the same number does, persons. */
  leavers: Float64Array;
}

/**
 * A policy year by year, for both forms at once. What is returned is to be called with 0 for the base year,
 * then 1, 2 …; it overwrites what it gave before, and leaves alone what stands still.
 */
export function drawnPolicy(
  city: City,
  { levers, startYear, rampYears }: FullScenario,
  of: Drawn,
): (year: number) => DrawnPolicy {
  const column = () => new Float64Array(of.count);
  const columns = () => ({ staying: column().fill(1), coming: column() });
  const policy = { recruits: columns(), residents: { rate: columns(), count: columns() } };
  const share = { recruits: column(), graduates: column().fill(1), leavers: column() };
  const still = today(city);
  const loses = city.netLoss > 0;
  const staysMove = levers.coordination !== still.coordination;
  const pullMoves = levers.skills > 0 || levers.liveability > 0 || levers.pay !== still.pay;
  let ramp = Number.NaN;
  return (year) => {
    const after = city.baseYear + year + 1 - startYear;
    const reached = rampAt(after, rampYears);
    const moved = reached !== ramp;
    if (moved) {
      const now = between(still, levers, reached);
      const first = Number.isNaN(ramp);
      if (first || staysMove) recruitsStay(policy, share, of, now);
      if (loses && (first || pullMoves)) residentsStay(policy, share, of, { city, now });
      recruitsCome(policy, share, of, { city, now });
      ramp = reached;
    }
    const growing = after > 0 && levers.industry > 0;
    if (moved || growing) {
      residentsCome(policy, share, of, { city, industry: levers.industry, after });
    }
    return policy;
  };
}

/** The levers a share of the way from today to where they are set; industry goes at a pace of its own. */
function between(still: Levers, set: Levers, ramp: number): Levers {
  const at = (name: keyof Levers) => still[name] + (set[name] - still[name]) * ramp;
  return {
    intake: at('intake'),
    industry: still.industry,
    coordination: at('coordination'),
    education: at('education'),
    skills: at('skills'),
    liveability: at('liveability'),
    pay: at('pay'),
  };
}

function recruitsStay(
  { recruits: { staying } }: DrawnPolicy,
  share: Kept,
  { count, subsidyOnlyExitRate, coordinationCut }: Drawn,
  { coordination }: Levers,
): void {
  const { recruits } = share;
  for (let d = 0; d < count; d++) {
    const rate = Number(subsidyOnlyExitRate[d]) * fallen(coordination * Number(coordinationCut[d]));
    const half = fallen(rate / 2);
    staying[d] = half * half;
    recruits[d] = keptBy(rate, half);
  }
}

function recruitsCome(
  { recruits: { coming } }: DrawnPolicy,
  { recruits }: Kept,
  { count, returnUplift }: Drawn,
  { city, now: { intake, education } }: { city: City; now: Levers },
): void {
  const come = city.recruits * intake;
  const taught = city.returneeShare * education;
  for (let d = 0; d < count; d++) {
    coming[d] = come * (1 + taught * Number(returnUplift[d])) * Number(recruits[d]);
  }
}

function residentsStay(
  {
    residents: {
      rate: { staying },
    },
  }: DrawnPolicy,
  { graduates, leavers }: Kept,
  { count, residentExitRate, reachable, skillsCut, liveabilityCut, payElasticity }: Drawn,
  { city, now: { skills, liveability, pay } }: { city: City; now: Levers },
): void {
  const { netLoss } = city;
  const morePay = Math.log(pay / city.payRatio);
  for (let d = 0; d < count; d++) {
    const pulled =
      (1 - Number(skillsCut[d]) * skills) *
      (1 - Number(liveabilityCut[d]) * liveability) *
      fallen(morePay * Number(payElasticity[d]));
    const within = Number(reachable[d]);
    const departures = within * pulled + 1 - within;
    const rate = Number(residentExitRate[d]) * departures;
    const half = fallen(rate / 2);
    staying[d] = half * half;
    graduates[d] = keptBy(rate, half);
    leavers[d] = netLoss * departures;
  }
}

function residentsCome(
  { residents: { rate, count: byCount } }: DrawnPolicy,
  { graduates: graduatesKept, leavers }: Kept,
  { count, clusterLevelsPerYear, retentionPerClusterLevel }: Drawn,
  { city, industry, after }: { city: City; industry: number; after: number },
): void {
  const { graduates, graduateRetention } = city;
  const [byRate, byNumber] = [rate.coming, byCount.coming];
  const growth = Math.max(0, -city.netLoss);
  const since = Math.max(0, after);
  // The most that any number of levels keeps beyond today’s.
  const most = retention(graduateRetention, Infinity, DEFAULTS) - graduateRetention;
  for (let d = 0; d < count; d++) {
    const levels = Math.min(industry, since * Number(clusterLevelsPerYear[d]));
    const extra = graduates * Math.min(most, Number(retentionPerClusterLevel[d]) * levels);
    byRate[d] = growth + extra * Number(graduatesKept[d]);
    byNumber[d] = growth + extra - Number(leavers[d]);
  }
}
