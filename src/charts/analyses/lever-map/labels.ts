import { label } from '../../parts/label.ts';
import type { Surface } from '../../parts/surface.ts';
import { tickTexts } from '../parts/axis-below.ts';
import { room, SERIF, told, words } from '../parts/told.ts';
import { contour, type Segment } from './contours.ts';
import { herePoint, type Plot } from './plot.ts';
import type { Rows } from './rows.ts';

interface Box {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

/** Half of a mark's room. */
const MARK = 9;

/**
 * Words on the map: the reader's own setting beside its mark, the goal on its line, and on each line where
 * two bands meet its stock. What finds no free place is left to the table.
 */
export function labels(rows: Rows, plot: Plot, size: number, surface: Surface): SVGElement[] {
  const [hereX, hereY] = herePoint(rows, plot);
  const taken: Box[] = [{ x1: hereX - MARK, x2: hereX + MARK, y1: hereY - MARK, y2: hereY + MARK }];
  const put = (
    text: string,
    className: string,
    places: readonly [number, number][],
  ): SVGElement[] => {
    const half = room(text, size, surface, SERIF) / 2 + 4;
    const tall = size * 0.75;
    const boxes = places.map(([x, y]) => ({
      x1: x - half,
      x2: x + half,
      y1: y - tall,
      y2: y + tall,
    }));
    const free = boxes.find((box) => inside(box, plot) && !taken.some((other) => meet(box, other)));
    if (!free) return [];
    taken.push(free);
    const place = { x: (free.x1 + free.x2) / 2, y: (free.y1 + free.y2) / 2 + size * 0.36, size };
    return [label(surface.document, { ...place, className, anchor: 'middle', text })];
  };
  const { stock, endsIn } = rows.here;
  const here =
    endsIn === null
      ? words(surface, 'here', { stock: told(stock, surface, rows) })
      : words(surface, 'here-ended', { year: String(endsIn) });
  const half = room(here, size, surface, SERIF) / 2 + 5;
  const around = [-1, 1].flatMap((up): [number, number][] => [
    [hereX + MARK + half, hereY + up * size * 0.4],
    [hereX - MARK - half, hereY + up * size * 0.4],
    [hereX + half, hereY + up * (MARK + size)],
    [hereX - half, hereY + up * (MARK + size)],
    [hereX, hereY + up * (MARK + size)],
  ]);
  const goal = words(surface, 'goal', { stock: told(rows.goal.stock, surface, rows) });
  const onGoal = onLine(contour(rows.grid, rows.goal.stock), plot);
  // A line across a corner may be too short for its words: then they stand to its left.
  const aside = room(goal, size, surface, SERIF) / 2 + 10;
  const besideGoal = onGoal.map(([x, y]): [number, number] => [x - aside, y]);
  const texts = tickTexts(rows.edges, surface);
  return [
    ...put(here, 'strong', around),
    ...put(goal, 'strong', [...onGoal, ...besideGoal]),
    ...rows.edges.flatMap((edge, at) =>
      put(
        rows.edges.length > 1 ? (texts[at] ?? '') : told(edge, surface, rows),
        'ink number',
        onLine(contour(rows.grid, edge), plot),
      ),
    ),
  ];
}

/** Points of a line, those nearest to the map's rising diagonal first. */
function onLine(segments: readonly Segment[], { x, y, left, right, top, foot }: Plot) {
  const aside = ([px, py]: [number, number]) =>
    Math.abs((px - left) / (right - left) - (foot - py) / (foot - top));
  return segments
    .map(([one, two]): [number, number] => [
      (x(one[0]) + x(two[0])) / 2,
      (y(one[1]) + y(two[1])) / 2,
    ])
    .sort((one, two) => aside(one) - aside(two));
}

const inside = ({ x1, x2, y1, y2 }: Box, { left, right, top, foot }: Plot) =>
  x1 >= left && x2 <= right && y1 >= top && y2 <= foot;

const meet = (one: Box, two: Box) =>
  one.x1 < two.x2 && two.x1 < one.x2 && one.y1 < two.y2 && two.y1 < one.y2;
