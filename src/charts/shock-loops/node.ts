import { svg } from '../parts/svg.ts';
import type { Surface } from '../parts/surface.ts';

/** Marks that carry a claim, with an area to touch behind them. */
export function node(
  { document }: Surface,
  claim: string,
  area: { x: number; y: number; width: number; height: number },
  marks: readonly SVGElement[],
): SVGElement {
  const hit = { class: 'hit', ...area, fill: 'none', 'pointer-events': 'all' };
  return svg(document, 'g', { class: 'node', 'data-claim': claim }, [
    svg(document, 'rect', hit),
    ...marks,
  ]);
}
