import { CASES, type Case } from './cases.ts';
import type { City } from './city.ts';
import { columns, type Projection } from './columns.ts';
import { faults, ScenarioError, type Fault } from './faults.ts';
import { LEVER_TOPS, today, type LeverName } from './levers.ts';
import { run } from './run.ts';
import { complete, type FullScenario, type Scenario } from './scenario.ts';

/** What is to be reached: a stock in a year, as a share of the base year's, or no net loss from a year on. */
export type Goal =
  { kind: 'stock'; share: number; year: number } | { kind: 'noLoss'; year: number };

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
  const refused = [...faults(city, scenario), ...goalFaults(city, scenario, goal)];
  if (refused.length > 0) throw new ScenarioError(refused);
  const full = complete(city, { ...scenario, levers: {} });
  return CASES.map((one) => ({ ...one, ...least({ ...city, ...one }, full, names, goal) }));
}

/** The goal's fields outside their ranges. */
function goalFaults(city: City, scenario: Scenario, goal: Goal): Fault[] {
  const { horizon } = complete(city, scenario);
  const { year } = goal;
  const found: Fault[] = [];
  if (!Number.isInteger(year) || year <= city.baseYear || year > horizon) {
    const valid = { low: city.baseYear + 1, high: horizon, whole: true };
    found.push({ name: 'goal.year', value: year, valid });
  }
  if (goal.kind === 'stock' && !(Number.isFinite(goal.share) && goal.share > 0)) {
    found.push({ name: 'goal.share', value: goal.share, valid: { low: 0, above: true } });
  }
  return found;
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
    return worth(run(city, { ...full, levers }, into), goal, city);
  };
  const target = goal.kind === 'stock' ? goal.share * city.stock : 0;
  const reaches = (value: number) => (goal.kind === 'stock' ? value >= target : value <= target);
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

/** Of the years that a goal is about, the one that loses most. */
function decidingYear({ netLoss }: Projection, goal: Goal, city: City): number {
  if (goal.kind === 'stock') return goal.year;
  const losses = netLoss.slice(goal.year - city.baseYear);
  return goal.year + losses.indexOf(Math.max(...losses));
}

/** What a run gets of a goal: the stock in its year, or the greatest net loss from its year on; NaN where ended. */
function worth({ stock, netLoss, year }: Projection, goal: Goal, city: City): number {
  const at = goal.year - city.baseYear;
  if (goal.kind === 'stock') return Number(stock[at]);
  let worst = -Infinity;
  for (let i = at; i < year.length; i++) {
    const loss = Number(netLoss[i]);
    if (Number.isNaN(loss)) return Number.NaN;
    worst = Math.max(worst, loss);
  }
  return worst;
}
