import type { Case } from '../../model/cases.ts';
import { svg, tenth } from './svg.ts';

/**
 * One case: round where the same share leaves, a diamond where the same number does; large for the net
 * reading and small for the gross, which fits inside it; a cross where a run ended early. All hollow: ours.
 * `radius` is the large mark's, in pixels.
 */
export function caseMark(
  document: Document,
  { lossReading, exitForm, ended }: Case & { ended: boolean },
  x: number,
  y: number,
  radius = 4.4,
): SVGElement {
  const name = { 'data-case': `${lossReading}-${exitForm}` };
  if (ended) {
    const d = `M${tenth(x - 3.5)} ${tenth(y - 3.5)}l7 7m0 -7l-7 7`;
    return svg(document, 'path', { class: 'case stopped', ...name, d });
  }
  const [className, r] = lossReading === 'net' ? ['case', radius] : ['case small', radius / 2];
  if (exitForm === 'rate') {
    return svg(document, 'circle', { class: className, ...name, cx: x, cy: y, r });
  }
  const across = tenth(r * 1.2);
  const d = `M${tenth(x)} ${tenth(y - r * 1.2)}l${across} ${across}l-${across} ${across}l-${across} -${across}z`;
  return svg(document, 'path', { class: className, ...name, d });
}
