import { formatModelNumber } from '../../language/model-number.ts';
import { typedNumber, typedShare } from '../../language/typed-number.ts';
import type { City } from '../../model/city.ts';
import { CITY_FIELDS } from '../../model/city-fields.ts';
import type { Parameters } from '../../model/parameters.ts';
import { fits } from '../../model/valid.ts';
import { LARGEST, onGrid } from '../../state/grammar.ts';
import type { Data } from './data.ts';
import { BORROWED } from './own-city.ts';
import { coordinationOf, decimalsOf, isStay, stayOf } from './own-stay.ts';

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

/**
 * What was read: the number that is used, from which year on where a year was typed for years, the number that was
 * typed where it is finer; or why none is taken.
 */
export type Reading =
  | { readonly value: number; readonly since?: number; readonly typed?: number }
  | {
      /**
       * No number or two; people in parts, or more than a link holds; a share that would become zero; a year that
       * wants the year of the count, or is after it.
       */
      readonly refused: 'number' | 'people' | 'large' | 'fine' | 'base' | 'later';
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

/** No city is asked about a later year. */
const LAST_CALENDAR_YEAR = CITY_FIELDS.baseYear.valid.high;

/**
 * What was typed into a field, as the core counts it. For how many years up to the count, a calendar year up to
 * the year of the count says it too.
 * @param baseYear the year of the count; undefined where it is not known yet.
 */
export function typedValue(field: OwnField, text: string, baseYear?: number): Reading {
  const unit = unitOf(field);
  if (unit === 'share' || unit === 'ratio') return read(typedShare(text));
  if (unit === 'years') return typedYears(text, baseYear, field === 'over' ? 'over' : 'years');
  const value = typedIn(unit, text);
  if (value === null || !unit.startsWith('persons')) return read(value);
  if (!Number.isInteger(value)) return { refused: 'people' };
  return Math.abs(value) > LARGEST ? { refused: 'large' } : { value };
}

/** Whether what was typed for a number of years is a calendar year: it then goes with the year of the count. */
export function isSinceYear(text: string): boolean {
  const reading = typedYears(text, undefined, 'over');
  return 'refused' in reading && reading.refused === 'base';
}

/** Everything that was typed, by field, as it is used; what is empty is left out. */
export function readAll(
  texts: ReadonlyMap<OwnField, string>,
  p: Parameters,
): Map<OwnField, Reading> {
  const filled = [...texts].filter(([, text]) => text.trim() !== '');
  const base = yearOfCount(texts.get('baseYear') ?? '');
  return new Map(
    filled.map(([field, text]) => [field, asUsed(field, typedValue(field, text, base), p)]),
  );
}

/** A reading on the grid that links have, so that what is told of it is what is used. */
function asUsed(field: OwnField, reading: Reading, p: Parameters): Reading {
  if ('refused' in reading) return reading;
  const value = nearest(field, reading.value, p);
  if (value === reading.value) return reading;
  return value === 0 ? { refused: 'fine' } : { value, typed: reading.value };
}

function nearest(field: OwnField, value: number, p: Parameters): number {
  if (field === 'coordination')
    return isStay(value, p) ? stayOf(coordinationOf(value, p), p) : value;
  const decimals = decimalsOf(field);
  if (decimals === 0 || field === 'then' || field === 'over') return value;
  // What is the lending city's in a link is its own figure, with all its digits.
  const [near, lent] = [onGrid(value, decimals), BORROWED[field]];
  return near === onGrid(lent, decimals) ? lent : near;
}

/** The year of the count, where it is one that the core takes: others tell nothing of years before it. */
export function yearOfCount(text: string): number | undefined {
  const reading = typedValue('baseYear', text);
  return 'value' in reading && fits(reading.value, CITY_FIELDS.baseYear.valid)
    ? reading.value
    : undefined;
}

/** Years up to the count, with words of this unit; a calendar year stands for those since then. */
function typedYears(text: string, baseYear: number | undefined, unit: 'over' | 'years'): Reading {
  const year = typedIn('year', text);
  if (year === null || !Number.isInteger(year) || year < FIRST_CALENDAR_YEAR) {
    const years = typedIn(unit, text);
    return years !== null && years >= FIRST_CALENDAR_YEAR ? { refused: 'later' } : read(years);
  }
  if (year > (baseYear ?? LAST_CALENDAR_YEAR)) return { refused: 'later' };
  return baseYear === undefined ? { refused: 'base' } : { value: baseYear - year, since: year };
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
