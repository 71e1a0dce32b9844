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

/** Every so manyeth round count is named: the rounder, the sooner. */
const EVERY = [1, 2, 5, 4, 3] as const;

/**
 * Round counts on the vessel’s wall, of which every first, second … is named, so that no name would touch a line
 * or another; where no such scale keeps clear of the lines, those names that do.
 */
export function namedLevels(
  { full, lines }: Wall,
  { basin: { level, foot }, size, surface }: { basin: Basin; size: number; surface: Surface },
): { value: number; text: string }[] {
  const apart = (value: number, others: readonly number[], gap: number) =>
    others.every((other) => Math.abs(level(value) - level(other)) > gap);
  const scales = FINENESS.map((count) => {
    const ticks = niceTicks(0, full, count);
    // In a tiny city the finest marks would be parts of a person; and the rim keeps clear.
    const values = ticks.filter(
      (value) => Number.isInteger(value) && value > 0 && value < full * 0.95,
    );
    return { values, roundedTo: Math.max(1, placeOf(ticks)) };
  });
  const told = ({ values, roundedTo }: (typeof scales)[number], named: readonly number[]) =>
    values.map((value) => ({
      value,
      text: named.includes(value) ? formatNumber(value, surface.setting, { roundedTo }) : '',
    }));
  const above = (value: number) => level(value) <= foot - size * 0.6;
  for (const every of EVERY) {
    for (const scale of scales) {
      const named = scale.values.filter((value, at) => (at + 1) % every === 0 && above(value));
      const clear = named.every(
        (value, at) => apart(value, lines, size) && apart(value, named.slice(0, at), size * 1.3),
      );
      if (named.length >= LEAST && clear) return told(scale, named);
    }
  }
  for (const scale of scales) {
    const named: number[] = [];
    for (const value of scale.values.filter(above)) {
      if (apart(value, lines, size) && apart(value, named, size * 1.3)) named.push(value);
    }
    if (named.length >= LEAST) return told(scale, named);
  }
  return [];
}
