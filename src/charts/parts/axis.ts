import { label } from './label.ts';
import { svg } from './svg.ts';

/** A tick: where it stands in pixels along its axis, and what it says. */
export interface Tick {
  at: number;
  text: string;
}

/** A horizontal axis at height `y`, its texts below; the outer ones stay inside `x1`…`x2`. */
export function bottomAxis(
  document: Document,
  { x1, x2, y, size, ticks }: { x1: number; x2: number; y: number; size: number; ticks: Tick[] },
): SVGElement {
  return svg(document, 'g', { class: 'axis' }, [
    svg(document, 'path', { class: 'rule', d: `M${String(x1)} ${String(y)}H${String(x2)}` }),
    ...ticks.flatMap(({ at, text }, index) => [
      svg(document, 'path', { class: 'rule', d: `M${at.toFixed(1)} ${String(y)}v5` }),
      label(document, {
        x: at,
        y: y + 7 + size,
        size,
        className: 'muted',
        anchor: index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle',
        text,
      }),
    ]),
  ]);
}

/** Horizontal guides from `x1` to `x2`, each with its text above its left end. */
export function guides(
  document: Document,
  { x1, x2, size, ticks }: { x1: number; x2: number; size: number; ticks: Tick[] },
): SVGElement {
  return svg(
    document,
    'g',
    { class: 'axis' },
    ticks.flatMap(({ at, text }) => [
      svg(document, 'path', {
        class: 'rule faint',
        d: `M${String(x1)} ${at.toFixed(1)}H${String(x2)}`,
      }),
      label(document, { x: x1, y: at - 4, size, className: 'muted', text }),
    ]),
  );
}
