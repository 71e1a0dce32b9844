import { sum } from 'd3-array';
import { ends, farFrom, limit, type Bow } from './bow.ts';
import {
  ARROW,
  DIRECTIONS,
  evenLines,
  GAP,
  room,
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

/** Room for the sides' names over the columns. */
const TOP = 34;

/** Air over a family's name, which stands low in it. */
const NAME_AIR = 14;

interface Fitted extends Item {
  lines: string[];
  size: number;
  room: number;
}

/** A fan: two bows around the city, every arrow as long as the others, families at one height. */
export function placeWide({ families, items, heads }: Content, surface: Surface): Placement {
  const centre = surface.width * 0.43;
  const reach = surface.width * 0.21;
  const fitted = items.map((item) => fit(item, surface, { centre, reach }));
  const bands = families.map((family) => bandOf(fitted.filter((item) => item.family === family)));
  const { total, homes } = homesOf(families, bands);
  const level = TOP + total / 2;
  // Taller than the columns, so that it stays open at both ends.
  const bow = { centre, level, reach, rise: total * 0.6, arrow: ARROW.wide, lean: 0.4 };
  const scale = (reach - ARROW.wide - 14) / TOWN.half;
  return {
    height: Math.ceil(TOP + total + 4),
    items: DIRECTIONS.flatMap((direction) =>
      column(
        fitted.filter((item) => item.direction === direction),
        homes,
        bow,
      ),
    ),
    heads: DIRECTIONS.map((direction) => ({
      direction,
      lines: [heads[direction]],
      x: centre + sideOf(direction) * (farFrom(bow, TOP) + GAP),
      y: 16,
    })),
    town: { x: centre, y: level + (TOWN.height / 2) * scale, scale },
    limits: DIRECTIONS.map((direction) => limit(direction, { top: TOP, total }, bow)),
  };
}

/** An item in lines that stand clear of the bow where it is widest, so they do everywhere. */
function fit(item: Item, surface: Surface, { centre, reach }: Pick<Bow, 'centre' | 'reach'>) {
  const name = item.kind === 'family';
  const size = name ? SIZE.family : SIZE.wide;
  const side = item.direction === 'push' ? surface.width - centre : centre;
  const lines = evenLines(item.text, { width: side - reach - GAP - 2, size }, surface);
  return { ...item, size, lines, room: room(lines, size, name ? NAME_AIR : 2) };
}

/** How high a family stands: as high as the higher of its sides. */
function bandOf(family: readonly Fitted[]): number {
  const high = (direction: Direction) =>
    sum(family.filter((item) => item.direction === direction).map((item) => item.room));
  return Math.max(...DIRECTIONS.map(high));
}

/** One side's items, settled around their families' heights and set on the bow. */
function column(items: readonly Fitted[], homes: ReadonlyMap<string, number>, bow: Bow): Placed[] {
  const bodies = items.map((item) => ({ home: homes.get(item.family) ?? 0, room: item.room }));
  const middles = settle(bodies);
  return items.map((item, at) => onBow(item, TOP + (middles[at] ?? 0), bow));
}

function onBow(item: Fitted, middle: number, bow: Bow): Placed {
  const y = middle + (item.kind === 'family' ? NAME_AIR / 3 : 0);
  const sign = sideOf(item.direction);
  const { outer, inner } = ends(item.direction, y, bow);
  return { ...item, x: outer.x + sign * GAP, y, anchor: sign > 0 ? 'start' : 'end', inner, outer };
}
