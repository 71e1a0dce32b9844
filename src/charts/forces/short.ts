import { sum } from 'd3-array';
import { ends, farFrom, limit, type Bow } from './bow.ts';
import {
  ARROW,
  DIRECTIONS,
  evenLines,
  GAP,
  LEADING,
  sideOf,
  SIZE,
  type Content,
  type Direction,
  type Item,
  type Placed,
  type Placement,
} from './place.ts';
import { homesOf } from './homes.ts';
import { settle } from './settle.ts';
import type { Surface } from '../parts/surface.ts';
import { TOWN } from './town.ts';

/** Between two arrows of a family, and between two families. */
const PITCH = 19;
const BETWEEN = 16;

/** Of a family's name. */
const NAME = 16;

/** Room for the sides' names over the bows. */
const TOP = 48;

/** From the middle to the sides' names. */
const BESIDE = 14;

/** One side of a family: its arrows, and what stands beside them. */
interface Group {
  direction: Direction;
  family: string;
  reasons: Item[];
  /** The name, and under it that no reason is named; one below the other. */
  words: { item: Item; lines: string[]; size: number; height: number }[];
}

/** A fan without the reasons' words: a family's arrows point past its name, or come from it. */
export function placeShort({ families, items, heads }: Content, surface: Surface): Placement {
  const centre = surface.width * 0.49;
  const reach = surface.width * 0.25;
  const groups = DIRECTIONS.flatMap((direction) =>
    families.map((family): Group => {
      const mine = items.filter((item) => item.direction === direction && item.family === family);
      const side = sideOf(direction) > 0 ? surface.width - centre : centre;
      return {
        direction,
        family,
        reasons: mine.filter(({ kind }) => kind === 'reason'),
        words: wordsOf(mine, side - reach - GAP - 2, surface),
      };
    }),
  );
  const bands = families.map((family) =>
    Math.max(...groups.filter((group) => group.family === family).map(roomOf)),
  );
  const { total, homes } = homesOf(families, bands);
  const level = TOP + total / 2;
  const bow = { centre, level, reach, rise: total * 0.72, arrow: ARROW.short, lean: 0.28 };
  const scale = (reach - ARROW.short - 8) / TOWN.half;
  return {
    height: Math.ceil(TOP + total + 2),
    items: DIRECTIONS.flatMap((direction) => {
      const column = groups.filter((group) => group.direction === direction);
      const middles = settle(
        column.map((group) => ({ home: homes.get(group.family) ?? 0, room: roomOf(group) })),
      );
      return column.flatMap((group, at) => onBow(group, TOP + (middles[at] ?? 0), bow));
    }),
    heads: DIRECTIONS.map((direction) => {
      const side = sideOf(direction) > 0 ? surface.width - centre : centre;
      const room = { width: side - BESIDE - 2, size: SIZE.narrow };
      const lines = evenLines(heads[direction], room, surface);
      return { direction, lines, x: centre + sideOf(direction) * BESIDE, y: 16 };
    }),
    town: { x: centre, y: level + (TOWN.height / 2) * scale, scale },
    limits: DIRECTIONS.map((direction) => limit(direction, { top: TOP, total }, bow)),
  };
}

/** What stands beside a group: everything but its reasons. */
function wordsOf(items: readonly Item[], width: number, surface: Surface): Group['words'] {
  return items
    .filter(({ kind }) => kind !== 'reason')
    .map((item) => {
      const size = item.kind === 'family' ? NAME : SIZE.narrow;
      const lines = evenLines(item.text, { width, size }, surface);
      return { item, lines, size, height: lines.length * size * LEADING };
    });
}

function roomOf({ reasons, words }: Group): number {
  return Math.max(reasons.length * PITCH, sum(words.map(({ height }) => height))) + BETWEEN;
}

/** A group around a height: its arrows one below the other, its words beside their middle. */
function onBow({ direction, reasons, words }: Group, middle: number, bow: Bow): Placed[] {
  const sign = sideOf(direction);
  const tall = sum(words.map(({ height }) => height));
  // Where the bow stands farthest out beside the words, so that they keep clear of every arrow.
  const nearest = Math.max(0, Math.abs(middle - bow.level) - tall / 2 - PITCH / 2);
  const x = bow.centre + sign * (farFrom(bow, bow.level + nearest) + GAP);
  const anchor = sign > 0 ? 'start' : 'end';
  let top = middle - tall / 2;
  return [
    ...words.map(({ item, lines, size, height }): Placed => {
      const y = top + height / 2;
      top += height;
      return { ...item, lines, size, x, y, anchor, inner: { x, y }, outer: { x, y } };
    }),
    ...reasons.map((item, at): Placed => {
      const y = middle + (at - (reasons.length - 1) / 2) * PITCH;
      return { ...item, lines: [], size: NAME, x, y, anchor, ...ends(direction, y, bow) };
    }),
  ];
}
