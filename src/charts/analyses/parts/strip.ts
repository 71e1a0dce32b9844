import type { Case } from '../../../model/cases.ts';
import { svg, tenth } from '../../parts/svg.ts';
import { caseMark } from '../../parts/case-mark.ts';

/** One case on a strip: its value, and whether a run of it ended early. */
export interface StripCase extends Case {
  value: number;
  ended: boolean;
}

/** Where a strip stands: values in pixels, the middle of its band, the band's height. */
export interface Strip {
  x: (value: number) => number;
  middle: number;
  height: number;
}

/**
 * The band from the lowest case to the highest, pale with a broken edge since it is ours; in it the four
 * cases, those where the same share leaves above, those where the same number does below.
 */
export function strip(
  document: Document,
  cases: readonly StripCase[],
  { x, middle, height }: Strip,
): SVGElement[] {
  const values = cases.map(({ value }) => x(value));
  const [from, to] = [Math.min(...values), Math.max(...values)];
  const width = Math.max(1, to - from);
  const box = { x: from, y: middle - height / 2, width, height };
  return [
    svg(document, 'rect', { class: 'band', ...box }),
    ...cases.map((one) => {
      const y = middle + (one.exitForm === 'rate' ? -height / 4 : height / 4);
      return caseMark(document, one, x(one.value), y);
    }),
  ];
}

/** A line across from `x1` to `x2` at the strip's foot, and one down at nothing. */
export function stripFrame(
  document: Document,
  { x, middle, height, x1, x2 }: Strip & { x1: number; x2: number },
): SVGElement[] {
  const foot = tenth(middle + height / 2);
  const d = `M${tenth(x1)} ${foot}H${tenth(x2)}`;
  const zero = `M${tenth(x(0))} ${tenth(middle - height / 2 - 3)}V${foot}`;
  return [
    svg(document, 'path', { class: 'rule faint', d }),
    svg(document, 'path', { class: 'rule', d: zero }),
  ];
}
