import type { City } from './city.ts';
import type { Standing } from './parameters.ts';

/** Where each lever stands. A lever left alone is as today, never zero. */
export interface Levers {
  /** Recruits a year as a multiple of today's, 1…4. */
  intake: number;
  /** Cluster levels to build, 0…3; at their own pace, whatever the ramp. */
  industry: number;
  /** From the city's own coordination to 1. */
  coordination: number;
  /** Schools for those who return, 0…1. */
  education: number;
  /** Training of skilled workers, 0…1. */
  skills: number;
  /** Liveable city, 0…1. */
  liveability: number;
  /** From the city's own pay ratio to 1. */
  pay: number;
}

/** The name of any lever. */
export type LeverName = keyof Levers;

/** One lever: its range runs from today to the top. */
export interface Lever {
  top: number;
  unit: string;
  /** How well its effect stands. */
  standing: Standing;
  /** The claim of the ledger that its effect is. */
  claim?: string;
}

/** Every lever, in the order that pages list them. No source names a cost or a limit of any. */
export const LEVERS = {
  intake: { top: 4, unit: '× today', standing: 'assumed' },
  industry: {
    top: 3,
    unit: 'levels',
    standing: 'sourced',
    claim: 'essay-cluster-level-retention-gain',
  },
  coordination: {
    top: 1,
    unit: '0…1',
    standing: 'sourced',
    claim: 'essay-hefei-five-year-retention',
  },
  education: { top: 1, unit: '0…1', standing: 'sourced', claim: 'essay-changsha-return-gain' },
  skills: { top: 1, unit: '0…1', standing: 'sourced', claim: 'essay-dongguan-attrition-cut' },
  liveability: { top: 1, unit: '0…1', standing: 'sourced', claim: 'essay-satisfaction-gain' },
  pay: { top: 1, unit: 'of the benchmark city’s pay', standing: 'assumed' },
} as const satisfies Readonly<Record<LeverName, Lever>>;

/** The top of each lever's range. */
export const LEVER_TOPS = Object.fromEntries(
  Object.entries(LEVERS).map(([name, { top }]) => [name, top]),
) as unknown as Readonly<Levers>;

/** Every lever as it stands in the city today: the bottom of its range. */
export function today(city: City): Levers {
  return {
    intake: 1,
    industry: 0,
    coordination: city.coordination,
    education: 0,
    skills: 0,
    liveability: 0,
    pay: city.payRatio,
  };
}
