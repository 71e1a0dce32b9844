/** Values on a grid, row by row: `values[row * columns + column]`; NaN where there is none. */
export interface Grid {
  columns: number;
  values: ArrayLike<number>;
}

/** A place on the grid, in columns and rows, not necessarily whole. */
export type Point = readonly [column: number, row: number];

/** A corner of a cell with its value. */
interface Corner {
  at: Point;
  value: number;
}

/** The corners of the cell whose first one is at this column and row, round it. */
function cornersOf({ columns, values }: Grid, column: number, row: number): Corner[] {
  return (
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ] as const
  ).map(([right, up]) => ({
    at: [column + right, row + up],
    value: Number(values[(row + up) * columns + column + right]),
  }));
}

/** A cell of the grid, with the least and the greatest value at its corners. */
interface Cell {
  column: number;
  row: number;
  low: number;
  high: number;
}

/** Every level is looked for on the same cells: they are taken apart once. */
const CELLS = new WeakMap<Grid, readonly Cell[]>();

/** Every cell that has values at all its corners, row by row. */
function cells(grid: Grid): readonly Cell[] {
  const known = CELLS.get(grid) ?? cellsOf(grid);
  CELLS.set(grid, known);
  return known;
}

function cellsOf({ columns, values }: Grid): Cell[] {
  const found: Cell[] = [];
  const value = (at: number) => Number(values[at]);
  const last = values.length - columns - 1;
  for (let at = 0; at < last; at++) {
    const column = at % columns;
    if (column === columns - 1) continue;
    const [one, two] = [value(at), value(at + 1)];
    const [three, four] = [value(at + columns), value(at + columns + 1)];
    const low = Math.min(one, two, three, four);
    if (Number.isNaN(low)) continue;
    found.push({
      column,
      row: (at - column) / columns,
      low,
      high: Math.max(one, two, three, four),
    });
  }
  return found;
}

/** Where the edge between two corners reaches the level, as if values ran straight between them. */
function crossing(one: Corner, two: Corner, level: number): Point {
  const way = (level - one.value) / (two.value - one.value);
  return [one.at[0] + way * (two.at[0] - one.at[0]), one.at[1] + way * (two.at[1] - one.at[1])];
}

const reaches =
  (level: number) =>
  ({ value }: Corner) =>
    value >= level;

/** The part of a cell where values reach the level, as a polygon; empty where there is none. */
function partOf(corners: readonly Corner[], level: number): Point[] {
  const up = reaches(level);
  return corners.flatMap((corner, at) => {
    const next = corners[(at + 1) % corners.length];
    if (!next) return [];
    const crossed = up(corner) !== up(next) ? [crossing(corner, next, level)] : [];
    return up(corner) ? [corner.at, ...crossed] : crossed;
  });
}

/** A line across a cell. */
export type Segment = readonly [Point, Point];

/** The line on which values are the level, a straight piece a cell (marching squares). */
export function contour(grid: Grid, level: number): Segment[] {
  const segments: Segment[] = [];
  for (const { column, row, low, high } of cells(grid)) {
    if (low >= level || high < level) continue;
    const corners = cornersOf(grid, column, row);
    const up = reaches(level);
    const points = corners.flatMap((corner, at) => {
      const next = corners[(at + 1) % corners.length];
      return next && up(corner) !== up(next) ? [crossing(corner, next, level)] : [];
    });
    // A saddle has four: either way of pairing them is as good.
    for (let at = 0; at + 1 < points.length; at += 2) {
      const [one, two] = [points[at], points[at + 1]];
      if (one && two) segments.push([one, two]);
    }
  }
  return segments;
}

/** Whole cells of one row, side by side. */
export interface Run {
  row: number;
  from: number;
  to: number;
}

/** Cells gathered into runs, as they come: row by row, from the left. */
export function gather(runs: Run[], column: number, row: number): void {
  const last = runs.at(-1);
  if (last?.row === row && last.to === column) last.to = column + 1;
  else runs.push({ row, from: column, to: column + 1 });
}

/** The area where values reach the level, as polygons: whole cells of a row as one, others cell by cell. */
export function area(grid: Grid, level: number): Point[][] {
  const runs: Run[] = [];
  const parts: Point[][] = [];
  for (const { column, row, low, high } of cells(grid)) {
    if (low >= level) gather(runs, column, row);
    else if (high >= level) parts.push(partOf(cornersOf(grid, column, row), level));
  }
  const whole = runs.map(({ row, from, to }): Point[] => [
    ...([
      [from, row],
      [to, row],
      [to, row + 1],
      [from, row + 1],
    ] as const),
  ]);
  return [...whole, ...parts.filter((part) => part.length > 2)];
}

/** The cells without a value at some corner, in runs. */
export function missing({ columns, values }: Grid): Run[] {
  const runs: Run[] = [];
  const rows = values.length / columns;
  for (let row = 0; row < rows - 1; row++)
    for (let column = 0; column < columns - 1; column++)
      if (cornersOf({ columns, values }, column, row).some(({ value }) => Number.isNaN(value)))
        gather(runs, column, row);
  return runs;
}
