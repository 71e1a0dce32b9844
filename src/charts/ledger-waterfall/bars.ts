import { bar, type Bar } from '../parts/bar.ts';
import { svg, tenth } from '../parts/svg.ts';

/** A change in pixels, from where it finds the stock to where it leaves it: to the left is fewer. */
export type Change = Omit<Bar, 'x1' | 'x2'> & Record<'from' | 'to', number>;

/** A bar that ends, with its hedge, where the change leads, be that left or right. */
export function changeBar(document: Document, { from, to, ...rest }: Change): SVGElement {
  if (to >= from) return bar(document, { ...rest, x1: from, x2: to });
  const mirrored = bar(document, { ...rest, x1: -from, x2: -to });
  mirrored.setAttribute('transform', 'scale(-1 1)');
  return mirrored;
}

/** Between two years of one bar. */
const SEAM = 3;

/** A bar a year, end to end: full where the yearly figure is the paper's, hollow where it is our sum. */
export function yearlyBars(document: Document, change: Change, years: number): SVGElement[] {
  const { from, to } = change;
  const step = (to - from) / years;
  const seam = Math.sign(step) * SEAM;
  return Array.from({ length: years }, (_, at) => {
    const year = {
      ...change,
      from: from + at * step + (at === 0 ? 0 : seam / 2),
      to: from + (at + 1) * step - (at === years - 1 ? 0 : seam / 2),
    };
    return change.derived ? hollow(document, year) : changeBar(document, year);
  });
}

/** A pale bar in a broken outline, its end whole: an exact figure, but ours. */
function hollow(document: Document, { from, to, y1, y2, className, comparator }: Change) {
  const rect = { x: Math.min(from, to), y: y1, width: Math.abs(to - from), height: y2 - y1 };
  const end = `M${tenth(to)} ${tenth(y1)}V${tenth(y2)}`;
  return svg(document, 'g', { class: `bar hollow ${className}`, 'data-comparator': comparator }, [
    svg(document, 'rect', { class: 'fill', ...rect, 'fill-opacity': '0.16' }),
    svg(document, 'rect', { class: 'outline', ...rect }),
    svg(document, 'path', { class: 'end', d: end }),
  ]);
}
