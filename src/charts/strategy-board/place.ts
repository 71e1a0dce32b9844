import { passage, type Stack } from '../parts/passage.ts';
import type { Panel } from './keys.ts';
import { svg } from '../parts/svg.ts';
import type { Surface } from '../parts/surface.ts';

/** What a sheet is made for: where it lies, its font size. */
export interface Form {
  x: number;
  width: number;
  size: number;
  /** Labels above what they name, or left of it. */
  upright: boolean;
}

/** A part of a sheet: how high it is, and its marks from `y` down, in a given height. */
export interface Block {
  height: number;
  marks(y: number, height: number): SVGElement[];
  /** Its tiles, which are drawn over all sheets. */
  panel?(y: number): Panel;
}

/** Left of what they name, labels take this many font sizes. */
export const LABEL = 5.3;

/** The least that a finger needs, and what it has where drawings are made smaller. */
export const TOUCH = 30;

/** An area to touch, as high as a finger needs. */
export function hit(
  surface: Surface,
  box: { x: number; y: number; width: number; height: number },
) {
  const attributes = { class: 'hit', ...box, fill: 'none', 'pointer-events': 'all' };
  return svg(surface.document, 'rect', attributes);
}

/** Of its room, what the build takes a bold Latin text to have: it runs wider than the table of widths knows. */
const BOLD = 0.88;

/** Texts one below the other from `y` down. */
export function pile(
  texts: readonly { text: string; className: string; size: number }[],
  { x, y, width }: { x: number; y: number; width: number },
  surface: Surface,
): Stack {
  let top = y;
  const marks = texts.flatMap((text) => {
    const bold = surface.setting.script === 'latin' && /\bstrong\b/.test(text.className);
    const room = bold ? width * BOLD : width;
    const lines = passage(surface, { ...text, x, y: top, width: room });
    top += lines.height + 1;
    return lines.marks;
  });
  return { marks, height: top - y };
}
