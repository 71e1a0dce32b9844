import type { City } from '../model/city.ts';
import type { ParameterName } from '../model/parameters.ts';
import type { LeverName } from '../model/levers.ts';

/** The version of this grammar, the `v` of every link. */
export const GRAMMAR = 1;

/** One number or word of a link: its key there, and the decimals that a state keeps of it. */
export interface Field<Name extends string> {
  name: Name;
  key: string;
  /** Decimals of the grid that states stand on; words have none. */
  decimals: number;
}

const fields = <Name extends string>(
  table: Readonly<Record<Name, readonly [key: string, decimals: number]>>,
): readonly Field<Name>[] =>
  (Object.keys(table) as Name[]).map((name) => ({
    name,
    key: table[name][0],
    decimals: table[name][1],
  }));

/** Levers and timing go by their plain names. */
export const LEVERS = fields<LeverName>({
  intake: ['intake', 2],
  industry: ['industry', 2],
  coordination: ['coordination', 2],
  education: ['education', 2],
  skills: ['skills', 2],
  liveability: ['liveability', 2],
  pay: ['pay', 2],
});

/** The times of a scenario: calendar years, and years of ramp. */
export type TimeName = 'startYear' | 'rampYears' | 'horizon';

/** Times go by short names. */
export const TIMES = fields<TimeName>({
  startYear: ['start', 0],
  rampYears: ['ramp', 1],
  horizon: ['horizon', 0],
});

/** The kinds of goal that a link can name; none is what a link without one has. */
export const GOALS = ['none', 'noLoss', 'stock'] as const;

/** What is to be reached: `goal` names the kind, its year and its share of the last count have the prefix. */
export const GOAL = 'goal';
/** The year that it is reached in, or reached from. */
export const GOAL_YEAR = { name: 'year', key: 'goal.year', decimals: 0 } as const;
/** Where it is a stock: its share of the last count. */
export const GOAL_SHARE = { name: 'share', key: 'goal.share', decimals: 2 } as const;

/** The shares of the last count between which a goal lies. */
export const GOAL_SHARES = { low: 0.1, high: 2 } as const;

/** A city's own figures carry the prefix `city.`; `city` alone names one that the model knows. */
export const CITY_NAME = 'city';

/** A city's figures, in the order that links have them. */
export const CITY = fields<keyof City>({
  baseYear: ['city.year', 0],
  stock: ['city.stock', 0],
  netLoss: ['city.loss', 0],
  observedYears: ['city.over', 0],
  outflowYears: ['city.run', 0],
  recruits: ['city.recruits', 0],
  returneeShare: ['city.returnees', 3],
  graduates: ['city.graduates', 0],
  graduateRetention: ['city.local', 3],
  payRatio: ['city.pay', 2],
  coordination: ['city.coordination', 2],
  lossReading: ['city.reading', 0],
  exitForm: ['city.form', 0],
});

/** Assumptions carry the prefix `p.`, and short names: a link with all of them must still be sent. */
export const PARAMETERS = fields<ParameterName>({
  meanStaySubsidyOnly: ['p.stay', 2],
  fiveYearRetentionCoordinated: ['p.five', 2],
  retentionPerClusterLevel: ['p.level', 2],
  yearsPerClusterLevel: ['p.pace', 1],
  returnUplift: ['p.return', 2],
  skilledTurnoverCut: ['p.cut', 2],
  skilledShare: ['p.skilled', 3],
  satisfactionGain: ['p.gain', 2],
  satisfactionPassThrough: ['p.felt', 2],
  payElasticity: ['p.pay', 2],
  premiumDecay: ['p.decay', 2],
  lossAtFullDecay: ['p.full', 3],
  premiumRecoveryYears: ['p.heal', 1],
  premiumPassThrough: ['p.pull', 2],
  leaderShare: ['p.leaders', 4],
  patentsPerLeader: ['p.patents', 1],
  repairYears: ['p.repair', 1],
  investmentPerLeader: ['p.invest', 0],
  corporateTaxElasticity: ['p.tax', 2],
  chainMultiplier: ['p.chain', 2],
  meanPay: ['p.wage', 0],
});

/** Counts in links stop here: no city has a hundred million people counted as talent. */
export const LARGEST = 99_999_999;

/** Levers start by this year at the latest. */
export const LATEST_START = 2199;

/** A number on its field's grid. */
export function onGrid(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
