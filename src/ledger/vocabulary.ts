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

/** What a statement without a number is, by the part it plays in its document's argument. */
export const BLOCK_TYPES = [
  'push-factor',
  'pull-factor',
  'problem',
  'mechanism',
  'multiplier',
  'strategy',
  'instrument',
  'sub-measure',
  'platform-function',
  'principle',
  'concept',
  'case',
  'case-city',
  'institution',
  'actor',
  'narrative',
  'meta',
  'missing-figure',
] as const;

/** How a ratio is told: 1/8, 12 : 1, 2.3 times, half. */
export const RATIO_FORMS = ['fraction', 'to-one', 'times', 'half'] as const;

/** What came of a check: whether a document agrees with itself, or can be read in several ways. */
export const VERDICTS = ['consistent', 'rounding', 'ambiguous', 'inconsistent'] as const;

/** How the two sides of a comparison stand to each other. */
export const RELATIONS = ['<', '<=', '=', '>=', '>'] as const;
