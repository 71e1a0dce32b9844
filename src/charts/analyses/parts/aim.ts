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
    const horizon = String(Math.max(scenario.horizon, goal.year));
    return words(voice, 'aim-no-loss', { year, horizon });
  }
  return words(voice, 'aim-stock', {
    year,
    base: String(city.baseYear),
    share: formatModelNumber(goal.share, 'share', { setting, words: all, decimals: 0 }),
    people: people(goal.share * city.stock, voice, roundedTo),
  });
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
  const reaching = lines.filter(({ projection }) =>
    isEnough(worthOf(projection, goal, city), goal, city),
  );
  if (reaching.length === lines.length) return words(voice, 'aim-all');
  if (reaching.length === 0) return words(voice, 'aim-none');
  const cases = reaching.map(({ form, reading }) =>
    words(voice, reading === null ? `form-${form}-brief` : `case-${reading}-${form}`),
  );
  return words(voice, 'aim-some', {
    // Where both readings give the same line, it stands for two cases.
    count: String(reaching.reduce((all, { reading }) => all + (reading === null ? 2 : 1), 0)),
    cases: cases.join(words(voice, 'aim-separator')),
  });
}
