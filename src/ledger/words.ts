import * as v from 'valibot';
import { finite, text } from './schema-parts.ts';

const note = v.optional(text);
const plural = v.strictObject({
  zero: v.optional(text),
  one: v.optional(text),
  two: v.optional(text),
  few: v.optional(text),
  many: v.optional(text),
  other: text,
});
const phrase = v.union([text, plural], 'a text, or one text for each plural form');
const phrases = v.record(v.string(), phrase);
const texts = v.record(v.string(), text);

/** Whether `Intl` knows how this locale sets numbers; some texts it takes for no locale at all, and throws. */
function isLocale(locale: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}

const locale = v.pipe(text, v.check(isLocale, 'a locale that Intl knows, like en-GB'));

/** How a language sets numbers. */
export const settingSchema = v.strictObject({
  note: text,
  /** Where the language stands in a list of languages. */
  order: finite,
  tag: locale,
  locale,
  name: text,
  groupFrom: finite,
  powers: v.array(v.strictObject({ at: finite, word: text })),
  range: text,
  ratio: text,
  listSeparator: text,
  script: v.picklist(['han', 'latin']),
});

const comparators = v.strictObject({
  eq: text,
  gt: text,
  gte: text,
  lt: text,
  approx: text,
  nearly: text,
  upTo: text,
});

/** Words for units, hedges, grades and years. */
export const termsSchema = v.strictObject({
  note: text,
  units: phrases,
  columns: texts,
  comparators,
  hedges: comparators,
  grades: texts,
  /** How many figures stand how well, as a strip that opens a chapter lists it. */
  gradeCounts: texts,
  roles: texts,
  themes: texts,
  types: texts,
  /** What we made of a statement, by its type. */
  made: texts,
  verdicts: texts,
  relations: texts,
  ratios: v.strictObject({ fraction: text, 'to-one': text, times: text, half: text }),
  /** What a figure is counted for, keyed as in the claims. */
  per: texts,
  years: v.strictObject({
    at: text,
    span: text,
    cohort: text,
    decade: text,
    months: text,
    last: text,
    inferred: text,
    none: text,
  }),
});

/** Texts of pages by key: controls, the names of what the model is made of, the simulator's own. */
export const controlsSchema = v.strictObject({ note: text, words: phrases });

function isPattern(pattern: string): boolean {
  try {
    return Boolean(new RegExp(pattern, 'i'));
  } catch {
    return false;
  }
}

/** What a language's prose is held to. */
export const proseSchema = v.strictObject({
  note: text,
  typedNumber: v.pipe(text, v.check(isPattern, 'a pattern (regular expression)')),
  rejected: v.array(text),
  foreign: v.array(text),
});

/** A document in words. */
export const sourceWordsSchema = v.strictObject({
  note,
  /** The short name that credits and notes use. */
  name: text,
  title: text,
  author: text,
  institution: v.nullable(text),
  about: text,
  /** What stands at each of its figures, where it cannot be trusted as it is. */
  stamp: v.optional(text),
  /** What a reader meets among the document's statements, by the section it stands before. */
  told: v.optional(texts, {}),
  /** Names of its sections and of those it credits, keyed as in the claims. */
  sections: texts,
  credits: texts,
});

/** A place in words. */
export const placeWordsSchema = v.strictObject({
  note,
  name: text,
  /** The name at first mention and in every source line: says so where we identified the place. */
  credited: text,
  locator: text,
});

/** Claims and derived values: what is counted, and the claim as a sentence of our own. */
export const claimWordsSchema = v.strictObject({
  note,
  subject: text,
  statement: text,
  caveat: v.optional(text),
});

/** A check in words: what is compared, what comes out, how we read it. */
export const checkWordsSchema = v.strictObject({
  note,
  subject: text,
  question: text,
  finding: text,
  reading: text,
});

/** A chart in words: what every chart has, and `words` for what only it says. */
export const chartWordsSchema = v.strictObject({
  note,
  title: text,
  question: text,
  measure: text,
  credit: text,
  caveat: text,
  /** What each control sets, by its id. */
  controls: v.optional(texts, {}),
  /** What each view shows, by its id. */
  views: v.optional(texts, {}),
  words: phrases,
});

/** A prepared scenario in words: its name, what it is in a sentence, what to mind about it. */
export const scenarioWordsSchema = v.strictObject({
  note,
  title: text,
  description: text,
  text,
});

/** A picture that the simulator works out: its title, what it measures, what to mind, its own words. */
export const analysisWordsSchema = v.strictObject({
  note,
  title: text,
  measure: text,
  caveat: text,
  words: phrases,
});

/** A sentence with numbers to set: `{inputs}`, `{outcomes}` and `{figures}` by their ids. */
export const suppositionWordsSchema = v.strictObject({
  note,
  sentence: text,
  /** What each number to set is, for those who do not see the sentence around it. */
  inputs: texts,
});

export type Setting = v.InferOutput<typeof settingSchema>;
export type Terms = v.InferOutput<typeof termsSchema>;
export type ProseRules = v.InferOutput<typeof proseSchema>;
export type SourceWords = v.InferOutput<typeof sourceWordsSchema>;
export type PlaceWords = v.InferOutput<typeof placeWordsSchema>;
export type ClaimWords = v.InferOutput<typeof claimWordsSchema>;
export type CheckWords = v.InferOutput<typeof checkWordsSchema>;
export type SuppositionWords = v.InferOutput<typeof suppositionWordsSchema>;
export type ScenarioWords = v.InferOutput<typeof scenarioWordsSchema>;
export type AnalysisWords = v.InferOutput<typeof analysisWordsSchema>;
export type ChartWords = v.InferOutput<typeof chartWordsSchema>;
export type Phrase = v.InferOutput<typeof phrase>;
