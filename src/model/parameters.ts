/**
 * How well a number stands: taken from a document, worked out from such numbers, or assumed by us
 * because no document says.
 */
export type Standing = 'sourced' | 'derived' | 'assumed';

/** One parameter of the model. */
export interface Parameter {
  default: number;
  /** Ends of the range that results are refused outside of, and that the spreads are drawn from. */
  low: number;
  high: number;
  unit: string;
  standing: Standing;
  /** The claim, or derived value, of the ledger that the default is. */
  claim?: string;
}

/**
 * Every parameter, in the order that spreads draw them. The sources' effects are claims that nobody
 * here could trace further, so each has a range: the source's own, or about half to one and a half.
 */
export const PARAMETERS = {
  /** Years that people stay in cities that only pay subsidies. */
  meanStaySubsidyOnly: {
    default: 2.3,
    low: 1.5,
    high: 3.5,
    unit: 'years',
    standing: 'sourced',
    claim: 'essay-subsidy-only-tenure',
  },
  /** Share of recruits still there after five years under the combination of policies in Hefei. */
  fiveYearRetentionCoordinated: {
    default: 0.78,
    low: 0.6,
    high: 0.9,
    unit: 'share',
    standing: 'sourced',
    claim: 'essay-hefei-five-year-retention',
  },
  /** Share of graduates kept more for each level that an industrial cluster matures. */
  retentionPerClusterLevel: {
    default: 0.22,
    low: 0.11,
    high: 0.33,
    unit: 'share',
    standing: 'sourced',
    claim: 'essay-cluster-level-retention-gain',
  },
  /** Years that one level takes, by analogy with the five-year research subsidy. */
  yearsPerClusterLevel: { default: 5, low: 3, high: 10, unit: 'years', standing: 'assumed' },
  /** Rise in the rate of return after good schools in Changsha; here applied to all who return. */
  returnUplift: {
    default: 0.41,
    low: 0.2,
    high: 0.6,
    unit: 'ratio',
    standing: 'sourced',
    claim: 'essay-changsha-return-gain',
  },
  /** Cut in skilled workers' turnover in Dongguan. */
  skilledTurnoverCut: {
    default: 0.4,
    low: 0.2,
    high: 0.6,
    unit: 'ratio',
    standing: 'sourced',
    claim: 'essay-dongguan-attrition-cut',
  },
  /** Share of residents' departures that are skilled workers': 10 772 of 34 144 in Haining's table. */
  skilledShare: { default: 0.315, low: 0.2, high: 0.4, unit: 'share', standing: 'derived' },
  /** Gain in satisfaction from a liveable city. */
  satisfactionGain: {
    default: 0.27,
    low: 0.13,
    high: 0.4,
    unit: 'ratio',
    standing: 'sourced',
    claim: 'essay-satisfaction-gain',
  },
  /** Share of that gain which shows as fewer departures. */
  satisfactionPassThrough: { default: 0.25, low: 0, high: 1, unit: 'share', standing: 'assumed' },
  /** Elasticity of departures to pay relative to the benchmark city. */
  payElasticity: { default: 0.5, low: 0, high: 1, unit: 'elasticity', standing: 'assumed' },
  /** Yearly fall of the campus-recruitment premium after three years of net outflow. */
  premiumDecay: {
    default: 0.15,
    low: 0.05,
    high: 0.25,
    unit: '1/year',
    standing: 'sourced',
    claim: 'essay-campus-premium-decay',
  },
  /** Net loss, as a share of the stock a year, at which the premium falls by all of `premiumDecay`. */
  lossAtFullDecay: {
    default: 0.02,
    low: 0.01,
    high: 0.04,
    unit: 'share/year',
    standing: 'assumed',
  },
  /** Years in which a lost premium comes back, borrowed from the repair of an innovation gap. */
  premiumRecoveryYears: { default: 6.5, low: 5, high: 8, unit: 'years', standing: 'assumed' },
  /** Elasticity of recruits to the premium index. */
  premiumPassThrough: { default: 0.25, low: 0, high: 1, unit: 'elasticity', standing: 'assumed' },
  /** Share of the net loss who are leading talents. */
  leaderShare: { default: 0.001, low: 0.0005, high: 0.0024, unit: 'share', standing: 'assumed' },
  /** Patent grants a year forgone for each leader lost. */
  patentsPerLeader: {
    default: 4,
    low: 3,
    high: 5,
    unit: 'grants/year',
    standing: 'sourced',
    claim: 'essay-patents-per-leader',
  },
  /** Years that an innovation gap takes to close. */
  repairYears: {
    default: 6.5,
    low: 5,
    high: 8,
    unit: 'years',
    standing: 'sourced',
    claim: 'essay-innovation-gap-repair',
  },
  /** Investment forgone for each leader lost. */
  investmentPerLeader: {
    default: 80e6,
    low: 40e6,
    high: 120e6,
    unit: 'CNY',
    standing: 'sourced',
    claim: 'essay-investment-per-leader',
  },
  /** Per cent of next year's corporate income tax for each per cent of high-end talent lost. */
  corporateTaxElasticity: {
    default: 0.8,
    low: 0.4,
    high: 1.2,
    unit: 'elasticity',
    standing: 'sourced',
    claim: 'essay-cit-drop-per-outflow',
  },
  /** Value lost along the chain for each yuan of pay lost, when a cluster collapses. */
  chainMultiplier: {
    default: 7.3,
    low: 3.65,
    high: 10.95,
    unit: 'CNY per CNY',
    standing: 'sourced',
    claim: 'essay-value-evaporation-ratio',
  },
  /** Pay of one of the people lost. */
  meanPay: {
    default: 80_000,
    low: 50_000,
    high: 150_000,
    unit: 'CNY/person/year',
    standing: 'assumed',
  },
} as const satisfies Readonly<Record<string, Parameter>>;

/** The name of any parameter. */
export type ParameterName = keyof typeof PARAMETERS;

/** A value for every parameter. */
export type Parameters = Record<ParameterName, number>;

/** Every parameter at its default. */
export const DEFAULTS: Readonly<Parameters> = Object.freeze(
  Object.fromEntries(
    Object.entries(PARAMETERS).map(([name, parameter]) => [name, parameter.default]),
  ) as Parameters,
);

/** No more graduates can work locally than are in work anywhere: the employment rate (sourced). */
export const GRADUATE_EMPLOYMENT = 0.96;

/** The premium decays from this consecutive year of net loss on (sourced). */
export const PREMIUM_DECAYS_FROM = 3;
