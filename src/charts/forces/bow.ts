import { sideOf, type Direction, type Point } from './place.ts';
import { tenth } from '../parts/svg.ts';

/** The bow that the arrows' far ends stand on: an ellipse around the city, half of it a side. */
export interface Bow {
  centre: number;
  level: number;
  reach: number;
  /** Half its height. */
  rise: number;
  /** From a dot to the far end of its arrow: one length for all. */
  arrow: number;
  /** How much of the way up or down to the city's middle an arrow points. */
  lean: number;
}

/** Pieces that a curve is drawn in. */
const STEPS = 40;

/** An arrow's far end, on the bow, and its near one. */
export function ends(direction: Direction, y: number, bow: Bow): { outer: Point; inner: Point } {
  const sign = sideOf(direction);
  const away = farFrom(bow, y);
  const outer = { x: bow.centre + sign * away, y };
  // Less steep than straight at the city's middle: neighbours keep their distance.
  const down = (y - bow.level) * bow.lean;
  const share = bow.arrow / Math.hypot(away, down);
  return { outer, inner: { x: outer.x - sign * away * share, y: y - down * share } };
}

/** The line through every place where a dot can stand, from the height `top` down by `total`. */
export function limit(
  direction: Direction,
  { top, total }: { top: number; total: number },
  bow: Bow,
): string {
  const points = Array.from({ length: STEPS + 1 }, (_, step) => {
    const { inner } = ends(direction, top + (total * step) / STEPS, bow);
    return `${tenth(inner.x)} ${tenth(inner.y)}`;
  });
  return `M${points.join('L')}`;
}

/** How far the bow stands from the city's middle at a height. */
export function farFrom({ level, reach, rise }: Bow, y: number): number {
  return reach * Math.sqrt(Math.max(0, 1 - ((y - level) / rise) ** 2));
}
