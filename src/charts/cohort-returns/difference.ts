import { bar } from '../parts/bar.ts';
import type { Box } from '../parts/hatch.ts';
import { label } from '../parts/label.ts';
import { svg } from '../parts/svg.ts';

/** What a bar has more than the one it is compared with: our subtraction, so hatched. */
export interface Difference extends Box {
  /** The bar's colour. */
  className: string;
  text: string;
  size: number;
  /** Baseline of the text; a line or a bracket leads from the hatching to it. */
  baseline: number;
  /** `start`: the text begins under the difference. `end`: it ends there. */
  anchor: 'start' | 'end';
}

/** Below this width, in pixels, a line leads to the text; from it on, a bracket spans the difference. */
const BRACKET_FROM = 24;

/** The hatched end of a bar and, below it, how much that is. */
export function difference(document: Document, of: Difference): SVGElement[] {
  const { x1, x2, y2, className, text, size, baseline, anchor } = of;
  const wide = x2 - x1 >= BRACKET_FROM;
  const middle = (x1 + x2) / 2;
  const d = wide
    ? `M${x1.toFixed(1)} ${String(y2 + 4)}v5H${x2.toFixed(1)}v-5`
    : `M${middle.toFixed(1)} ${String(y2 + 2)}V${String(baseline - size)}`;
  const x = anchor === 'start' ? x1 : x2;
  return [
    bar(document, { ...of, comparator: 'eq', derived: true, className }),
    svg(document, 'path', { class: 'bracket', d }),
    label(document, { x, y: baseline, size, className: 'derived', anchor, text }),
  ];
}
