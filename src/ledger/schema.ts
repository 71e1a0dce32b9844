import * as v from 'valibot';
import { finite, id, places, power, text, unit, whole, yes } from './schema-parts.ts';
import {
  COMPARATORS,
  GRADES,
  ROLES,
  BLOCK_TYPES,
  RATIO_FORMS,
  VERDICTS,
  RELATIONS,
} from './vocabulary.ts';

const line = v.pipe(whole, v.minValue(1, 'a line number from 1 on'));
const decimals = v.pipe(
  whole,
  v.minValue(0, 'no less than 0 decimals'),
  v.maxValue(20, 'at most 20 decimals'),
);
const form = v.optional(v.picklist(RATIO_FORMS));

const YEAR =
  /^\d{4}-\d{4}$|^\d{4} cohort$|^\d{3}0s$|^(\d{4})-\d{2}\.\.\1-\d{2}$|^last \d+ years \(undated\)$/;
const year = v.pipe(
  v.union([v.number(), v.string()]),
  v.check(
    (year) => (typeof year === 'number' ? Number.isInteger(year) : YEAR.test(year)),
    'a year (2013), a span ("2018-2021"), a cohort ("2013 cohort"), a decade ("1980s"), months ("2019-02..2019-08") or "last 3 years (undated)"',
  ),
);

/** A document: whose it is, how many lines it has. Not its text. The essay's lines are those of the restored text. */
export const sourceSchema = v.strictObject({
  id,
  document: text,
  lines: line,
  language: text,
  author: v.nullable(text),
  title: v.nullable(text),
  institution: v.nullable(text),
});

/** A place that claims are about. */
export const placeSchema = v.strictObject({
  id,
  /** `identified`: the document hides the name, and we name the place at our own risk. */
  naming: v.picklist(['named', 'identified']),
  source: id,
  line,
});

const claim = {
  id,
  source: id,
  section: text,
  line,
  /** The character of the line, counted from 1, that the claim begins at; it orders claims of one line. */
  column: line,
  theme: id,
  /** Characters of the line that carry the claim, where no number does. */
  anchor: v.optional(text),
  places,
  /** True where the document hides the place and we name it. */
  placeInferred: yes,
  /** Whom the document names as the claim's origin. */
  credit: v.nullable(text),
};

/** A figure as a document gives it, with the line it stands on. A missing value is null, never 0. */
export const quantitySchema = v.strictObject({
  ...claim,
  kind: v.literal('quantity'),
  /** A number, the ends of a range, or a label's characters ("1+16"). */
  value: v.nullable(v.union([finite, v.tuple([finite, finite]), text])),
  unit,
  /** How a ratio is told; ratios only. */
  form,
  comparator: v.nullable(v.picklist(COMPARATORS)),
  /** The characters of the line that carry the number; null where we counted a list. */
  printed: v.nullable(text),
  countedFromList: v.optional(v.literal(true)),
  roundedTo: v.optional(power),
  /** What the figure is counted for, where that is not one of its unit: "1 leading talent lost". */
  per: v.optional(text),
  year: v.nullable(year),
  yearInferred: yes,
  /** The year of the publication that the document names, not of the data. */
  sourceYear: v.optional(whole),
  role: v.picklist(ROLES),
  grade: v.picklist(GRADES),
});

/** A statement without a number of its own. */
export const blockSchema = v.strictObject({
  ...claim,
  kind: v.literal('block'),
  type: v.picklist(BLOCK_TYPES),
});

/** Anything that a document claims. */
export const claimSchema = v.variant('kind', [quantitySchema, blockSchema]);

/** A figure of our own arithmetic on the documents'. */
export const derivedSchema = v.strictObject({
  id,
  kind: v.literal('derived'),
  /** See `formula.ts`: ids and numbers, operations and brackets, each set off by spaces. */
  formula: text,
  value: finite,
  decimals,
  unit,
  form,
  comparator: v.picklist(COMPARATORS),
  roundedTo: v.optional(power),
  year: v.nullable(year),
  places,
});

/** A number that a check works out. */
const resultSchema = v.strictObject({
  formula: text,
  value: finite,
  decimals,
  unit,
  form,
  comparator: v.optional(v.picklist(COMPARATORS), 'eq'),
  roundedTo: v.optional(power),
});

/** A question put to the documents' own figures, its arithmetic, and what came of it. */
export const checkSchema = v.strictObject({
  id,
  theme: id,
  claims: v.pipe(v.array(id), v.minLength(1, 'at least one claim')),
  verdict: v.picklist(VERDICTS),
  /** Numbers worked out, by the names that the check's words fill in. */
  computed: v.record(id, resultSchema),
  /** What the verdict rests on: two formulas, how they should stand, and whether they do. */
  compared: v.array(
    v.strictObject({
      left: text,
      is: v.picklist(RELATIONS),
      right: text,
      /** Rounds both sides before they are compared. */
      decimals: v.optional(decimals),
      holds: yes,
    }),
  ),
});

const DATE = 'a date of the calendar, like 2026-11-21';

/** Whether there is such a day: `Date` makes the 31st of February one of March. */
function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** Versions and corrections of the site, newest first. */
export const versionsSchema = v.pipe(
  v.array(
    v.strictObject({
      version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version like 1.2.3')),
      date: v.pipe(v.string(), v.isoDate(DATE), v.check(isDay, DATE)),
      kind: v.picklist(['version', 'correction']),
    }),
  ),
  v.minLength(1, 'at least one version'),
);

/** Pixels of height that an embed needs, by chart and language: written by `npm run heights`. */
export const heightsSchema = v.record(
  id,
  v.record(v.string(), v.pipe(whole, v.minValue(1, 'a height from 1 pixel on'))),
);

export type Heights = v.InferOutput<typeof heightsSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
export type Place = v.InferOutput<typeof placeSchema>;
export type QuantityClaim = v.InferOutput<typeof quantitySchema>;
export type BlockClaim = v.InferOutput<typeof blockSchema>;
export type Claim = v.InferOutput<typeof claimSchema>;
export type Check = v.InferOutput<typeof checkSchema>;
export type Derived = v.InferOutput<typeof derivedSchema>;
export type Version = v.InferOutput<typeof versionsSchema>[number];
