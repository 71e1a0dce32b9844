import { CASES, type Case } from '../../../model/cases.ts';
import type { City } from '../../../model/city.ts';
import type { LeverName } from '../../../model/levers.ts';
import type { FullScenario } from '../../../model/scenario.ts';
import { shapley, type Shapley } from '../../../model/shapley.ts';
import type { Question } from '../parts/analysis.ts';
import { movedLevers, roundingOf } from '../parts/policy-told.ts';

/** One case of the core, and how it shares out the effect. */
export type ShareCase = Case & Shapley;

/** All that the picture shows. */
export interface ShareRows {
  city: City;
  scenario: FullScenario;
  /** The levers that the policy moves, in the core's order. */
  moved: readonly LeverName[];
  roundedTo: number;
  cases: readonly ShareCase[];
}

/** From the lowest case to the highest. */
export interface Span {
  low: number;
  high: number;
}

/** Each lever's share in the four cases. @throws ScenarioError for a city or scenario that is refused. */
export function rows({ city, scenario }: Question): ShareRows {
  return {
    city,
    scenario,
    moved: movedLevers(city, scenario),
    roundedTo: roundingOf(city.stock),
    cases: CASES.map((one) => ({ ...one, ...shapley({ ...city, ...one }, scenario) })),
  };
}

/** A lever's share over the cases. */
export function spanOf(name: LeverName, { cases }: ShareRows): Span {
  const shares = cases.map((one) => one.shares[name]);
  return { low: Math.min(...shares), high: Math.max(...shares) };
}

/** All shares of a case together: the stock with the policy less the stock as today. */
export function together({ policy, asToday }: ShareCase): number {
  return policy - asToday;
}

/** Whether any run of a case ended before the horizon, and counts with the last stock that it reports. */
export function stopped({ ended }: ShareCase): boolean {
  return ended > 0;
}
