import { formatModelNumber } from '../../../language/model-number.ts';
import type { LeverName } from '../../../model/levers.ts';
import type { Voice } from '../../parts/surface.ts';
import { leverTold } from '../parts/policy-told.ts';
import { people, words } from '../parts/told.ts';
import type { EffortCase, EffortRows, Position } from './rows.ts';

/** How far a case has to go, in words: as today, so much of the way, or out of reach and how near it gets. */
export function answer({ effort, nearest }: EffortCase, rows: EffortRows, voice: Voice): string {
  if (effort === 0) return words(voice, 'reached-today');
  if (effort !== null) return way(effort, voice);
  if (Number.isNaN(nearest)) return words(voice, 'out-ended');
  // Rounded away from the goal, so that what falls just short of it never reads as the goal.
  const [key, round] =
    rows.goal.kind === 'stock'
      ? (['out-stock', Math.floor] as const)
      : (['out-loss', Math.ceil] as const);
  const told = round(nearest / rows.roundedTo) * rows.roundedTo;
  return words(voice, key, { people: people(told, voice, rows) });
}

/** The same as part of a sentence. */
export function answerSaid(one: EffortCase, rows: EffortRows, voice: Voice): string {
  const text = answer(one, rows, voice);
  return one.effort === null || one.effort === 0
    ? text
    : words(voice, 'say-reached', { way: text });
}

/** A share of the way, to the next hundredth up: what is told reaches the goal. */
export function way(effort: number, { setting, words }: Voice): string {
  return formatModelNumber(up(effort, 100), '0…1', { setting, words });
}

/** The next of so many places in a whole, never a lower one, whatever the rounding of the arithmetic. */
function up(value: number, places: number): number {
  return Math.ceil(value * places - 1e-9) / places;
}

/** Where a lever stands, no finer than is meant; coordination as the stay of recruits that it means. */
export function position(
  { name, value }: Position,
  { scenario: { parameters } }: EffortRows,
  voice: Voice,
): string {
  return leverTold(name, shown(name, value), { parameters, voice });
}

/** To a tenth, a hundredth, or, where it is a share of the way, as the effort itself is told. */
function shown(name: LeverName, value: number): number {
  if (name === 'coordination') return value;
  if (name === 'intake' || name === 'industry') return Math.round(value * 10) / 10;
  return name === 'pay' ? Math.round(value * 100) / 100 : up(value, 100);
}
