import type { City } from '../../../model/city.ts';
import { effort, type Effort } from '../../../model/effort.ts';
import type { Goal } from '../../../model/goal.ts';
import { LEVER_TOPS, today, type LeverName } from '../../../model/levers.ts';
import type { FullScenario } from '../../../model/scenario.ts';
import { roundingOf } from '../parts/policy-told.ts';
import { NAMES } from '../parts/told.ts';

/** What the reader asks: which levers may move, and what is to be reached. */
export interface EffortQuestion {
  city: City;
  scenario: FullScenario;
  levers: readonly LeverName[];
  goal: Goal;
}

/** A lever, and where it stands. */
export interface Position {
  name: LeverName;
  value: number;
}

/** One case's answer. */
export interface EffortCase extends Effort {
  /** Where each chosen lever stands at that effort, in the core's order; none where the goal is out of reach. */
  positions: readonly Position[];
}

/** All that the picture shows. */
export interface EffortRows extends EffortQuestion {
  roundedTo: number;
  /** Empty where no lever is chosen. */
  cases: readonly EffortCase[];
  /** The case that needs most among those that reach the goal; null where none does. */
  most: EffortCase | null;
}

/**
 * The least equal effort over the chosen levers, in the core's order, that reaches the goal in each case.
 * @throws ScenarioError for a city, scenario or goal that is refused.
 */
export function rows({ city, scenario, levers, goal }: EffortQuestion): EffortRows {
  const chosen = NAMES.filter((name) => levers.includes(name));
  const answers = chosen.length === 0 ? [] : effort(city, scenario, chosen, goal);
  const cases = answers.map((one): EffortCase => {
    const share = one.effort;
    return { ...one, positions: share === null ? [] : positionsAt(share, city, chosen) };
  });
  const most = cases.reduce<EffortCase | null>(
    (found, one) => (one.effort !== null && one.effort > (found?.effort ?? -1) ? one : found),
    null,
  );
  return { city, scenario, levers: chosen, goal, roundedTo: roundingOf(city.stock), cases, most };
}

/** Upwards to hundredths, which is what a link keeps: what is told shall still reach the goal when it is set. */
const upwards = (value: number) => Math.ceil(value * 100 - 1e-9) / 100;

/** Each lever at a share of the way from today to its top, the share told in whole hundredths. */
function positionsAt(share: number, city: City, names: readonly LeverName[]): Position[] {
  const still = today(city);
  return names.map((name) => ({
    name,
    value: Math.min(
      LEVER_TOPS[name],
      upwards(still[name] + upwards(share) * (LEVER_TOPS[name] - still[name])),
    ),
  }));
}
