import { say } from '../../../language/phrase.ts';
import { wordsFor, type Voice } from '../../parts/surface.ts';
import { peopleFromTo } from '../parts/policy-told.ts';
import type { Line, Rows } from './rows.ts';

/**
 * Where lines arrive at the horizon, from the lowest to the highest, in words. A case whose calculation ends
 * before has no number there: its last one belongs to another year.
 */
export function rangeTold(
  lines: readonly Line[],
  { roundedTo }: Pick<Rows, 'roundedTo'>,
  voice: Voice,
): string {
  const stocks = lines.filter(({ endsIn }) => endsIn === null).map(({ last }) => last);
  if (stocks.length === 0) return say(wordsFor(voice, 'range-none'));
  const range = peopleFromTo([Math.min(...stocks), Math.max(...stocks)], voice, roundedTo);
  return say(wordsFor(voice, stocks.length < lines.length ? 'range-some' : 'range-all'), { range });
}
