import { svg, tenth } from '../parts/svg.ts';

/** A tile in pixels, and from one tile to the next. */
const TILE = { width: 13, height: 60, step: 25 } as const;

/** How many tiles: those who leave, those who follow, and what stands last. A story, not a count. */
const COUNT = 3;

/** How far the last tile leans in the fall, in degrees. */
const LEAN = 34;

/** Room that the row takes, standing or falling. */
export const DOMINOES = { width: 138, height: TILE.height + 4 } as const;

const degrees = (radians: number): number => (radians * 180) / Math.PI;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** How far each tile leans so that it just touches the next; last first. */
function leans(): number[] {
  const found = [LEAN];
  while (found.length < COUNT) {
    const next = found.at(-1) ?? LEAN;
    const reach = (TILE.step * Math.cos(radians(next)) - TILE.width) / TILE.height;
    found.push(next + degrees(Math.asin(reach)));
  }
  return found;
}

/**
 * Three tiles of one size. Holding, the first has fallen away from the others, which stand; collapsing,
 * each falls on the next.
 */
export function dominoes(
  document: Document,
  { x, ground, falling }: { x: number; ground: number; falling: boolean },
): SVGElement[] {
  const angles = leans().reverse();
  // Fallen flat, the first tile lies left of its place.
  const start = x + (falling ? 4 : TILE.height);
  return angles.map((angle, at) => {
    const left = start + at * TILE.step + (falling || at === 0 ? 0 : TILE.width);
    const right = left + TILE.width;
    const fallen = falling || at === 0;
    const turn = falling ? angle : -90;
    const pivot = falling ? right : left;
    const transform = `rotate(${tenth(turn)} ${tenth(pivot)} ${tenth(ground)})`;
    const rect = {
      x: left,
      y: ground - TILE.height,
      width: TILE.width,
      height: TILE.height,
      rx: 2,
    };
    return svg(
      document,
      'g',
      { class: `tile ${fallen ? 'push' : 'whole'}`, ...(fallen ? { transform } : {}) },
      [
        svg(document, 'rect', { class: 'fill', ...rect }),
        ...(fallen ? [] : [svg(document, 'rect', { class: 'outline', ...rect })]),
      ],
    );
  });
}
