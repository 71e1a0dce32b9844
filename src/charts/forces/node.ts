import { LEADING, TOUCH, type Placed, type Point } from './place.ts';
import { label } from '../parts/label.ts';
import { svg, tenth } from '../parts/svg.ts';
import type { Surface } from '../parts/surface.ts';

/** One colour a direction. */
export const COLOURS = { push: 'cinnabar', pull: 'celadon' } as const;

/** A dot's radius, and how far from its middle the arrow begins or ends, in pixels. */
const DOT = 3.5;
const CLEAR = 9;

/** How far an arrow's barbs reach back and aside, in pixels. */
const BARB = { back: 7, aside: 5 } as const;

/** A reason: its dot at the city, its arrow, and where it is told an area wide enough for a finger. */
export function forceNode(item: Placed, surface: Surface): SVGElement {
  const { document } = surface;
  const { direction, inner, outer } = item;
  const colour = COLOURS[direction];
  const start = towards(inner, outer, CLEAR);
  const d = direction === 'push' ? arrow(start, outer) : arrow(outer, start);
  return svg(document, 'g', { class: 'node', 'data-claim': item.id }, [
    ...(item.lines.length > 0 ? [touchArea(item, surface)] : []),
    svg(document, 'path', { class: `force ${colour}`, d }),
    svg(document, 'circle', { class: `dot ${colour}`, cx: inner.x, cy: inner.y, r: DOT }),
    ...forceWords(item, surface),
  ]);
}

/** An item's lines, their block in the middle of its height. */
export function forceWords(item: Placed, { document }: Surface): SVGElement[] {
  const { lines, x, y, size, anchor, kind } = item;
  const className = { family: 'ink number', reason: 'ink', none: 'muted' }[kind];
  const first = y - ((lines.length - 1) * size * LEADING) / 2 + size * 0.35;
  return lines.map((text, at) =>
    label(document, { x, y: first + at * size * LEADING, size, className, anchor, text }),
  );
}

/** Over the words, up to the arrow's end. */
function touchArea({ anchor, x, y, outer, lines, size }: Placed, surface: Surface): SVGElement {
  const words = Math.max(...lines.map((line) => surface.measure(line, size)));
  const width = words + Math.abs(x - outer.x);
  const height = Math.max(TOUCH, lines.length * size * LEADING);
  return svg(surface.document, 'rect', {
    class: 'hit',
    x: anchor === 'start' ? outer.x : outer.x - width,
    y: y - height / 2,
    width,
    height,
    fill: 'none',
    'pointer-events': 'all',
  });
}

/** Path data of an arrow: its shaft, then its two barbs. */
function arrow(from: Point, to: Point): string {
  const [dx, dy] = direction(from, to);
  const barb = (side: number) => {
    const x = to.x - dx * BARB.back - dy * BARB.aside * side;
    const y = to.y - dy * BARB.back + dx * BARB.aside * side;
    return `${tenth(x)} ${tenth(y)}`;
  };
  const tip = `${tenth(to.x)} ${tenth(to.y)}`;
  return `M${tenth(from.x)} ${tenth(from.y)}L${tip}M${barb(1)}L${tip}L${barb(-1)}`;
}

/** The point `by` pixels from `from` on the way to `to`. */
function towards(from: Point, to: Point, by: number): Point {
  const [dx, dy] = direction(from, to);
  return { x: from.x + dx * by, y: from.y + dy * by };
}

function direction(from: Point, to: Point): [number, number] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  return [dx / length, dy / length];
}
