import { svg, tenth } from '../parts/svg.ts';

/** The box that every glyph fills, in pixels. */
export const GLYPH = { width: 18, height: 20 } as const;

/** A lane's sign, drawn from the top left of its box. */
const SHAPES: Readonly<Record<string, string>> = {
  people: 'M9 .5a4.2 4.2 0 1 1 0 8.4a4.2 4.2 0 1 1 0 -8.4M1 20v-3q0 -6.4 8 -6.4t8 6.4v3z',
  goals: 'M4 19.5v-18l11.5 4.2l-11.5 4.3',
  ways: 'M3.5 19.5v-18h11v18M.5 19.5h17M11.5 10.5v1.5',
  lists: 'M2 1h9l5 5v13.5h-14zM11 1v5h5M5.5 10.5h7M5.5 14.5h7',
  functions: 'M2.5 4h13v13h-13z',
  steps: 'M1 4h10l6 6.5l-6 6.5h-10l5 -6.5z',
  process: 'M9 2.5l7.5 8l-7.5 8l-7.5 -8z',
  behind: 'M2 5q0 -3 7 -3t7 3v11q0 3 -7 3t-7 -3zM2 5q0 3 7 3t7 -3M2 10.5q0 3 7 3t7 -3',
  back: 'M1.5 3h15v10.5h-7.5l-4 4v-4h-3.5z',
};

/** The sign of a lane's statements: one shape for all of a lane, and one size. */
export function glyph(document: Document, lane: string, x: number, y: number): SVGElement {
  return svg(document, 'path', {
    class: lane === 'people' ? 'ink-fill' : 'glyph',
    d: SHAPES[lane] ?? '',
    transform: `translate(${tenth(x)} ${tenth(y)})`,
  });
}
