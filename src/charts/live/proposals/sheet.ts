import { say } from '../../../language/phrase.ts';
import { label } from '../../parts/label.ts';
import { passage, type Stack } from '../../parts/passage.ts';
import { svg, tenth } from '../../parts/svg.ts';
import { WIDE, wordsFor, type Surface } from '../../parts/surface.ts';

/** Text in pixels: twelve on screen where a page shows the picture at its smallest. */
export const SIZE = 14.4;

/** Between a form's edge and what stands in it, and between two entries. */
export const spacing = ({ width }: Surface) =>
  width < WIDE ? ({ pad: 10, row: 6 } as const) : ({ pad: 15, row: 10 } as const);

/** Where a form stands; `tall` is its height, or nothing where that is still to be found. */
export interface Sheet {
  x: number;
  y: number;
  width: number;
  tall: number;
}

/** Where something stands inside a form, in pixels from the top left. */
export interface Place {
  x: number;
  y: number;
  width: number;
}

/** How wide a text may run in a reader's face. */
function room(text: string, size: number, { measure, setting }: Surface): number {
  return measure(text, size) * (setting.script === 'latin' ? 1.12 : 1.02);
}

/** What a form asks, by its long words where they fit in the line; what is filled in, and by whom. */
export interface Entry {
  key: string;
  value: string;
  /** `reader` in a field of its own, `ours` in its colour, `essay` plain; `nobody` where it is left out. */
  by: 'reader' | 'ours' | 'essay' | 'nobody';
}

const COLOURS = {
  reader: 'ochre-text',
  ours: 'ochre-text',
  essay: 'ink',
  nobody: 'muted',
} as const;

/** Between a field and the value in it. */
const FIELD = 6;

/** One entry of a form, over a dotted rule. */
export function entry({ key, value, by }: Entry, { x, y, width }: Place, surface: Surface): Stack {
  const { document } = surface;
  const inset = by === 'reader' ? FIELD : 0;
  const filled = room(value, SIZE, surface) + 2 * inset;
  const free = width - filled - 10;
  const long = say(wordsFor(surface, key));
  const fits = room(long, SIZE, surface) <= free;
  const text = fits ? long : say(wordsFor(surface, `${key}Short`));
  const asked = passage(surface, { x, y, width: free, size: SIZE, className: 'muted', text });
  const { row } = spacing(surface);
  const foot = y + asked.height + row / 2 - 1;
  const base = y + SIZE + asked.drop;
  const right = x + width;
  const field = { x: right - filled, y: base - SIZE - 1, width: filled, height: SIZE + 6 };
  const line = { class: 'dotted-line', d: `M${tenth(x)} ${tenth(foot)}H${tenth(right)}` };
  const set = { x: right - inset, y: base, size: SIZE, className: COLOURS[by] };
  return {
    marks: [
      ...asked.marks,
      label(document, { ...set, anchor: 'end', text: value }),
      by === 'reader'
        ? svg(document, 'rect', { class: 'field', ...field })
        : svg(document, 'path', line),
    ],
    height: asked.height + row,
  };
}

/** What it all comes to, at a form's foot: its name, and the sum at the right. */
export function total(
  { text, value }: { text: string; value: string },
  { x, y, width }: Place,
  surface: Surface,
): Stack {
  const name = passage(surface, { x, y, width, size: SIZE, className: 'muted', text });
  // One size whatever the sum, that the longest of them fits.
  const size = Math.min(21, width / 14.6);
  const top = y + name.height + 1;
  const sum = passage(surface, {
    x,
    y: top,
    width,
    size,
    className: 'ochre-text number',
    text: value,
  });
  return { marks: [...name.marks, ...sum.marks], height: name.height + 1 + sum.height };
}

/** The form's name, under the word that breaks its upper edge. */
export function title(key: string, place: Place, surface: Surface): Stack {
  const text = say(wordsFor(surface, key));
  return passage(surface, { ...place, size: 17.5, className: 'ink number', text });
}

/** The word that says what it is, in a gap of the upper edge; the gap as x from and to. */
export function stamp(
  { x, y }: Sheet,
  surface: Surface,
): { marks: SVGElement[]; gap: { from: number; to: number } } {
  const text = say(wordsFor(surface, 'stamp'));
  const { pad } = spacing(surface);
  const from = x + pad - 6;
  const at = { x: x + pad, y: y + 5, size: SIZE, className: 'ochre-text', text };
  return {
    marks: [label(surface.document, at)],
    gap: { from, to: x + pad + room(text, SIZE, surface) + 6 },
  };
}
