import { CASES, type Case } from './cases.ts';
import type { City } from './city.ts';
import { columns } from './columns.ts';
import { faults, ScenarioError } from './faults.ts';
import { decidingYear, goalFaults, isEnough, worthOf, type Goal } from './goal.ts';
import { LEVER_TOPS, today, type LeverName } from './levers.ts';
import { run } from './run.ts';
import { complete, type FullScenario, type Scenario } from './scenario.ts';

/** The answer in one case. */
export interface Effort extends Case {
  /** The least equal effort 0…1 that reaches the goal, to 0.001; null where it is out of reach. */
  effort: number | null;
  /**
   * The nearest that any effort gets: the greatest stock of the goal's year (persons), or the least
   * among the greatest net losses from its year on (persons a year); NaN where every run has ended.
   */
  nearest: number;
  /**
   * The year that decides at that effort: the goal's own for a stock; where no year may lose, the one that comes
   * nearest to it. Null where the goal is out of reach.
   */
  decides: number | null;
}

const STEPS = 100;
const PRECISION = 1e-3;

/**
 * What would it take: the least equal effort over some levers, each at today + effort × (top − today) and
 * the others as today, that reaches a goal, for each of the four cases. More effort can miss what less
 * reaches (the premium feeds back on itself), so efforts are scanned from none on, and the first step that
 * reaches the goal is bisected.
 * @throws ScenarioError carrying every field of the city, the scenario or the goal that is refused.
 */
export function effort(
  city: City,
  scenario: Scenario,
  names: readonly LeverName[],
  goal: Goal,
): Effort[] {
  const full = complete(city, { ...scenario, levers: {} });
  const refused = [...faults(city, scenario), ...goalFaults(goal, city, full.horizon)];
  if (refused.length > 0) throw new ScenarioError(refused);
  return CASES.map((one) => ({ ...one, ...least({ ...city, ...one }, full, names, goal) }));
}

function least(
  city: City,
  full: FullScenario,
  names: readonly LeverName[],
  goal: Goal,
): Omit<Effort, keyof Case> {
  const into = columns(full.horizon - city.baseYear + 1);
  const still = today(city);
  const levers = { ...still };
  const at = (x: number): number => {
    for (const name of names) levers[name] = still[name] + x * (LEVER_TOPS[name] - still[name]);
    return worthOf(run(city, { ...full, levers }, into), goal, city);
  };
  const reaches = (value: number) => isEnough(value, goal, city);
  let nearest = Number.NaN;
  for (let step = 0; step <= STEPS; step++) {
    const value = at(step / STEPS);
    const better = goal.kind === 'stock' ? value > nearest : value < nearest;
    if (Number.isNaN(nearest) || better) nearest = value;
    if (!reaches(value)) continue;
    let [low, high] = [(step - 1) / STEPS, step / STEPS];
    while (step > 0 && high - low > PRECISION) {
      const middle = (low + high) / 2;
      if (reaches(at(middle))) high = middle;
      else low = middle;
    }
    at(high);
    return { effort: high, nearest, decides: decidingYear(into, goal, city) };
  }
  return { effort: null, nearest, decides: null };
}
