import { svg } from './svg.ts';

/** Water that runs along a path in pixels, as wide as its figure says. */
export interface Stream {
  d: string;
  /** Pixels across. */
  width: number;
  /** Names the colour. */
  className: string;
  /** Worked out by us: drawn in stripes. */
  derived?: boolean;
  /** Which way it comes when its part first appears: a CSS transform, e.g. `scaleY(0)`. */
  from: string;
}

/** The stream, and on it a line of drops that shows which way it runs. */
export function stream(
  document: Document,
  { d, width, className, derived = false, from }: Stream,
): SVGElement {
  const body = derived ? 'body striped' : 'body';
  return svg(document, 'g', { class: `stream ${className}`, 'data-from': from }, [
    svg(document, 'path', { class: body, d, 'stroke-width': width }),
    svg(document, 'path', { class: 'drops', d, 'stroke-width': Math.min(3, width / 3) }),
  ]);
}

/** Path data of a jet that leaves a wall level and falls to the ground in a quarter of an ellipse. */
export function jet({ x, y, reach, ground }: Record<'x' | 'y' | 'reach' | 'ground', number>) {
  const [from, radii, to] = [
    [x, y],
    [reach, ground - y],
    [x + reach, ground],
  ].map((pair) => pair.map((value) => value.toFixed(1)).join(' '));
  return `M${from ?? ''}A${radii ?? ''} 0 0 1 ${to ?? ''}`;
}
