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
  type Point,
} from './forces-place.ts';
import { settle } from './settle.ts';
import { tenth } from './svg.ts';
import type { Surface } from './surface.ts';
import { TOWN } from './town.ts';

/** Room for the sides' names over the columns. */
const TOP = 34;

/** Air over a family's name, which stands low in it. */
const NAME_AIR = 14;

/** Pieces that a curve is drawn in. */
const LIMIT_STEPS = 40;

/** The bow that the arrows' far ends stand on: an ellipse around the city, half of it a side. */
interface Bow {
  centre: number;
  level: number;
  reach: number;
  /** Half its height. */
  rise: number;
}

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
  const total = sum(bands);
  const homes = new Map(
    families.map((family, at) => [family, sum(bands.slice(0, at)) + (bands[at] ?? 0) / 2]),
  );
  const level = TOP + total / 2;
  // Taller than the columns, so that it stays open at both ends.
  const bow = { centre, level, reach, rise: total * 0.6 };
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
    limits: DIRECTIONS.map((direction) => limit(direction, total, bow)),
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

/** An arrow's far end, on the bow, and its near one. */
function ends(direction: Direction, y: number, bow: Bow): { outer: Point; inner: Point } {
  const sign = sideOf(direction);
  const away = farFrom(bow, y);
  const outer = { x: bow.centre + sign * away, y };
  // Less steep than straight at the city's middle: neighbours keep their distance.
  const down = (y - bow.level) * 0.4;
  const share = ARROW.wide / Math.hypot(away, down);
  return { outer, inner: { x: outer.x - sign * away * share, y: y - down * share } };
}

/** The line through every place where a dot can stand, from the top of a side to its end. */
function limit(direction: Direction, total: number, bow: Bow): string {
  const points = Array.from({ length: LIMIT_STEPS + 1 }, (_, step) => {
    const { inner } = ends(direction, TOP + (total * step) / LIMIT_STEPS, bow);
    return `${tenth(inner.x)} ${tenth(inner.y)}`;
  });
  return `M${points.join('L')}`;
}

/** How far the bow stands from the city's middle at a height. */
function farFrom({ level, reach, rise }: Bow, y: number): number {
  return reach * Math.sqrt(Math.max(0, 1 - ((y - level) / rise) ** 2));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
