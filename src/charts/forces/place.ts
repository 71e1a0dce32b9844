import type { Surface } from '../parts/surface.ts';
import { wrap } from '../parts/wrap.ts';

/** Which way a reason is said to move people. */
export const DIRECTIONS = ['push', 'pull'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A line of the diagram before it has a place: a family's name, a reason, or that there is none. */
export interface Item {
  kind: 'family' | 'reason' | 'none';
  direction: Direction;
  family: string;
  /** The claim behind a reason. */
  id?: string;
  text: string;
}

export interface Point {
  x: number;
  y: number;
}

/** An item in pixels: its text's lines around the height `y`, and the two ends of its arrow. */
export interface Placed extends Item {
  lines: string[];
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  size: number;
  /** Nearer to the city, and farther from it. */
  inner: Point;
  outer: Point;
}

/** Everything in its place, before anything is drawn. */
export interface Placement {
  height: number;
  items: Placed[];
  /** What the two sides are, over each of them. */
  heads: (Point & { direction: Direction; lines: string[] })[];
  town: Point & { scale: number };
  /** Path data of the city's limits, on which the dots stand. */
  limits: string[];
}

/** What is placed: the families in their order, each side's items in theirs, the sides' names. */
export interface Content {
  families: readonly string[];
  items: readonly Item[];
  heads: Readonly<Record<Direction, string>>;
}

/** Sizes of type in pixels. */
export const SIZE = { wide: 14.5, narrow: 14.5, family: 17 } as const;

/** Pixels between an arrow and its words. */
export const GAP = 7;

/** The share of a line that Latin words may fill: readers' faces run wider than the measure's. */
const FILL = 0.92;

/** A line's height as a share of its size. */
export const LEADING = 1.3;

/** From a dot to the far end of its arrow in pixels: one length for all of a layout. */
export const ARROW = { wide: 46, narrow: 26, short: 30 } as const;

/** No row of a reason is lower than a finger needs. */
export const TOUCH = 24;

/**
 * A text in as few lines as `width` pixels allow, so even that no word is left alone; Chinese ones
 * only where a single character would be.
 */
export function evenLines(
  text: string,
  { width, size }: { width: number; size: number },
  surface: Surface,
): string[] {
  const han = surface.setting.script === 'han';
  const most = han ? width : width * FILL;
  const within = (room: number) => wrap(text, { ...surface, width: room, size });
  const widest = (lines: readonly string[]) =>
    Math.max(...lines.map((line) => surface.measure(line, size)));
  let best = within(most);
  if (han && best.at(-1)?.length !== 1) return best;
  for (let room = most - 2; room > most / 2; room -= 2) {
    const lines = within(room);
    if (lines.length > best.length) break;
    if (widest(lines) < widest(best)) best = lines;
  }
  return best;
}

/** How high a row is: `air` pixels more than its words, or than a finger. */
export function room(lines: readonly string[], size: number, air: number): number {
  return Math.max(TOUCH, lines.length * size * LEADING) + air;
}

/** Pushes stand on the right of the city, pulls on its left: people come in and go out as one reads. */
export function sideOf(direction: Direction): 1 | -1 {
  return direction === 'push' ? 1 : -1;
}
