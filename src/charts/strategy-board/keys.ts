import type { Statement } from './rows.ts';
import { svg, tenth } from '../parts/svg.ts';

/** A place on the picture, in pixels. */
export interface Point {
  x: number;
  y: number;
}

/** Tiles of one size in lines, a tile a statement, from a left top corner. */
export interface Panel extends Point {
  /** Pixels from a tile to the next. */
  pitch: number;
  columns: number;
  statements: readonly Statement[];
}

/** A tile in its place: `side` holds its outline. */
export interface Tile extends Point {
  side: number;
  statement: Statement;
}

const round = (value: number) => Number(tenth(value));

/** The tiles of a panel with their left top corners. */
export function tilesOf({ x, y, pitch, columns, statements }: Panel): Tile[] {
  return statements.map((statement, at) => ({
    statement,
    side: pitch - 1,
    x: x + (at % columns) * pitch,
    y: y + Math.floor(at / columns) * pitch,
  }));
}

/**
 * A shape at each place, as one path. A place counts from where the shape before ended, `end` from its
 * start: most are alike, so that drawings of many tiles stay light.
 */
function chain(places: readonly Point[], shape: string, end: Point = { x: 0, y: 0 }): string {
  const steps = places.map((place, at) => {
    const before = places[at - 1];
    const [x, y] = before
      ? [round(place.x) - round(before.x) - end.x, round(place.y) - round(before.y) - end.y]
      : [place.x, place.y];
    return `${before ? 'm' : 'M'}${tenth(x)} ${tenth(y)}${shape}`;
  });
  return steps.join('');
}

const square = (long: string) => `h${long}v${long}h-${long}z`;

/** Square tiles, their outlines within `side`, from their left top corners. */
export function keys(
  document: Document,
  as: string,
  places: readonly Point[],
  side: number,
): SVGElement {
  const corners = places.map(({ x, y }) => ({ x: x + 0.5, y: y + 0.5 }));
  return svg(document, 'path', {
    class: `key${as === 'plain' ? '' : ` ${as}`}`,
    d: chain(corners, square(tenth(side - 1))),
  });
}

/** A person, head and shoulders, in the middle of each square. */
export function figures(
  document: Document,
  as: string,
  squares: readonly Point[],
  side: number,
): SVGElement {
  const [arm, down] = [round(side / 9), round(side * 0.36)];
  const heads = squares.map(({ x, y }) => ({ x: x + side / 2, y: y + side * 0.34 }));
  const shape = `h.1m${tenth(-arm - 0.1)} ${tenth(down)}h${tenth(2 * arm)}`;
  return svg(document, 'path', {
    class: `names${as === 'plain' ? '' : ` ${as}`}`,
    'stroke-width': 0.3 * side,
    d: chain(heads, shape, { x: arm, y: down }),
  });
}

/** The areas to touch of a panel's tiles, each with the claim of its statement. */
export function touchable(document: Document, panel: Panel): SVGElement {
  const { x, y } = panel;
  const areas = tilesOf({ ...panel, x: 0, y: 0 }).map((tile) =>
    svg(document, 'path', {
      'data-claim': tile.statement.id,
      d: `M${tenth(tile.x)} ${tenth(tile.y)}${square(tenth(tile.side - 1))}`,
    }),
  );
  const transform = `translate(${tenth(x + 0.5)} ${tenth(y + 0.5)})`;
  return svg(document, 'g', { transform }, areas);
}
