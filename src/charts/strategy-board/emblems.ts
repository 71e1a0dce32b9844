import type { Row } from './rows.ts';
import { svg, tenth } from '../parts/svg.ts';

/** Pixels: an emblem is as wide as high. */
export const EMBLEM = 46;

/** Pixels of a lever in its slot. */
export const LEVER = { width: 62, height: 26 } as const;

/** Line drawings in a box of 46 by 46: what is tinted, then what is drawn over it. */
const EMBLEMS: Readonly<Record<Row['strategy'], { pool: string; frame: string }>> = {
  // A works: saw-tooth roof, chimney with smoke, gate.
  industry: {
    pool: 'M4 42V22L15 14V22L26 14V22L37 14V42Z',
    frame:
      'M4 42V22L15 14V22L26 14V22L37 14V42M2 42H44M37 20V8H42V42M10 28H14V32H10ZM20 28H24V32H20ZM29 42V30H35V42M41 5Q37 3 34 5T28 4',
  },
  // A voucher with a perforated stub and a seal.
  policy: {
    pool: 'M3 12H43V20A3 3 0 0 0 43 26V36H3V26A3 3 0 0 0 3 20Z',
    frame:
      'M3 12H43V20A3 3 0 0 0 43 26V36H3V26A3 3 0 0 0 3 20ZM15 12V15M15 18V21M15 24V27M15 30V33M21 19H37M21 24H31M32 29a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0',
  },
  // A house beside a tree, over its door the sign of a clinic.
  city: {
    pool: 'M6 42V21L19 10L32 21V42ZM33 27a6 6.5 0 1 1 11 0a5.6 5.6 0 0 1 -11 0Z',
    frame:
      'M6 42V21L19 10L32 21V42M2 42H45M15 42V33H23V42M19 18V26M15 22H23M33 26a5.6 6.5 0 1 1 11 0a5.6 5.6 0 0 1 -11 0M38.5 25V42',
  },
  // A worker's helmet.
  local: {
    pool: 'M7 33V29A16 16 0 0 1 39 29V33Z',
    frame:
      'M7 33V29A16 16 0 0 1 39 29V33M3 33H43V37.5H3ZM19 14V11H27V14M19 13.5V24M27 13.5V24M12 29A11 11 0 0 1 15 21',
  },
  // A stage between curtains, a desk with a microphone on it.
  culture: {
    pool: 'M5 8H41V13Q35 17 29 13Q23 17 17 13Q11 17 5 13ZM5 13Q12 22 8 38H5ZM41 13Q34 22 38 38H41Z',
    frame:
      'M5 38V8H41V38M5 13Q11 17 17 13Q23 17 29 13Q35 17 41 13M5 13Q12 22 8 38M41 13Q34 22 38 38M2 38H44V42H2ZM18 38L19.5 29H26.5L28 38M23 29V25M21.2 23.5a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0 -3.6 0',
  },
  across: { pool: '', frame: '' },
};

/** The emblem of a strategy; its size says nothing. */
export function emblem(
  document: Document,
  strategy: Row['strategy'],
  { x, y }: { x: number; y: number },
): SVGElement {
  const { pool, frame } = EMBLEMS[strategy];
  return svg(
    document,
    'g',
    { class: 'portrait', transform: `translate(${tenth(x)} ${tenth(y)})` },
    [
      svg(document, 'path', { class: 'pool', d: pool }),
      svg(document, 'path', { class: 'frame', d: frame }),
    ],
  );
}

/** A lever in its slot, at rest in the middle; or the blank plate where there is none. */
export function lever(
  document: Document,
  there: boolean,
  { x, y }: { x: number; y: number },
): SVGElement[] {
  const { width, height } = LEVER;
  const middle = { x: x + width / 2, y: y + height / 2 };
  const plate = { x: x + 0.5, y: y + 5, width: width - 1, height: height - 10, rx: 8 };
  if (!there) return [svg(document, 'rect', { class: 'socket', ...plate })];
  return [
    svg(document, 'rect', { class: 'slip', ...plate }),
    svg(document, 'path', {
      class: 'frame-line',
      d: `M${tenth(x + 10)} ${tenth(middle.y)}H${tenth(x + width - 10)}`,
    }),
    svg(document, 'circle', { class: 'knob', cx: middle.x, cy: middle.y, r: 11 }),
  ];
}
