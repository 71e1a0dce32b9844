import { READINGS } from '../../../model/cases.ts';
import { type Case, type Span } from './rows.ts';
import { svg, tenth } from '../../parts/svg.ts';

/** Where a lever's cases stand: values in pixels, the middle of their band, its height. */
export interface Strip {
  x: (value: number) => number;
  middle: number;
  height: number;
}

/** Height of a strip's band; half of it holds the lane of either form of leaving. */
export const BAND = { wide: 18, narrow: 15 } as const;

/** What lies between the lowest and the highest case: pale, with a broken edge, since it is ours. */
export function band(
  document: Document,
  { low, high }: Span,
  { x, middle, height }: Strip,
): SVGElement {
  const width = Math.max(1, x(high) - x(low));
  const box = { x: x(low), y: middle - height / 2, width, height };
  return svg(document, 'rect', { class: 'band', ...box });
}

/** The four cases inside a band: the same share leaving above, the same number below. */
export function lanes(
  document: Document,
  cases: readonly Case[],
  { x, middle, height, of }: Strip & { of: (one: Case) => number },
): SVGElement[] {
  return cases.map((one) => {
    const y = middle + (one.form === 'rate' ? -height / 4 : height / 4);
    return caseMark(document, one, x(of(one)), y);
  });
}

/**
 * One case: round where the same share leaves, a diamond where the same number does; large for the net
 * reading and small for the gross, which fits inside it; a cross where a run ended early. All hollow: ours.
 */
export function caseMark(document: Document, one: Case, x: number, y: number): SVGElement {
  const name = { 'data-case': `${one.form}-${one.reading}` };
  if (one.ended > 0) {
    const d = `M${tenth(x - 3.5)} ${tenth(y - 3.5)}l7 7m0 -7l-7 7`;
    return svg(document, 'path', { class: 'case stopped', ...name, d });
  }
  const [className, r] = one.reading === READINGS[0] ? ['case', 3.9] : ['case small', 1.9];
  if (one.form === 'rate') {
    return svg(document, 'circle', { class: className, ...name, cx: x, cy: y, r });
  }
  const across = r * 1.2;
  const d = `M${tenth(x)} ${tenth(y - across)}l${tenth(across)} ${tenth(across)}l${tenth(-across)} ${tenth(across)}l${tenth(-across)} ${tenth(-across)}z`;
  return svg(document, 'path', { class: className, ...name, d });
}
