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

/** Path data through points, from the first on; a missing value (NaN) ends the line. */
export function pathThrough(
  years: ArrayLike<number>,
  values: ArrayLike<number>,
  { x, y }: Pick<Plot, 'x' | 'y'>,
): string {
  let d = '';
  for (let at = 0; at < years.length; at++) {
    const value = Number(values[at]);
    if (Number.isNaN(value)) break;
    d += `${at === 0 ? 'M' : 'L'}${tenth(x(Number(years[at])))} ${tenth(y(value))}`;
  }
  return d;
}

/** Path data of the area between two series, as far as both have values. */
export function areaBetween(
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
    there += `${at === 0 ? 'M' : 'L'}${across} ${tenth(y(over))}`;
    back = `L${across} ${tenth(y(under))}${back}`;
  }
  return there === '' ? '' : `${there}${back}z`;
}

/** One case: broken, since it is ours; a hollow dot at its end, a cross where it ended early. */
export function lineMarks(document: Document, line: Line, plot: Plot, colour: string): SVGElement {
  const { year, stock } = line.projection;
  const weight = line.reading === 'gross' ? 'curve fine' : 'curve';
  const end = line.endsIn ?? plot.to;
  const [x, y] = [plot.x(end), plot.y(stockIn(line, end))];
  return svg(document, 'g', { class: `course ${colour} ${line.form}` }, [
    svg(document, 'path', { class: `${weight} ${colour}`, d: pathThrough(year, stock, plot) }),
    svg(document, 'path', {
      class: `mark ${colour}`,
      d:
        line.endsIn === null
          ? `M${tenth(x - 3.5)} ${tenth(y)}a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0`
          : `M${tenth(x - 5)} ${tenth(y - 5)}l10 10m0 -10l-10 10`,
    }),
  ]);
}

/** How pale the last year is, under a veil that grows year by year from ten years on. */
const PALEST = 0.55;

/** Paper over what is far off: one piece a year, ever thicker. */
export function veil(document: Document, { x, from, to, top, foot }: Plot): SVGElement {
  const first = Math.max(FADES, from);
  const pieces = Array.from({ length: Math.max(0, to - first) }, (_, at) => {
    const width = x(first + at + 1) - x(first + at);
    // The last piece covers the marks at the ends' left half as well.
    const box = { x: x(first + at), y: top, width, height: foot - top - 1 };
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
