import type { City } from '../../src/model/city.ts';
import type { FullScenario } from '../../src/model/scenario.ts';

/** A column for each series, as bare arrays of numbers. */
export type Bare = Record<string, number[]>;

const NAMES = [
  'year',
  'stock',
  'residents',
  'recruitsInStock',
  'premium',
  'corporateTaxIndex',
  'recruits',
  'extraGraduates',
  'otherGrowth',
  'inflow',
  'residentExits',
  'recruitExits',
  'exits',
  'netLoss',
  'leadersLost',
  'patentsForgone',
  'investmentForgone',
  'chainValueLost',
];

/**
 * The model as a bare loop written by hand: the equations in order, a column of plain numbers each,
 * nothing checked, nothing kept from year to year. What the core is measured against.
 */
export function bare(city: City, scenario: FullScenario): Bare {
  const { levers, parameters: p, startYear, rampYears, horizon } = scenario;
  const out: Bare = {};
  for (const name of NAMES) out[name] = [];
  const o = out as Record<
    | 'year'
    | 'stock'
    | 'residents'
    | 'recruitsInStock'
    | 'premium'
    | 'corporateTaxIndex'
    | 'recruits'
    | 'extraGraduates'
    | 'otherGrowth'
    | 'inflow'
    | 'residentExits'
    | 'recruitExits'
    | 'exits'
    | 'netLoss'
    | 'leadersLost'
    | 'patentsForgone'
    | 'investmentForgone'
    | 'chainValueLost',
    number[]
  >;
  const slow = 1 / p.meanStaySubsidyOnly;
  const fast = -Math.log(p.fiveYearRetentionCoordinated) / 5;
  let R = city.recruits / (slow ** (1 - city.coordination) * fast ** city.coordination);
  let H = city.stock - R;
  const loses = city.netLoss > 0;
  const h0 = loses ? Math.log((H + city.netLoss * city.observedYears) / H) / city.observedYears : 0;
  const a =
    loses && city.lossReading === 'gross'
      ? Math.min(1, Math.max(0, (city.netLoss - city.recruits) / city.netLoss))
      : 1;
  let B = 1;
  let tax = 1;
  let lossYears = city.outflowYears;
  for (let year = city.baseYear; year <= horizon; year++) {
    const t = year + 1 - startYear;
    const r = t <= 0 ? 0 : rampYears === 0 ? 1 : Math.min(1, t / rampYears);
    const pay = city.payRatio + (levers.pay - city.payRatio) * r;
    const f =
      (1 - p.skilledShare * p.skilledTurnoverCut * levers.skills * r) *
      (1 - p.satisfactionPassThrough * p.satisfactionGain * levers.liveability * r) *
      (pay / city.payRatio) ** -p.payElasticity;
    const m = t > 0 ? Math.min(levers.industry, t / p.yearsPerClusterLevel) : 0;
    const rho = Math.max(
      city.graduateRetention,
      Math.min(city.graduateRetention + p.retentionPerClusterLevel * m, 0.96),
    );
    const extra = city.graduates * (rho - city.graduateRetention);
    const k = city.coordination + (levers.coordination - city.coordination) * r;
    const lambda = slow ** (1 - k) * fast ** k;
    const I =
      city.recruits *
      (1 + (levers.intake - 1) * r) *
      (1 + city.returneeShare * p.returnUplift * levers.education * r) *
      B ** p.premiumPassThrough;
    const S = H + R;
    const other = loses ? 0 : -city.netLoss;
    const h = h0 * (a * f + 1 - a);
    const H2 = !loses
      ? H + other + extra
      : city.exitForm === 'count'
        ? H - city.netLoss * (a * f + 1 - a) + extra
        : H * Math.exp(-h) + (extra * -Math.expm1(-h)) / h;
    const R2 = R * Math.exp(-lambda) + (I * -Math.expm1(-lambda)) / lambda;
    const residentExits = H + other + extra - H2;
    const recruitExits = R + I - R2;
    const exits = residentExits + recruitExits;
    const inflow = I + extra + other;
    const netLoss = exits - inflow;
    const loss = Math.max(0, netLoss);
    o.year.push(year);
    o.stock.push(S);
    o.residents.push(H);
    o.recruitsInStock.push(R);
    o.premium.push(B);
    o.corporateTaxIndex.push(tax);
    o.recruits.push(I);
    o.extraGraduates.push(extra);
    o.otherGrowth.push(other);
    o.inflow.push(inflow);
    o.residentExits.push(residentExits);
    o.recruitExits.push(recruitExits);
    o.exits.push(exits);
    o.netLoss.push(netLoss);
    o.leadersLost.push(p.leaderShare * loss);
    let patents = 0;
    for (let s = 0; s < p.repairYears; s++) {
      const at = o.leadersLost.length - 1 - s;
      const leaders =
        at >= 0
          ? (o.leadersLost[at] ?? 0)
          : at >= -city.observedYears
            ? p.leaderShare * Math.max(0, city.netLoss)
            : 0;
      patents += leaders * (1 - s / p.repairYears);
    }
    o.patentsForgone.push(p.patentsPerLeader * patents);
    o.investmentForgone.push(p.investmentPerLeader * p.leaderShare * loss);
    o.chainValueLost.push(p.chainMultiplier * p.meanPay * loss);
    const w = Math.min(1, Math.max(0, netLoss / (p.lossAtFullDecay * S)));
    lossYears = netLoss > 1e-9 * S ? lossYears + 1 : 0;
    B =
      B * (1 - p.premiumDecay * (lossYears >= 3 ? w : 0)) +
      ((1 - w) * (1 - B)) / p.premiumRecoveryYears;
    tax *= Math.max(0, 1 - (p.corporateTaxElasticity * loss) / S);
    H = H2;
    R = R2;
  }
  return out;
}
