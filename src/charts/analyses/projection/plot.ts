import { FADES, NOW } from '../../parts/now.ts';
import { svg, tenth } from '../../parts/svg.ts';
import { stockIn, type Line } from './rows.ts';

/** Pixels for years and for persons, and the frame that they stand in. */
export interface Plot {
  x: (year: number) => number;
  y: (stock: number) => number;
  /** First and last year. */
  from: number;
  to: number;
  left: number;
  right: number;
  top: number;
  foot: number;
  size: number;
}

/** Points of a line, from the first value on; a missing value (NaN) ends it. */
export function pointsThrough(
  years: ArrayLike<number>,
  values: ArrayLike<number>,
  { x, y }: Pick<Plot, 'x' | 'y'>,
): string {
  let points = '';
  for (let at = 0; at < years.length; at++) {
    const value = Number(values[at]);
    if (Number.isNaN(value)) break;
    points += `${tenth(x(Number(years[at])))},${tenth(y(value))} `;
  }
  return points.trimEnd();
}

/** Points around the area between two series, as far as both have values. */
export function pointsBetween(
  years: ArrayLike<number>,
  [low, high]: readonly [ArrayLike<number>, ArrayLike<number>],
  { x, y }: Pick<Plot, 'x' | 'y'>,
): string {
  let there = '';
  let back = '';
  for (let at = 0; at < years.length; at++) {
    const [under, over] = [Number(low[at]), Number(high[at])];
    if (Number.isNaN(under) || Number.isNaN(over)) break;
    const across = tenth(x(Number(years[at])));
    there += `${across},${tenth(y(over))} `;
    back = `${across},${tenth(y(under))} ${back}`;
  }
  return `${there}${back}`.trimEnd();
}

/**
 * One case: broken, since it is ours. Points and not paths: a browser takes path data for style, and would work
 * out the style of all that moves anew.
 */
export function course(document: Document, line: Line, plot: Plot, colour: string): SVGElement {
  const weight = line.reading === 'gross' ? 'curve fine' : 'curve';
  return svg(document, 'g', { class: `course ${colour} ${line.form}` }, [
    svg(document, 'polyline', { class: `${weight} ${colour}`, points: coursePoints(line, plot) }),
  ]);
}

/** The points of a case's course. */
export function coursePoints({ projection }: Line, plot: Plot): string {
  return pointsThrough(projection.year, projection.stock, plot);
}

/** A case's end: a hollow dot, a cross where it ended early. Its number stands beside it, so nothing pales it. */
export function stop(document: Document, line: Line, plot: Plot, colour: string): SVGElement {
  return svg(document, 'polygon', { class: `mark stop ${colour}`, points: stopPoints(line, plot) });
}

/** The points of the mark at a case's end. */
export function stopPoints(line: Line, plot: Plot): string {
  const end = line.endsIn ?? plot.to;
  const at = [plot.x(end), plot.y(stockIn(line, end))] as const;
  return pointsAt(at, line.endsIn === null ? DOT : CROSS);
}

/** A hollow dot about a point in pixels. */
export function endMark(
  document: Document,
  at: readonly [x: number, y: number],
  { colour }: { colour: string },
): SVGElement {
  return svg(document, 'polygon', { class: `mark ${colour}`, points: pointsAt(at, DOT) });
}

/** A dot of 3.5 pixels about its middle, so many corners that they cannot be seen. */
const DOT = Array.from({ length: 20 }, (_, at) => {
  const angle = (at / 20) * 2 * Math.PI;
  return [3.5 * Math.cos(angle), 3.5 * Math.sin(angle)] as const;
});

/** Two strokes of a cross, which meet in its middle. */
const CROSS = [
  [-5, -5],
  [5, 5],
  [0, 0],
  [5, -5],
  [-5, 5],
  [0, 0],
] as const;

function pointsAt(
  [x, y]: readonly [number, number],
  about: readonly (readonly [number, number])[],
): string {
  return about.map(([right, down]) => `${tenth(x + right)},${tenth(y + down)}`).join(' ');
}

/** How pale the last year is, under a veil that grows year by year from ten years on. */
const PALEST = 0.55;

/** Paper over what is far off: one piece a year, ever thicker. */
export function veil(document: Document, { x, from, to, top, foot }: Plot): SVGElement {
  const first = Math.max(FADES, from);
  const pieces = Array.from({ length: Math.max(0, to - first) }, (_, at) => {
    const [left, right] = [x(first + at), x(first + at + 1)];
    const box = { x: left, y: top, width: right - left, height: foot - top - 1 };
    const opacity = (((at + 1) / (to - first)) * PALEST).toFixed(2);
    return svg(document, 'rect', { class: 'veil', ...box, 'fill-opacity': opacity });
  });
  return svg(document, 'g', {}, pieces);
}

/** The years between the count and now: calculated, already past, not checked. */
export function past(document: Document, plot: Plot, baseYear: number): SVGElement[] {
  if (baseYear >= NOW || plot.to <= baseYear) return [];
  const { x, top, foot } = plot;
  const width = x(Math.min(NOW, plot.to)) - x(baseYear);
  return [
    svg(document, 'rect', { class: 'past', x: x(baseYear), y: top, width, height: foot - top }),
  ];
}
