import type { City } from '../../src/model/city.ts';
import type { Scenario } from '../../src/model/scenario.ts';

/** One year of the plain version, by the names of the specification; null where the run has ended. */
export type PlainYear = Record<string, number | null>;

const DEFAULTS = {
  meanStaySubsidyOnly: 2.3,
  fiveYearRetentionCoordinated: 0.78,
  retentionPerClusterLevel: 0.22,
  yearsPerClusterLevel: 5,
  returnUplift: 0.41,
  skilledTurnoverCut: 0.4,
  skilledShare: 0.315,
  satisfactionGain: 0.27,
  satisfactionPassThrough: 0.25,
  payElasticity: 0.5,
  premiumDecay: 0.15,
  lossAtFullDecay: 0.02,
  premiumRecoveryYears: 6.5,
  premiumPassThrough: 0.25,
  leaderShare: 0.001,
  patentsPerLeader: 4,
  repairYears: 6.5,
  investmentPerLeader: 80e6,
  corporateTaxElasticity: 0.8,
  chainMultiplier: 7.3,
  meanPay: 80_000,
};

const clamp = (x: number, low: number, high: number) => Math.min(high, Math.max(low, x));

/**
 * The model a second time, from its specification, in the plainest way: an object a year, every rate
 * worked out anew, nothing shared with `src/model`. Slow, and meant to be read beside the equations.
 */
export function plainProjection(
  city: City,
  scenario: Scenario,
): { rows: PlainYear[]; endsIn: number | null } {
  const p = { ...DEFAULTS, ...scenario.parameters };
  const lever = {
    intake: 1,
    industry: 0,
    coordination: city.coordination,
    education: 0,
    skills: 0,
    liveability: 0,
    pay: city.payRatio,
    ...scenario.levers,
  };
  const startYear = scenario.startYear ?? Math.max(2027, city.baseYear);
  const rampYears = scenario.rampYears ?? 5;
  const horizon =
    scenario.horizon ?? Math.min(city.baseYear + 40, Math.max(2045, city.baseYear + 24));

  const lambda = (k: number) =>
    Math.pow(1 / p.meanStaySubsidyOnly, 1 - k) *
    Math.pow(-Math.log(p.fiveYearRetentionCoordinated) / 5, k);
  const fill = (x: number, rate: number, inflow: number) =>
    Math.abs(rate) < 1e-12
      ? x + inflow
      : x * Math.exp(-rate) + (inflow * -Math.expm1(-rate)) / rate;

  const R0 = city.recruits / lambda(city.coordination);
  const H0 = city.stock - R0;
  const h0 =
    city.netLoss > 0
      ? Math.log((H0 + city.netLoss * city.observedYears) / H0) / city.observedYears
      : 0;
  const a =
    city.netLoss > 0 && city.lossReading === 'gross'
      ? clamp((city.netLoss - city.recruits) / city.netLoss, 0, 1)
      : 1;

  let H = H0;
  let R = R0;
  let B = 1;
  let tax = 1;
  let runOfYears = city.outflowYears;
  let endsIn: number | null = null;
  const lost: { year: number; leaders: number }[] = [];
  for (let back = city.observedYears; back >= 1; back--) {
    lost.push({ year: city.baseYear - back, leaders: p.leaderShare * Math.max(0, city.netLoss) });
  }

  const rows: PlainYear[] = [];
  for (let year = city.baseYear; year <= horizon; year++) {
    if (endsIn !== null) {
      rows.push({ year });
      continue;
    }
    const S = H + R;
    const states = {
      year,
      stock: S,
      residents: H,
      recruitsInStock: R,
      premium: B,
      corporateTaxIndex: tax,
    };
    const t = year + 1;
    const r = t <= startYear ? 0 : rampYears === 0 ? 1 : Math.min(1, (t - startYear) / rampYears);
    const m =
      t > startYear ? Math.min(lever.industry, (t - startYear) / p.yearsPerClusterLevel) : 0;
    const rho0 = city.graduateRetention;
    const rho = Math.max(rho0, Math.min(rho0 + p.retentionPerClusterLevel * m, 0.96));
    const extraGraduates = city.graduates * (rho - rho0);
    const payNow = city.payRatio + (lever.pay - city.payRatio) * r;
    const f =
      (1 - p.skilledShare * p.skilledTurnoverCut * lever.skills * r) *
      (1 - p.satisfactionPassThrough * p.satisfactionGain * lever.liveability * r) *
      Math.pow(payNow / city.payRatio, -p.payElasticity);
    const recruits =
      city.recruits *
      (1 + (lever.intake - 1) * r) *
      (1 + city.returneeShare * p.returnUplift * lever.education * r) *
      Math.pow(B, p.premiumPassThrough);
    const rate = lambda(city.coordination + (lever.coordination - city.coordination) * r);

    const otherGrowth = city.netLoss <= 0 ? -city.netLoss : 0;
    let nextH: number;
    if (city.netLoss <= 0) nextH = H + otherGrowth + extraGraduates;
    else if (city.exitForm === 'rate') nextH = fill(H, h0 * (a * f + 1 - a), extraGraduates);
    else nextH = H - city.netLoss * (a * f + 1 - a) + extraGraduates;
    if (nextH <= 0) {
      endsIn = year;
      rows.push(states);
      continue;
    }
    const nextR = fill(R, rate, recruits);
    const residentExits = H + otherGrowth + extraGraduates - nextH;
    const recruitExits = R + recruits - nextR;
    const inflow = recruits + extraGraduates + otherGrowth;
    const exits = residentExits + recruitExits;
    const netLoss = exits - inflow;
    const leadersLost = p.leaderShare * Math.max(0, netLoss);
    lost.push({ year, leaders: leadersLost });
    const patents = lost.map(
      (one) => one.leaders * Math.max(0, 1 - (year - one.year) / p.repairYears),
    );
    rows.push({
      ...states,
      recruits,
      extraGraduates,
      otherGrowth,
      inflow,
      residentExits,
      recruitExits,
      exits,
      netLoss,
      leadersLost,
      patentsForgone: p.patentsPerLeader * patents.reduce((sum, one) => sum + one, 0),
      investmentForgone: p.investmentPerLeader * leadersLost,
      chainValueLost: p.chainMultiplier * p.meanPay * Math.max(0, netLoss),
    });

    const w = clamp(netLoss / (p.lossAtFullDecay * S), 0, 1);
    runOfYears = netLoss > 1e-9 * S ? runOfYears + 1 : 0;
    const d = runOfYears >= 3 ? w : 0;
    B = B * (1 - p.premiumDecay * d) + ((1 - w) * (1 - B)) / p.premiumRecoveryYears;
    tax = tax * Math.max(0, 1 - (p.corporateTaxElasticity * Math.max(0, netLoss)) / S);
    H = nextH;
    R = nextR;
  }
  return { rows, endsIn };
}
