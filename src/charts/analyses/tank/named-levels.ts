import { formatNumber } from '../../../language/number.ts';
import type { Basin } from '../../parts/basin.ts';
import type { Surface } from '../../parts/surface.ts';
import { niceTicks, placeOf } from '../parts/scale.ts';

/** How many round counts, about: finer ones only where lines leave too few of the coarser ones to be named. */
const FINENESS = [3, 6, 12, 24] as const;
/** So many are named at least: one alone is no scale. */
const LEAST = 2;

/** What a vessel holds and the lines across it, persons. */
interface Wall {
  full: number;
  lines: readonly number[];
}

/** Round counts on the vessel’s wall, each named but for those whose words would touch a line or each other. */
export function namedLevels(
  { full, lines }: Wall,
  { basin: { level, foot }, size, surface }: { basin: Basin; size: number; surface: Surface },
): { value: number; text: string }[] {
  const apart = (value: number, others: readonly number[], gap: number) =>
    others.every((other) => Math.abs(level(value) - level(other)) > gap);
  for (const count of FINENESS) {
    const ticks = niceTicks(0, full, count);
    // In a tiny city the finest marks would be parts of a person; and the rim keeps clear.
    const values = ticks.filter(
      (value) => Number.isInteger(value) && value > 0 && value < full * 0.95,
    );
    const named: number[] = [];
    for (const value of values) {
      if (level(value) > foot - size * 0.6) continue;
      if (apart(value, lines, size) && apart(value, named, size * 1.3)) named.push(value);
    }
    if (named.length < LEAST) continue;
    const roundedTo = Math.max(1, placeOf(ticks));
    const told = (value: number) => formatNumber(value, surface.setting, { roundedTo });
    return values.map((value) => ({ value, text: named.includes(value) ? told(value) : '' }));
  }
  return [];
}
