import { formatModelNumber } from '../../language/model-number.ts';
import { typedNumber } from '../../language/typed-number.ts';
import type { City } from '../../model/city.ts';
import { CITY_FIELDS } from '../../model/city-fields.ts';
import type { Data } from './data.ts';

/** One field in which a reader types about a city. `then` is the earlier stock, from which the loss follows. */
export type OwnField =
  'then' | 'over' | Exclude<keyof City, 'netLoss' | 'observedYears' | 'lossReading' | 'exitForm'>;

/** Must be answered; the year of the count is filled in for the reader. */
export const REQUIRED: readonly OwnField[] = ['stock', 'baseYear', 'then', 'over', 'recruits'];

/** Need not be known. */
export const OPTIONAL: readonly OwnField[] = [
  'outflowYears',
  'graduates',
  'graduateRetention',
  'returneeShare',
  'payRatio',
  'coordination',
];

/** The core's unit of what is typed into a field. */
export function unitOf(field: OwnField): string {
  if (field === 'then') return 'persons';
  if (field === 'over' || field === 'outflowYears') return 'years';
  return field === 'coordination' ? 'stay' : CITY_FIELDS[field].unit;
}

const SHARES: ReadonlySet<OwnField> = new Set(['graduateRetention', 'returneeShare', 'payRatio']);

/** Words that may stand after a number, in the languages that people write numbers in. */
const UNIT_WORDS = [
  '人',
  '名',
  '位',
  '年',
  '%',
  'people',
  'persons',
  'years',
  'year',
  '人/年',
  '人每年',
];

/** What was typed, as the core counts it; null where it can be read as no number or as two. */
export function typedValue(field: OwnField, text: string): number | null {
  const value = typedNumber(text, UNIT_WORDS);
  if (value === null) return value;
  // People come whole.
  if (unitOf(field).startsWith('persons')) return Math.round(value);
  if (!SHARES.has(field)) return value;
  // 30, 30% and 0.3 are the same share; whoever means a third of one per cent writes it as such.
  return /[%％]\s*$/.test(text) || value > 1 ? value / 100 : value;
}

/** A field's number read back. */
export function tellOwn(field: OwnField, value: number, { setting, model }: Data): string {
  return formatModelNumber(value, unitOf(field), { setting, words: model });
}
