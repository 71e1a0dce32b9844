import { svg } from './svg.ts';

/** Above a drawing whose first line stands at its very top: some faces reach higher than the build knows. */
const HEADROOM = 4;

/** The root of a drawing of this width and height, in pixels, with room above its first line of text. */
export function canvas(
  document: Document,
  { width, height }: { width: number; height: number },
  marks: readonly SVGElement[],
): SVGElement {
  const box = [0, -HEADROOM, width, Math.ceil(height) + HEADROOM];
  return svg(document, 'svg', { viewBox: box.join(' ') }, marks);
}
