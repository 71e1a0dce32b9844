import type { Voice } from '../../parts/surface.ts';
import { peopleFromTo } from '../parts/policy-told.ts';
import type { Line, Rows } from './rows.ts';

/** Where lines end, from the lowest to the highest, as bare numbers of people. */
export function rangeTold(
  lines: readonly Line[],
  { roundedTo }: Pick<Rows, 'roundedTo'>,
  voice: Voice,
): string {
  const stocks = lines.map(({ last }) => last);
  return peopleFromTo([Math.min(...stocks), Math.max(...stocks)], voice, roundedTo);
}
