import { svg, tenth } from '../parts/svg.ts';

/** Walking to the left with a case, from the soles at 0 upwards, about 100 high. */
const WALKER = {
  solid:
    'M-3 -99A9.5 9.5 0 1 1 -3.1 -99Z' +
    'M-14 -70Q-12 -78 -3 -78Q8 -78 10 -68L13 -38L9 -34L24 -4L27 -4Q29 0 25 0H16L0 -29L-13 -1H-26Q-28 -5 -22 -6L-19 -7L-10 -36Z' +
    'M-13 -72L-26 -54L-33 -44L-28 -40L-17 -52L-9 -60ZM9 -70L20 -50L22 -36L16.5 -36L14 -48L6 -60Z',
  case: 'M9 -33H33V-14H9ZM16 -33V-37H26V-33',
} as const;

/** Somebody who leaves, `height` pixels tall. */
export function walker(
  document: Document,
  { x, y, height }: { x: number; y: number; height: number },
): SVGElement {
  const move = `translate(${tenth(x)} ${tenth(y)}) scale(${(height / 100).toFixed(3)})`;
  return svg(
    document,
    'g',
    { class: 'leaver', 'data-from': `translateX(${tenth(height * 0.7)}px)` },
    [
      svg(document, 'g', { transform: move }, [
        svg(document, 'path', { class: 'solid', d: WALKER.solid }),
        svg(document, 'path', { class: 'case', d: WALKER.case }),
      ]),
    ],
  );
}
