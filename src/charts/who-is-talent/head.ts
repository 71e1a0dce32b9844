import { say } from '../../language/phrase.ts';
import { label } from '../parts/label.ts';
import { passage } from '../parts/passage.ts';
import { svg } from '../parts/svg.ts';
import { wordsFor, type Surface } from '../parts/surface.ts';
import { PHOTO, portrait } from './portraits.ts';
import { told, type Row } from './rows.ts';

/** Badges of one form, and how to draw one with its top left corner somewhere. */
export interface Badges {
  width: number;
  height: number;
  draw(row: Row, at: { x: number; y: number }): SVGElement;
}

/** A share of the photo's size, from a badge's top to it, and from it to the words. */
const SCALE = 0.66;
const TOP = 24;
const BELOW = 6;

/** Left and right of the words. */
const PAD = 6;

/** Font sizes of the name and of the number. */
const LARGE = { name: 22, number: 16.4 } as const;

/** Readers' serif letters run up to this much wider than the build's table of widths knows. */
const SERIF = 1.18;

/** Upright badges without facts: slot, photo, the name that all share, whom it means, how many. */
export function headBadges(
  rows: readonly Row[],
  { width, size }: { width: number; size: number },
  surface: Surface,
): Badges {
  const { document } = surface;
  const words = rows.map((row) => wordsOf(row, { x: 0, y: 0, width, size }, surface).height);
  const height = TOP + PHOTO.height * SCALE + BELOW + Math.max(...words) + 8;
  return {
    width,
    height,
    draw: (row, { x, y }) => {
      const photo = { x: x + (width - PHOTO.width * SCALE) / 2, y: y + TOP, scale: SCALE };
      const slot = { x: x + width / 2 - 18, y: y + 8, width: 36, height: 7, rx: 3.5 };
      const top = photo.y + PHOTO.height * SCALE + BELOW;
      return svg(document, 'g', { class: `badge badge-${row.kind}`, 'data-claim': row.claim.id }, [
        svg(document, 'rect', { class: 'card', x, y, width, height, rx: 9 }),
        svg(document, 'rect', { class: 'slot', ...slot }),
        portrait(document, row.kind, photo),
        ...wordsOf(row, { x, y: top, width, size }, surface).marks,
      ]);
    },
  };
}

/** Under the photo, in the badge's middle; the height counts from `y`. */
function wordsOf(
  row: Row,
  { x, y, width, size }: { x: number; y: number; width: number; size: number },
  surface: Surface,
): { marks: SVGElement[]; height: number } {
  const { meaning = '', number = '' } = told(row, surface);
  const middle = { x: x + width / 2, width: width - 2 * PAD, anchor: 'middle' } as const;
  const name = nameOf({ x, y, width, size }, surface);
  const whom = passage(surface, {
    ...{ ...middle, y: y + name.height, size, className: 'ink', text: meaning },
  });
  const many = passage(surface, {
    ...middle,
    y: y + name.height + whom.height + 1,
    size: LARGE.number,
    className: 'ink number',
    text: number,
  });
  return {
    marks: [...name.marks, ...whom.marks, ...many.marks],
    height: name.height + whom.height + 1 + many.height,
  };
}

/** The name with its label before it, or above it where a badge is too narrow for both. */
function nameOf(
  { x, y, width, size }: { x: number; y: number; width: number; size: number },
  surface: Surface,
): { marks: SVGElement[]; height: number } {
  const { document, measure } = surface;
  const before = say(wordsFor(surface, 'nameLabel'));
  const name = say(wordsFor(surface, 'name'));
  const wide = measure(before, size) * 1.1 + 9 + measure(name, LARGE.name) * SERIF;
  const foot = y + LARGE.name * 1.2;
  const set = (text: string, size: number, className: string, x: number, y: number) =>
    label(document, { x, y, size, className, text, anchor: 'middle' });
  const middle = x + width / 2;
  if (wide > width - 2 * PAD)
    return {
      marks: [
        set(before, size, 'muted', middle, y + size),
        set(name, LARGE.name, 'ink number', middle, foot + size * 1.3),
      ],
      height: LARGE.name * 1.5 + size * 1.3,
    };
  const left = middle - wide / 2;
  return {
    marks: [
      label(document, { x: left, y: foot, size, className: 'muted', text: before }),
      label(document, {
        x: left + wide,
        y: foot,
        size: LARGE.name,
        className: 'ink number',
        anchor: 'end',
        text: name,
      }),
    ],
    height: LARGE.name * 1.5,
  };
}
