import { accepted } from './accepted.ts';
import { atOnce } from './at-once.ts';
import { FORMS } from './cases.ts';
import type { City, ExitForm } from './city.ts';
import { draws, type Draw } from './draws.ts';
import { balance, ScenarioError } from './faults.ts';
import { goalFaults, isEnough, worthOf, type Goal } from './goal.ts';
import { project } from './project.ts';
import type { Scenario } from './scenario.ts';

/** How many draws of our assumptions reach a goal. */
export interface Reach {
  /** Draws that reach it, in each form of leaving. */
  reached: Readonly<Record<ExitForm, number>>;
  /** Draws that count, and draws left out because the model refuses the city with their parameters. */
  draws: number;
  refused: number;
}

/** Draws between two stops. */
const A_STEP = 32;

/**
 * In how many draws a policy reaches a goal, if our assumptions vary as they do in `ensemble`: the same draws,
 * the same two forms of leaving. A draw whose run ends before reaches nothing. These are not probabilities.
 * Stops on the way, each telling the share (0…1) that is done: for who must not wait.
 * @throws ScenarioError carrying every field of the city, the scenario or the goal that is refused.
 */
export function* reachStepwise(
  { city, scenario = {}, goal }: { city: City; scenario?: Scenario; goal: Goal },
  of: readonly Draw[] = draws(),
): Generator<number, Reach, void> {
  const full = accepted(city, scenario);
  const faults = goalFaults(goal, city, full.horizon);
  if (faults.length > 0) throw new ScenarioError(faults);
  const reached: Record<ExitForm, number> = { rate: 0, count: 0 };
  let refused = 0;
  for (const [at, { lossReading, parameters }] of of.entries()) {
    if (at % A_STEP === 0) yield at / of.length;
    if (balance(city, parameters).length > 0) {
      refused += 1;
      continue;
    }
    for (const exitForm of FORMS) {
      const drawn: City = { ...city, lossReading, exitForm };
      const run = project(drawn, { ...full, parameters });
      if (isEnough(worthOf(run, goal, city), goal, city)) reached[exitForm] += 1;
    }
  }
  return { reached, draws: of.length - refused, refused };
}

/** The same at once. */
export function reach(
  asked: { city: City; scenario?: Scenario; goal: Goal },
  of: readonly Draw[] = draws(),
): Reach {
  return atOnce(reachStepwise(asked, of));
}
