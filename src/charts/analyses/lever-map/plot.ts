import type { Surface } from '../../parts/surface.ts';
import { svg, tenth } from '../../parts/svg.ts';
import { area, contour, missing, type Point, type Segment } from './contours.ts';
import type { Rows } from './rows.ts';

/** The map's frame in pixels, and the two axes from columns and rows of the grid. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  foot: number;
  x: (column: number) => number;
  y: (row: number) => number;
}

/** Strength of a band's colour above the one below it. */
const STEP = 0.1;
/** Distance of the lines of a hatching. */
const GAP = 6;

const at = ({ x, y }: Plot, [column, row]: Point) => `${tenth(x(column))} ${tenth(y(row))}`;

/** Path data of pieces of a line. */
export function linePath(segments: readonly Segment[], plot: Plot): string {
  return segments.map(([one, two]) => `M${at(plot, one)}L${at(plot, two)}`).join('');
}

/** One hue, a step stronger from each band to the next, with a fine line where two meet. */
export function bands({ grid, edges }: Rows, plot: Plot, { document }: Surface): SVGElement[] {
  const low = [Number.NEGATIVE_INFINITY, ...edges];
  const fills = low.map((edge) => {
    const polygons = area(grid, edge);
    const d = polygons.map((points) => `M${points.map((point) => at(plot, point)).join('L')}z`);
    return svg(document, 'path', { class: 'fill', d: d.join(''), 'fill-opacity': STEP.toFixed(2) });
  });
  const lines = edges.map((edge) =>
    svg(document, 'path', { class: 'meet', d: linePath(contour(grid, edge), plot) }),
  );
  return [svg(document, 'g', { class: 'bands celadon' }, [...fills, ...lines])];
}

/** Grey hatching where a run ends before the horizon: one path, its lines running on from row to row. */
export function endedArea({ grid }: Rows, { x, y }: Plot, { document }: Surface): SVGElement[] {
  const runs = missing(grid);
  if (runs.length === 0) return [];
  const d = runs.map(({ row, from, to }) => {
    const [x1, x2, y1, y2] = [x(from), x(to), y(row + 1), y(row)];
    let lines = '';
    for (let sum = Math.ceil((x1 + y1) / GAP) * GAP; sum < x2 + y2; sum += GAP) {
      const [start, end] = [Math.max(x1, sum - y2), Math.min(x2, sum - y1)];
      if (end > start)
        lines += `M${tenth(start)} ${tenth(sum - start)}L${tenth(end)} ${tenth(sum - end)}`;
    }
    return lines;
  });
  return [
    svg(document, 'g', { class: 'unknown' }, [
      svg(document, 'path', { class: 'hatch', d: d.join('') }),
    ]),
  ];
}

/** The line on which the goal is just met. */
export function goalLine({ grid, goal }: Rows, plot: Plot, { document }: Surface): SVGElement[] {
  const d = linePath(contour(grid, goal.stock), plot);
  return d === '' ? [] : [svg(document, 'path', { class: 'goal-line', d })];
}

/** Where the reader's scenario stands, in pixels. */
export function herePoint({ across, up }: Rows, { x, y }: Plot): [number, number] {
  const way = ({ values, here }: Rows['across']) => {
    const [low, high] = [Number(values[0]), Number(values.at(-1))];
    return high > low ? ((here - low) / (high - low)) * (values.length - 1) : 0;
  };
  return [x(way(across)), y(way(up))];
}
