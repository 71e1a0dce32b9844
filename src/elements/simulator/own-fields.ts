import { formatModelNumber } from '../../language/model-number.ts';
import { typedNumber, typedShare } from '../../language/typed-number.ts';
import type { City } from '../../model/city.ts';
import { CITY_FIELDS } from '../../model/city-fields.ts';
import { fits } from '../../model/valid.ts';
import { LARGEST } from '../../state/grammar.ts';
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

/** What was typed: its number, from which year on where a year was typed for years, or why none is taken. */
export type Reading =
  | { readonly value: number; readonly since?: number }
  | {
      /** No number or two; people in parts, or more than a link holds; a year that wants the year of the count, or is after it. */
      readonly refused: 'number' | 'people' | 'large' | 'base' | 'later';
    };

/** Words that may stand around a number of a unit, in the languages that people write numbers in. */
const AROUND: Readonly<Record<string, { after: readonly string[]; before?: readonly string[] }>> = {
  persons: { after: ['人', '名', '位', 'people', 'persons', 'person'] },
  'persons/year': {
    after: [
      ...['人', '名', '位', '/年', '人/年', '人每年', '名/年'],
      ...['people', 'persons', 'person', 'people a year', 'people per year', 'a year', 'per year'],
      ...['/year', 'people/year'],
    ],
    before: ['每年', '一年'],
  },
  years: { after: ['年', 'years', 'year'] },
  over: {
    after: [
      ...['年', '年前', '年以前', 'years', 'year'],
      ...['years ago', 'year ago', 'years before', 'year before', 'years earlier', 'year earlier'],
    ],
  },
  stay: { after: ['年', 'years', 'year'] },
  // A yearbook counts at the end of its year. The beginning or the middle would be another count.
  year: { after: ['年', '年底', '年末'], before: ['end of', 'the end of'] },
};

/** No count is as old, and no two counts are as far apart: from here on a number of years is a year. */
const FIRST_CALENDAR_YEAR = 1900;

/**
 * What was typed into a field, as the core counts it. For how many years ago, a calendar year up to the
 * year of the count says it too.
 * @param baseYear the year of the count; undefined where it is not known yet.
 */
export function typedValue(field: OwnField, text: string, baseYear?: number): Reading {
  const unit = unitOf(field);
  if (unit === 'share' || unit === 'ratio') return read(typedShare(text));
  if (field === 'over') return typedOver(text, baseYear);
  const value = typedIn(unit, text);
  if (value === null || !unit.startsWith('persons')) return read(value);
  if (!Number.isInteger(value)) return { refused: 'people' };
  return Math.abs(value) > LARGEST ? { refused: 'large' } : { value };
}

/** Whether what was typed for how many years ago is a calendar year: it then goes with the year of the count. */
export function isSinceYear(text: string): boolean {
  const reading = typedOver(text, undefined);
  return 'refused' in reading && reading.refused === 'base';
}

/** Everything that was typed, by field; what is empty is left out. */
export function readAll(texts: ReadonlyMap<OwnField, string>): Map<OwnField, Reading> {
  const filled = [...texts].filter(([, text]) => text.trim() !== '');
  const base = yearOfCount(texts.get('baseYear') ?? '');
  return new Map(filled.map(([field, text]) => [field, typedValue(field, text, base)]));
}

/** The year of the count, where it is one that the core takes: others tell nothing of years before it. */
export function yearOfCount(text: string): number | undefined {
  const reading = typedValue('baseYear', text);
  return 'value' in reading && fits(reading.value, CITY_FIELDS.baseYear.valid)
    ? reading.value
    : undefined;
}

function typedOver(text: string, baseYear: number | undefined): Reading {
  const year = typedIn('year', text);
  if (year === null || !Number.isInteger(year) || year < FIRST_CALENDAR_YEAR) {
    const years = typedIn('over', text);
    return years !== null && years >= FIRST_CALENDAR_YEAR ? { refused: 'later' } : read(years);
  }
  if (baseYear === undefined) return { refused: 'base' };
  return year > baseYear ? { refused: 'later' } : { value: baseYear - year, since: year };
}

function read(value: number | null): Reading {
  return value === null ? { refused: 'number' } : { value };
}

function typedIn(unit: string, text: string): number | null {
  const { after, before } = AROUND[unit] ?? { after: [] };
  return typedNumber(text, after, before);
}

/** A field's number read back. */
export function tellOwn(field: OwnField, value: number, { setting, model }: Data): string {
  return formatModelNumber(value, unitOf(field), { setting, words: model });
}
