import { formatModelNumber } from '../../../language/model-number.ts';
import type { City } from '../../../model/city.ts';
import { isEnough, worthOf, type Goal } from '../../../model/goal.ts';
import type { FullScenario } from '../../../model/scenario.ts';
import type { Voice } from '../../parts/surface.ts';
import type { Line } from '../projection/rows.ts';
import { people } from './policy-told.ts';
import { words } from './told.ts';

/** A goal, and what it is measured on. */
export interface Aim {
  city: City;
  scenario: FullScenario;
  goal: Goal;
  /** People are told to this many. */
  roundedTo: number;
}

/** The goal in words. */
export function aimTold({ city, goal, scenario, roundedTo }: Aim, voice: Voice): string {
  const { setting, words: all } = voice;
  const year = String(goal.year);
  if (goal.kind === 'noLoss') {
    // At the end of the calculation, or beyond it, no span of years can be named.
    if (goal.year >= scenario.horizon) return words(voice, 'aim-no-loss-in', { year });
    return words(voice, 'aim-no-loss', { year, horizon: String(scenario.horizon) });
  }
  return words(voice, 'aim-stock', {
    year,
    base: String(city.baseYear),
    share: formatModelNumber(goal.share, 'share', { setting, words: all, decimals: 0 }),
    people: people(goal.share * city.stock, voice, roundedTo),
  });
}

/** In how many of the four cases a projection's lines reach the goal. */
export function casesReaching(aim: Pick<Aim, 'city' | 'goal'>, lines: readonly Line[]): number {
  // Where both readings give the same line, it stands for two cases.
  return reachingOf(aim, lines).reduce((all, line) => all + (line.reading === null ? 2 : 1), 0);
}

function reachingOf({ city, goal }: Pick<Aim, 'city' | 'goal'>, lines: readonly Line[]): Line[] {
  return lines.filter(({ projection }) => isEnough(worthOf(projection, goal, city), goal, city));
}

/** In which of the four cases a projection's lines reach the goal, in a sentence. */
export function aimReached(
  { city, scenario, goal }: Aim,
  lines: readonly Line[],
  voice: Voice,
): string {
  if (goal.year > scenario.horizon) {
    return words(voice, 'aim-beyond', { horizon: String(scenario.horizon) });
  }
  const reaching = reachingOf({ city, goal }, lines);
  if (reaching.length === lines.length) return words(voice, 'aim-all');
  if (reaching.length === 0) return words(voice, 'aim-none');
  const cases = reaching.map(({ form, reading }) =>
    words(voice, reading === null ? `form-${form}-brief` : `case-${reading}-${form}`),
  );
  return words(voice, 'aim-some', {
    count: String(casesReaching({ city, goal }, reaching)),
    cases: cases.join(words(voice, 'aim-separator')),
  });
}
