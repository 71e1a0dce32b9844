import { type Case, type Span } from './rows.ts';
import { caseMark } from '../../parts/case-mark.ts';
import { svg } from '../../parts/svg.ts';

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
    const y = middle + (one.exitForm === 'rate' ? -height / 4 : height / 4);
    return mark(document, one, x(of(one)), y);
  });
}

/** A case's mark, in the size that lanes leave. */
export function mark(document: Document, one: Case, x: number, y: number): SVGElement {
  return caseMark(document, { ...one, ended: one.ended > 0 }, x, y, 3.9);
}
