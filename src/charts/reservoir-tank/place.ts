import { say } from '../../language/phrase.ts';
import type { Basin } from '../parts/basin.ts';
import type { Figure } from '../parts/figures.ts';
import { passage } from '../parts/passage.ts';
import { WIDE, wordsFor, type Surface } from '../parts/surface.ts';
import { texts } from './row.ts';

/** Most people that the vessel holds: a little above the level it is known to have had. */
export const FULL = 250_000;

/** Sizes in pixels. `flow` is the width of a stream of a thousand people a year. */
const LAYOUTS = {
  narrow: { left: 8, right: 112, top: 58, foot: 252, ground: 312, reach: 44, flow: 3, size: 14.5 },
  wide: { left: 150, right: 252, top: 70, foot: 330, ground: 398, reach: 84, flow: 4, size: 15 },
} as const;

/** How far from the left wall the pipe ends, and the hole in the floor is. */
export const MOUTH = 34;

type Layout = (typeof LAYOUTS)[keyof typeof LAYOUTS];

/** Where a part is drawn. */
export interface Place {
  basin: Basin;
  layout: Layout;
  surface: Surface;
}

/** Type size and height in pixels of a tank this wide. */
export function tankSize(width: number): { size: number; height: number } {
  const { size, ground } = layoutFor(width);
  return { size, height: ground + 6 };
}

/** Sizes of a tank this wide. */
export function layoutFor(width: number): Layout {
  return LAYOUTS[width >= WIDE ? 'wide' : 'narrow'];
}

/** False for the emblem, which has no words. */
export const worded = ({ show }: Surface): boolean => show?.includes('words') ?? true;

/** Words of a part, wrapped, from `y` downwards; none in the emblem. */
export function words(
  key: string,
  figure: Figure,
  at: { x: number; y: number; width: number; className: string },
  { layout, surface }: Place,
): SVGElement[] {
  if (!worded(surface)) return [];
  const text = say(wordsFor(surface, key), texts(figure, surface));
  return passage(surface, { ...at, text, size: layout.size }).marks;
}

/** The right of the vessel, where levels and leaks are named. */
export function aside({ basin, surface }: Place): { x: number; width: number } {
  const x = basin.x2 + 9;
  return { x, width: surface.width - x };
}

/** Where the leak is: the middle of the stream that the paper counts. */
export function hole({ basin, layout }: Place): {
  x: number;
  y: number;
  reach: number;
  ground: number;
} {
  return {
    x: basin.x2,
    y: basin.foot - 36,
    reach: layout.reach,
    ground: basin.ground,
  };
}
