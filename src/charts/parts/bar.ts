import type { Comparator } from '../../language/quantity.ts';
import { hatch, type Box } from './hatch.ts';
import { svg, tenth } from './svg.ts';

/** A horizontal bar in pixels; `x2` is where its figure stands on the axis. */
export interface Bar extends Box {
  comparator: Comparator;
  /** Worked out by us: hatched instead of filled. */
  derived?: boolean;
  /** Names the colour, e.g. `celadon`. */
  className: string;
}

const SOFT = 12;
const ARROW = 9;

/**
 * A bar whose end says how the source hedges its figure, the same in all charts: `eq` a solid end ·
 * `approx` a soft end around the value · `nearly` a soft end below it · `gt`, `gte` an open end with
 * an arrow outward · `lt`, `upTo` hatched up to the bound: a region, not a value.
 */
export function bar(document: Document, bar: Bar): SVGElement {
  const bound = bar.comparator === 'lt' || bar.comparator === 'upTo';
  const body = { ...bar, x2: bodyEnd(bar) };
  const fill =
    bound || bar.derived
      ? svg(document, 'path', { class: 'hatch', d: hatch(body) })
      : svg(document, 'rect', { class: 'fill', ...rect(body) });
  const outline = bar.derived ? [svg(document, 'rect', { class: 'outline', ...rect(body) })] : [];
  return svg(document, 'g', { class: `bar ${bar.className}`, 'data-comparator': bar.comparator }, [
    fill,
    ...outline,
    ...end(document, bar),
  ]);
}

function bodyEnd({ x2, comparator }: Bar): number {
  if (comparator === 'approx') return x2 - SOFT / 2;
  return comparator === 'nearly' ? x2 - SOFT : x2;
}

function end(document: Document, { x2, y1, y2, comparator }: Bar): SVGElement[] {
  const line = (x: number) =>
    svg(document, 'path', { class: 'end', d: `M${tenth(x)} ${tenth(y1)}V${tenth(y2)}` });
  switch (comparator) {
    case 'eq':
    case 'lt':
    case 'upTo':
      return [line(x2)];
    case 'approx':
      return soft(document, x2 - SOFT / 2, y1, y2);
    case 'nearly':
      return [...soft(document, x2 - SOFT, y1, y2), line(x2)];
    case 'gt':
    case 'gte': {
      const middle = (y1 + y2) / 2;
      const d = `M${tenth(x2)} ${tenth(middle - ARROW)}l${String(ARROW)} ${String(ARROW)}l${String(-ARROW)} ${String(ARROW)}z`;
      return [svg(document, 'path', { class: 'arrow', d })];
    }
  }
}

/** Three slices that fade out over `SOFT` pixels. */
function soft(document: Document, x: number, y1: number, y2: number): SVGElement[] {
  return [0.7, 0.4, 0.15].map((opacity, at) => {
    const slice = { x1: x + (at * SOFT) / 3, x2: x + ((at + 1) * SOFT) / 3, y1, y2 };
    return svg(document, 'rect', {
      class: 'fill soft',
      ...rect(slice),
      'fill-opacity': String(opacity),
    });
  });
}

function rect({ x1, x2, y1, y2 }: Box) {
  return { x: x1, y: y1, width: Math.max(0, x2 - x1), height: y2 - y1 };
}
