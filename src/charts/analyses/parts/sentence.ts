import { canvas } from '../../parts/canvas.ts';
import { passage } from '../../parts/passage.ts';
import type { Surface } from '../../parts/surface.ts';

/** A picture that is one sentence, where there is nothing to draw. */
export function sentence(text: string, surface: Surface): SVGElement {
  const { document, width } = surface;
  const place = { x: 0, y: 4, width: width - 2, size: 15, className: 'ink' };
  const { marks, height } = passage(surface, { ...place, text });
  return canvas(document, { width, height: height + 8 }, marks);
}
