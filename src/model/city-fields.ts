import type { City } from './city.ts';
import type { Standing } from './parameters.ts';
import type { Valid } from './valid.ts';

/** One field of a city. */
export interface CityField {
  unit: string;
  valid: Valid;
  /** How well Fuxin's own value stands; a city that borrows it borrows this with it. */
  standing: Standing;
  /** The claim or derived value of the ledger that Fuxin's value is. */
  claim?: string;
}

const SHARE: Valid = { low: 0, high: 1 };

/** Every field of a city, in the order that pages ask for them. */
export const CITY_FIELDS = {
  baseYear: {
    unit: 'year',
    valid: { low: 1990, high: 2100, whole: true },
    standing: 'sourced',
    claim: 'fuxin-stock-2021',
  },
  stock: {
    unit: 'persons',
    valid: { low: 0, above: true },
    standing: 'sourced',
    claim: 'fuxin-stock-2021',
  },
  netLoss: { unit: 'persons/year', valid: {}, standing: 'sourced', claim: 'fuxin-annual-loss' },
  observedYears: {
    unit: 'years',
    valid: { low: 1, high: 50, whole: true },
    standing: 'sourced',
    claim: 'fuxin-stock-drop-since-2018',
  },
  outflowYears: { unit: 'years', valid: { low: 0, whole: true }, standing: 'derived' },
  recruits: {
    unit: 'persons/year',
    valid: { low: 0 },
    standing: 'sourced',
    claim: 'fuxin-annual-intake',
  },
  returneeShare: { unit: 'share', valid: SHARE, standing: 'derived' },
  graduates: {
    unit: 'persons/year',
    valid: { low: 0 },
    standing: 'sourced',
    claim: 'fuxin-vocational-graduates',
  },
  graduateRetention: {
    unit: 'share',
    valid: SHARE,
    standing: 'sourced',
    claim: 'fuxin-vocational-local-employment',
  },
  payRatio: { unit: 'ratio', valid: { low: 0.2, high: 1 }, standing: 'assumed' },
  coordination: { unit: '0…1', valid: SHARE, standing: 'assumed' },
  lossReading: { unit: 'word', valid: { options: ['net', 'gross'] }, standing: 'assumed' },
  exitForm: { unit: 'word', valid: { options: ['rate', 'count'] }, standing: 'assumed' },
} as const satisfies Readonly<Record<keyof City, CityField>>;

/** What each field of a city may be. */
export const CITY_RANGES = Object.fromEntries(
  Object.entries(CITY_FIELDS).map(([name, { valid }]) => [name, valid]),
) as Readonly<Record<keyof City, Valid>>;
