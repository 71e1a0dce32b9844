import type { Sizes } from './fall.ts';
import type { Row } from './rows.ts';
import { WIDE, type Surface } from '../parts/surface.ts';

/** One of the rows that stand, in pixels: where its dominoes and its words begin, and their room. */
export interface Group {
  row: Row;
  x: number;
  /** From each domino's left edge to the group's. */
  lefts: readonly number[];
  width: number;
}

/** Everything but heights, in pixels. */
export interface Place {
  wide: boolean;
  sizes: Sizes;
  /** The foot that each domino of the falling row turns on. */
  feet: readonly number[];
  /** Where the shelf of the falling row breaks off. */
  end: number;
  /** Places for the numbers under it. */
  columns: readonly { x: number; width: number }[];
  groups: readonly Group[];
  /** Type sizes: of words, of names, of numbers. */
  size: number;
  name: number;
  number: number;
  /** A hop from one domino to the next: one length for all. */
  hop: number;
}

/** Least room between two rows side by side, and more between a pair of dominoes and the next pair. */
const APART = 4;
const PAIR = 0.16;

/** The columns' shares of the width under the falling row. */
const SHARES = {
  wide: [0.22, 0.43, 0.35],
  narrow: [0.3, 0.38, 0.32],
  least: [0.28, 0.36, 0.36],
} as const;

/** The same for the rows that stand, where each has a column. */
const STANDING = [0.4, 0.28, 0.32] as const;

/** Where everything stands in a picture this wide; a domino is as wide as all of them side by side allow. */
export function placeFor(rows: readonly Row[], { width }: Surface): Place {
  const wide = width >= WIDE;
  const [falling, ...standing] = rows;
  const pieces = standing.reduce((sum, { dominoes }) => sum + dominoes.length, 0);
  const gaps = wide ? 20 : APART + (width - 280) * 0.12;
  const cell = (width - gaps * (standing.length - 1)) / (pieces + PAIR * 2);
  const tile = wide ? Math.min(40, cell * 0.74) : cell * 0.84;
  const sizes = { width: tile, height: tile * 2.5, pitch: tile * 2.15 };
  const first = tile * (wide ? 2.9 : 1.75);
  const feet = (falling?.dominoes ?? []).map((_, at) => first + tile + at * sizes.pitch);
  return {
    wide,
    sizes,
    feet,
    end: (feet.at(-1) ?? 0) + sizes.height + tile * 0.4,
    columns: columnsFor(width, wide),
    groups: groupsFor(standing, { width, cell: wide ? tile * 1.2 : cell, gaps, wide }),
    size: 14.5,
    name: wide ? 19 : width < 320 ? 15 : 16.5,
    number: wide ? 19.5 : width < 320 ? 16.5 : 18,
    hop: tile * 0.8,
  };
}

function columnsFor(width: number, wide: boolean): Place['columns'] {
  const gap = wide ? 22 : 11;
  // As far to the right as they fit: under the dominoes that the numbers belong to.
  let x = wide ? Math.min(150, Math.max(0, width - 590)) : 0;
  const room = (wide ? Math.min(width - x, 590) : width) - 2 * gap;
  return SHARES[wide ? 'wide' : width < 320 ? 'least' : 'narrow'].map((share) => {
    const column = { x, width: room * share };
    x += column.width + gap;
    return column;
  });
}

/** The rows that stand, side by side on one shelf; where there is room, each in a column of its own. */
function groupsFor(
  rows: readonly Row[],
  { width, cell, gaps, wide }: { width: number; cell: number; gaps: number; wide: boolean },
): Group[] {
  let from = 0;
  const room = width - gaps * (rows.length - 1);
  return rows.map((row, order) => {
    let pairs = 0;
    const lefts = row.dominoes.map(({ starts }, at) => {
      if (starts && at > 0) pairs += PAIR * 2;
      return (at + pairs) * cell;
    });
    const own = (lefts.at(-1) ?? 0) + cell;
    const group = { row, x: from, lefts, width: wide ? room * (STANDING[order] ?? 0) : own };
    from += group.width + gaps;
    return group;
  });
}
