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
import { tenth } from '../parts/svg.ts';
import type { Surface } from '../parts/surface.ts';
import { TOWN } from './town.ts';

/** From the road's middle to a dot's. */
const KERB = 7;

/** From the road's middle to the words. */
const REACH = KERB + ARROW.narrow + GAP;

/** Room for a family's name on the road, and between two families. */
const NAME = { above: 14, below: 16, between: 10 } as const;

const SCALE = 0.66;

/** A road with the city at its head: family below family, pulls on its left, pushes on its right. */
export function placeNarrow({ families, items, heads }: Content, surface: Surface): Placement {
  const x = Math.round(surface.width * 0.42);
  const ground = 8 + TOWN.height * SCALE;
  const placed: Placed[] = [];
  const limits: string[] = [];
  let y = ground + SIZE.narrow + 18;
  for (const family of families) {
    const mine = items.filter((item) => item.family === family);
    placed.push(
      ...mine
        .filter(isName)
        .slice(0, 1)
        .map((name) => named(name, x, y + NAME.above)),
    );
    const from = y + NAME.above + NAME.below;
    const sides = DIRECTIONS.map((direction) =>
      side(
        mine.filter((item) => item.direction === direction && !isName(item)),
        { x, from },
        surface,
      ),
    );
    placed.push(...sides.flatMap(({ items: there }) => there));
    const to = Math.max(...sides.map(({ bottom }) => bottom));
    limits.push(...[-KERB, KERB].map((off) => `M${tenth(x + off)} ${tenth(from)}V${tenth(to)}`));
    y = to + NAME.between;
  }
  const beside = TOWN.towers * SCALE + 12;
  return {
    height: Math.ceil(y),
    items: placed,
    heads: DIRECTIONS.map((direction) => ({
      direction,
      lines: fit(heads[direction], spaceOf(direction, x, surface) - beside, surface),
      x: x + sideOf(direction) * beside,
      y: 24,
    })),
    town: { x, y: ground, scale: SCALE },
    limits,
  };
}

/** A family's name, once, in the middle of the road. */
function named(name: Item, x: number, y: number): Placed {
  const here = { x, y };
  return {
    ...name,
    ...here,
    lines: [name.text],
    anchor: 'middle',
    size: SIZE.family,
    inner: here,
    outer: here,
  };
}

/** One side of a family, row below row, and where it ends. */
function side(
  items: readonly Item[],
  { x, from }: { x: number; from: number },
  surface: Surface,
): { items: Placed[]; bottom: number } {
  let bottom = from;
  const placed = items.map((item): Placed => {
    const sign = sideOf(item.direction);
    const lines = fit(item.text, spaceOf(item.direction, x, surface) - REACH, surface);
    const high = room(lines, SIZE.narrow, 6);
    const y = bottom + high / 2;
    bottom += high;
    return {
      ...item,
      lines,
      size: SIZE.narrow,
      anchor: sign > 0 ? 'start' : 'end',
      x: x + sign * REACH,
      y,
      inner: { x: x + sign * KERB, y },
      outer: { x: x + sign * (KERB + ARROW.narrow), y },
    };
  });
  return { items: placed, bottom };
}

function fit(text: string, width: number, surface: Surface): string[] {
  return evenLines(text, { width, size: SIZE.narrow }, surface);
}

/** From the road's middle to the picture's edge. */
function spaceOf(direction: Direction, x: number, { width }: Surface): number {
  return (direction === 'push' ? width - x : x) - 2;
}

function isName({ kind }: Item): boolean {
  return kind === 'family';
}
