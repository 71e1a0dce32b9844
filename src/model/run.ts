import { calibrate } from './calibrate.ts';
import type { City } from './city.ts';
import { FLOWS, SHOCKS, STATES, type Projection } from './columns.ts';
import { kept } from './fill.ts';
import { PREMIUM_DECAYS_FROM, type Parameters } from './parameters.ts';
import { recruitExitRate } from './recruit-exit-rate.ts';
import { retention } from './retention.ts';
import { rampAt } from './ramp.ts';
import type { FullScenario } from './scenario.ts';

/** A net loss below this share of the stock is none. */
export const NO_LOSS = 1e-9;

/**
 * The loop of the model, into columns that may be used again: nothing is allocated a year, and what
 * holds for the rest of the run (rates once the ramp is done) is worked out once. `out` has a place for
 * every year from the base year to the horizon; shocks are worked out where it has a place for them. City and scenario must be free of faults: nothing is
 * checked here.
 */
export function run(city: City, scenario: FullScenario, out: Projection): Projection {
  const { levers, parameters: p, startYear, rampYears } = scenario;
  const { baseYear, graduates, graduateRetention } = city;
  const { year: years, stock: stocks, leadersLost } = out;
  const start = calibrate(city, p);
  const { reachable } = start;
  const loses = city.netLoss > 0;
  const byRate = city.exitForm === 'rate';
  const otherGrowth = Math.max(0, -city.netLoss);
  const leadersBefore = p.leaderShare * Math.max(0, city.netLoss);
  const valuePerPerson = p.chainMultiplier * p.meanPay;

  let residents = start.residents;
  let recruitsInStock = start.recruitsInStock;
  let premium = 1;
  let tax = 1;
  let lossYears = city.outflowYears;

  // Constant while the ramp stands still; NaN makes the first year work them out.
  let ramp = NaN;
  let departures = 1;
  let residentLeaving = 0;
  let graduatesLeaving = 0;
  let recruitLeaving = 0;
  let newcomersLeaving = 0;
  let recruitsWithoutPremium = 0;

  const shocks = leadersLost.length > 0;
  out.endsIn = null;
  for (let i = 0; i < years.length; i++) {
    const after = baseYear + i + 1 - startYear;
    const reached = rampAt(after, rampYears);
    if (reached !== ramp) {
      ramp = reached;
      const pay = city.payRatio + (levers.pay - city.payRatio) * ramp;
      const pulled =
        (1 - p.skilledShare * p.skilledTurnoverCut * levers.skills * ramp) *
        (1 - p.satisfactionPassThrough * p.satisfactionGain * levers.liveability * ramp) *
        (pay / city.payRatio) ** -p.payElasticity;
      departures = reachable * pulled + 1 - reachable;
      const residentRate = start.residentExitRate * departures;
      const graduatesKept = kept(residentRate);
      residentLeaving = residentRate * graduatesKept;
      graduatesLeaving = 1 - graduatesKept;
      const coordination = city.coordination + (levers.coordination - city.coordination) * ramp;
      const recruitRate = recruitExitRate(coordination, p);
      const newcomersKept = kept(recruitRate);
      recruitLeaving = recruitRate * newcomersKept;
      newcomersLeaving = 1 - newcomersKept;
      recruitsWithoutPremium =
        city.recruits *
        (1 + (levers.intake - 1) * ramp) *
        (1 + city.returneeShare * p.returnUplift * levers.education * ramp);
    }
    const levels = after > 0 ? Math.min(levers.industry, after / p.yearsPerClusterLevel) : 0;
    const extraGraduates =
      graduates * (retention(graduateRetention, levels, p) - graduateRetention);
    const recruits = recruitsWithoutPremium * premium ** p.premiumPassThrough;
    const stock = residents + recruitsInStock;

    years[i] = baseYear + i;
    stocks[i] = stock;
    out.residents[i] = residents;
    out.recruitsInStock[i] = recruitsInStock;
    out.premium[i] = premium;
    out.corporateTaxIndex[i] = tax;

    const residentExits = !loses
      ? 0
      : byRate
        ? residents * residentLeaving + extraGraduates * graduatesLeaving
        : city.netLoss * departures;
    const residentsNext = residents + otherGrowth + extraGraduates - residentExits;
    if (residentsNext <= 0) return end(out, i, baseYear);
    const recruitExits = recruitsInStock * recruitLeaving + recruits * newcomersLeaving;
    const inflow = recruits + extraGraduates + otherGrowth;
    const exits = residentExits + recruitExits;
    const netLoss = exits - inflow;
    const loss = Math.max(0, netLoss);

    out.recruits[i] = recruits;
    out.extraGraduates[i] = extraGraduates;
    out.otherGrowth[i] = otherGrowth;
    out.inflow[i] = inflow;
    out.residentExits[i] = residentExits;
    out.recruitExits[i] = recruitExits;
    out.exits[i] = exits;
    out.netLoss[i] = netLoss;
    if (shocks) {
      const leaders = p.leaderShare * loss;
      leadersLost[i] = leaders;
      out.patentsForgone[i] = patents(leadersLost, i, leadersBefore, city.observedYears, p);
      out.investmentForgone[i] = p.investmentPerLeader * leaders;
      out.chainValueLost[i] = valuePerPerson * loss;
    }

    const weight = Math.min(1, loss / (p.lossAtFullDecay * stock));
    lossYears = netLoss > NO_LOSS * stock ? lossYears + 1 : 0;
    const decay = lossYears >= PREMIUM_DECAYS_FROM ? p.premiumDecay * weight : 0;
    premium = premium * (1 - decay) + ((1 - weight) * (1 - premium)) / p.premiumRecoveryYears;
    tax *= Math.max(0, 1 - (p.corporateTaxElasticity * loss) / stock);
    residents = residentsNext;
    recruitsInStock += recruits - recruitExits;
  }
  return out;
}

/** Grants forgone in the year `i`: of every leader lost since, the observed years before it included. */
function patents(
  leadersLost: Float64Array,
  i: number,
  leadersBefore: number,
  observedYears: number,
  { patentsPerLeader, repairYears }: Parameters,
): number {
  const closing = 1 / repairYears;
  let sum = 0;
  let open = 1;
  for (let s = i; open > 0 && s >= -observedYears; s--) {
    sum += (s < 0 ? leadersBefore : Number(leadersLost[s])) * open;
    open = 1 - (i - s + 1) * closing;
  }
  return patentsPerLeader * sum;
}

/** Ends a projection in the year `i`: its states stand, everything after them is missing. */
function end(out: Projection, i: number, baseYear: number): Projection {
  out.endsIn = baseYear + i;
  for (const name of FLOWS) out[name].fill(NaN, i);
  for (const name of SHOCKS) out[name].fill(NaN, i);
  for (const name of STATES) out[name].fill(NaN, i + 1);
  for (let later = i; later < out.year.length; later++) out.year[later] = baseYear + later;
  return out;
}
