import { label } from '../../parts/label.ts';
import type { Surface } from '../../parts/surface.ts';
import { svg, tenth } from '../../parts/svg.ts';
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

/** Pixels from one tried place to the next, where words go as near to their line as there is room. */
const STRIDE = 10;
/** Words further from their line than this are tied to it. */
const NEAR = 8;

type Place = readonly [x: number, y: number];

/**
 * Words on the map: the reader's own setting beside its mark; the goal on its line, which never goes without,
 * or near it; and on each line where two bands meet its stock. What of these finds no free place is left to
 * the table.
 */
export function labels(rows: Rows, plot: Plot, size: number, surface: Surface): SVGElement[] {
  const { document } = surface;
  const [hereX, hereY] = herePoint(rows, plot);
  const taken: Box[] = [{ x1: hereX - MARK, x2: hereX + MARK, y1: hereY - MARK, y2: hereY + MARK }];
  const widthOf = (text: string) => room(text, size, surface, SERIF);
  const find = (text: string, places: readonly Place[]): Box | undefined => {
    const [half, tall] = [widthOf(text) / 2 + 4, size * 0.75];
    const free = places
      .map(([x, y]): Box => ({ x1: x - half, x2: x + half, y1: y - tall, y2: y + tall }))
      .find((box) => inside(box, plot) && !taken.some((other) => meet(box, other)));
    if (free) taken.push(free);
    return free;
  };
  const write = (text: string, className: string, box: Box | undefined): SVGElement[] => {
    if (!box) return [];
    const place = { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 + size * 0.36, size };
    return [label(document, { ...place, className, anchor: 'middle', text })];
  };
  const { stock, endsIn } = rows.here;
  const here =
    endsIn === null
      ? words(surface, 'here', { stock: told(stock, surface, rows) })
      : words(surface, 'here-ended', { year: String(endsIn) });
  const half = widthOf(here) / 2 + 5;
  const around = [-1, 1].flatMap((up): Place[] => [
    [hereX + MARK + half, hereY + up * size * 0.4],
    [hereX - MARK - half, hereY + up * size * 0.4],
    [hereX + half, hereY + up * (MARK + size)],
    [hereX - half, hereY + up * (MARK + size)],
    [hereX, hereY + up * (MARK + size)],
  ]);
  const own = write(here, 'strong', find(here, around));
  const goal = words(surface, 'goal', { stock: told(rows.goal.stock, surface, rows) });
  const onGoal = onLine(contour(rows.grid, rows.goal.stock), plot);
  const onIt = find(goal, onGoal);
  const beside = onIt ?? (onGoal.length > 0 ? find(goal, near(onGoal, plot)) : undefined);
  const texts = tickTexts(rows.edges, surface);
  return [
    ...own,
    ...(beside && !onIt ? tie(beside, onGoal, document) : []),
    ...write(goal, 'strong', beside),
    ...rows.edges.flatMap((edge, at) => {
      const text = rows.edges.length > 1 ? (texts[at] ?? '') : told(edge, surface, rows);
      return write(text, 'ink number', find(text, onLine(contour(rows.grid, edge), plot)));
    }),
  ];
}

/** Places all over the map, those nearest to the line first. */
function near(line: readonly Place[], { left, right, top, foot }: Plot): Place[] {
  const places: { place: Place; away: number }[] = [];
  for (let y = top; y < foot; y += STRIDE)
    for (let x = left; x < right; x += STRIDE) {
      let away = Infinity;
      for (const [lineX, lineY] of line) {
        away = Math.min(away, (lineX - x) ** 2 + (lineY - y) ** 2);
      }
      places.push({ place: [x, y], away });
    }
  return places.sort((one, two) => one.away - two.away).map(({ place }) => place);
}

/** A short line from words to the nearest piece of the line that they name. */
function tie({ x1, x2, y1, y2 }: Box, line: readonly Place[], document: Document): SVGElement[] {
  const ways = line.map(([x, y]) => {
    const [fromX, fromY] = [Math.min(x2, Math.max(x1, x)), Math.min(y2, Math.max(y1, y))];
    return { x, y, fromX, fromY, long: Math.hypot(x - fromX, y - fromY) };
  });
  const [way] = ways.sort((one, two) => one.long - two.long);
  if (!way || way.long < NEAR) return [];
  const d = `M${tenth(way.fromX)} ${tenth(way.fromY)}L${tenth(way.x)} ${tenth(way.y)}`;
  return [svg(document, 'path', { class: 'goal-tie', d })];
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
