import { svg } from '../parts/svg.ts';

/** In pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A field that the paper gives to somebody: in full colour where it reports, pale with an edge where it proposes. */
export function filled(box: Box, reported: boolean, document: Document): SVGElement {
  return svg(document, 'g', { class: `duty ${reported ? 'celadon' : 'stock'}` }, [
    svg(document, 'rect', { class: 'fill', ...box }),
    svg(document, 'rect', { class: 'glyph', ...box }),
  ]);
}

/** A task with an area to touch. */
export function node(
  id: string,
  box: Box,
  marks: readonly SVGElement[],
  document: Document,
): SVGElement {
  const touch = { class: 'hit', ...box, fill: 'none', 'pointer-events': 'all' };
  return svg(document, 'g', { class: 'node', 'data-claim': id }, [
    svg(document, 'rect', touch),
    ...marks,
  ]);
}
