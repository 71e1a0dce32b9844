import type { City } from '../../../model/city.ts';
import { effort, type Effort } from '../../../model/effort.ts';
import { isEnough, worthOf, type Goal } from '../../../model/goal.ts';
import { LEVER_TOPS, today, type LeverName, type Levers } from '../../../model/levers.ts';
import { project } from '../../../model/project.ts';
import type { FullScenario } from '../../../model/scenario.ts';
import type { Question } from '../parts/analysis.ts';
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
  /** The chosen levers that change nothing in that case, wherever they stand. */
  idle: readonly LeverName[];
  /** Whether every case that reaches the goal does so with the idle levers as today. */
  spared: boolean;
  /** What is set where the reader takes the answer over: the levers of the most demanding case, but the spared. */
  set: readonly Position[];
}

/**
 * The least equal effort over the chosen levers, in the core's order, that reaches the goal in each case.
 * @throws ScenarioError for a city, scenario or goal that is refused.
 */
export function rows(asked: EffortQuestion): EffortRows {
  const { city, scenario, levers, goal } = asked;
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
  const idle = most ? idleIn(most, { city, scenario }) : [];
  const spared =
    most !== null && idle.length > 0 && reachedWithout(idle, most, { ...asked, cases });
  const set = (most?.positions ?? []).filter(({ name }) => !spared || !idle.includes(name));
  const roundedTo = roundingOf(city.stock);
  return { city, scenario, levers: chosen, goal, roundedTo, cases, most, idle, spared, set };
}

/** The levers that a case's run does not feel. */
function idleIn({ positions, lossReading, exitForm }: EffortCase, { city, scenario }: Question) {
  const own = { ...city, lossReading, exitForm };
  const set = leversOf(city, positions);
  const stocks = project(own, { ...scenario, levers: set }).stock;
  return positions
    .filter(({ name }) => {
      const without = { ...set, [name]: today(city)[name] };
      const others = project(own, { ...scenario, levers: without }).stock;
      // A run that has ended has no number there, with the lever or without.
      return stocks.every((stock, at) => !(Math.abs(stock - Number(others[at])) > 1e-6));
    })
    .map(({ name }) => name);
}

/** Whether the cases that reach the goal do so at the positions of the most demanding one, idle levers as today. */
function reachedWithout(
  idle: readonly LeverName[],
  most: EffortCase,
  { city, scenario, goal, cases }: EffortQuestion & { cases: readonly EffortCase[] },
): boolean {
  const levers = leversOf(
    city,
    most.positions.filter(({ name }) => !idle.includes(name)),
  );
  return cases
    .filter(({ effort: share }) => share !== null)
    .every(({ lossReading, exitForm }) => {
      const own = { ...city, lossReading, exitForm };
      return isEnough(worthOf(project(own, { ...scenario, levers }), goal, own), goal, own);
    });
}

function leversOf(city: City, positions: readonly Position[]): Levers {
  return positions.reduce((all, { name, value }) => ({ ...all, [name]: value }), today(city));
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
