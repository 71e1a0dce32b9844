/** Whether the yearly loss is the stock's net change, or the people who moved away. */
export type LossReading = 'net' | 'gross';

/** Whether residents leave at a constant rate, or the same number each year. */
export type ExitForm = 'rate' | 'count';

/** A city as the model takes it. Counts are persons, flows persons a year, shares 0…1. */
export interface City {
  /** Calendar year of `stock`: a whole number 1990…2100. */
  baseYear: number;
  /** People counted as talent in the base year, > 0. */
  stock: number;
  /** Mean net loss a year over the observed years; negative where the city gains. */
  netLoss: number;
  /** Years that the loss was observed over, up to the base year: whole, 1…50. */
  observedYears: number;
  /** Consecutive years of net loss up to the base year: whole, ≥ 0. */
  outflowYears: number;
  /** People the city brings in a year, ≥ 0. */
  recruits: number;
  /** Share of the recruits who come from the city, 0…1. */
  returneeShare: number;
  /** Graduates of local schools a year, ≥ 0. */
  graduates: number;
  /** Share of them who work locally, 0…1. */
  graduateRetention: number;
  /** Pay relative to the benchmark city's, 0.2…1. */
  payRatio: number;
  /** 0 = subsidies only … 1 = the combination of policies in Hefei. */
  coordination: number;
  lossReading: LossReading;
  exitForm: ExitForm;
}

/**
 * The cities that links and pages may name; `CITY_FIELDS` names the claims. Fuxin: stock, loss, recruits
 * and graduates are the paper's own figures; the share of returnees is one programme's, 565 of 1 043; the pay ratio
 * is Wuxi's and Dongguan's, borrowed; no coordination is the pessimistic end, assumed.
 */
export const CITIES = {
  fuxin: {
    baseYear: 2021,
    stock: 217_000,
    netLoss: 7_500,
    observedYears: 3,
    outflowYears: 3,
    recruits: 3_300,
    returneeShare: 565 / 1043,
    graduates: 5_000,
    graduateRetention: 0.3,
    payRatio: 0.65,
    coordination: 0,
    lossReading: 'net',
    exitForm: 'rate',
  },
} as const satisfies Readonly<Record<string, City>>;
