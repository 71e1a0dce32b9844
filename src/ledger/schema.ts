import * as v from 'valibot';

/** The units a quantity may carry; every language has words for each. */
export const UNITS = [
  'persons',
  'persons/year',
  'percent',
  'percent/year',
  'percentage-points',
  'years',
  'year',
  'minutes',
  'ratio',
  'CNY',
  'CNY per CNY',
  'flats',
  'patents/year',
  'levels',
  'rank',
  'count',
  'label',
] as const;

/** How a source hedges a figure; `nearly` is just below it, `upTo` a cap. */
export const COMPARATORS = ['eq', 'gt', 'gte', 'lt', 'approx', 'nearly', 'upTo'] as const;

/** How well a claim is supported inside its document; strongest first. */
export const GRADES = [
  'named-source-titled',
  'local-survey',
  'named-source-untitled',
  'survey-unnamed',
  'author-statement',
  'case-asserted',
  'proposal',
  'anonymous-source',
  'anecdote',
  'missing-figure',
  'internal',
  'none',
] as const;

/** What a number does in its sentence. */
export const ROLES = [
  'empirical-claim',
  'model-estimate',
  'proposal',
  'threshold',
  'target',
  'time-window',
  'derived',
  'label',
  'rhetorical',
  'meta',
] as const;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words with hyphens'));
const whole = v.pipe(v.number(), v.integer('a whole number'));
const line = v.pipe(whole, v.minValue(1, 'a line number from 1 on'));
const text = v.pipe(v.string(), v.minLength(1, 'a text that is not empty'));
const value = v.union([v.pipe(v.number(), v.finite()), v.tuple([v.number(), v.number()])]);
const power = v.pipe(whole, v.minValue(10, 'a power of ten from 10 on'));

const year = v.union(
  [whole, v.pipe(v.string(), v.regex(/^\d{4}-\d{4}$|^\d{4} cohort$/))],
  'a year (2013), a span ("2018-2021") or a cohort ("2013 cohort")',
);

/** A document: whose it is, how many lines it has. Not its text. */
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

/** A figure as a document gives it, with the line it stands on. A missing value is null, never 0. */
export const claimSchema = v.strictObject({
  id,
  kind: v.literal('quantity'),
  source: id,
  section: text,
  line,
  theme: id,
  value: v.nullable(value),
  unit: v.picklist(UNITS),
  comparator: v.nullable(v.picklist(COMPARATORS)),
  /** The characters of the line that carry the number. */
  printed: text,
  roundedTo: v.optional(power),
  year: v.nullable(year),
  yearInferred: v.boolean(),
  place: v.nullable(id),
  placeInferred: v.boolean(),
  credit: v.nullable(text),
  role: v.picklist(ROLES),
  grade: v.picklist(GRADES),
});

/** A figure of our own arithmetic on the documents'. */
export const derivedSchema = v.strictObject({
  id,
  kind: v.literal('derived'),
  /** Ids and numbers joined by + − * / and brackets, each set off by spaces. */
  formula: text,
  value: v.number(),
  decimals: v.pipe(whole, v.minValue(0), v.maxValue(20, 'at most 20 decimals')),
  unit: v.picklist(UNITS),
  comparator: v.picklist(COMPARATORS),
  roundedTo: v.optional(power),
  year: v.nullable(year),
  place: v.nullable(id),
});

/** What a chart may draw, and where it belongs. */
export const chartSchema = v.strictObject({
  id,
  /** P: plotted numbers. D: diagram without quantities. */
  class: v.picklist(['P', 'D']),
  chapter: id,
  place: v.nullable(id),
  /** One entry an axis: the figures measured on it, all in one unit. */
  axes: v.array(v.strictObject({ unit: v.picklist(UNITS), claims: v.array(id) })),
  /** Figures told in words beside the marks, on no axis. */
  printed: v.array(id),
});

const show = v.pipe(v.array(id), v.minLength(1, 'at least one part of the chart'));

/** A scroll scene: which parts of its chart each step shows, and what a phone shows instead. */
export const sceneSchema = v.strictObject({
  id,
  chart: id,
  steps: v.pipe(
    v.array(v.strictObject({ id, show, phone: v.optional(v.strictObject({ show })) })),
    v.minLength(2, 'at least two steps'),
  ),
});

/** Versions and corrections of the site, newest first. */
export const versionsSchema = v.pipe(
  v.array(
    v.strictObject({
      version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version like 1.2.3')),
      date: v.pipe(v.string(), v.isoDate('a date like 2026-11-21')),
      kind: v.picklist(['version', 'correction']),
    }),
  ),
  v.minLength(1, 'at least one version'),
);

/** Pixels of height that an embed needs, by chart and language: written by `npm run heights`. */
export const heightsSchema = v.record(id, v.record(v.string(), whole));

export type Heights = v.InferOutput<typeof heightsSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
export type Place = v.InferOutput<typeof placeSchema>;
export type Claim = v.InferOutput<typeof claimSchema>;
export type Derived = v.InferOutput<typeof derivedSchema>;
export type Chart = v.InferOutput<typeof chartSchema>;
export type Scene = v.InferOutput<typeof sceneSchema>;
export type Version = v.InferOutput<typeof versionsSchema>[number];
