import { wrap } from '../charts/parts/wrap.ts';
import { wordsOf } from './book.ts';
import { escapeText } from './escape.ts';
import { measure } from './measure.ts';

/** What links are shown with elsewhere: 1200 × 630, the size that social sites crop to. */
export const CARD = { width: 1200, height: 630 } as const;

/** Room at the card's edges, and between them. */
export const MARGIN = 64;
export const INNER = CARD.width - 2 * MARGIN;

/** Latin letters of the serif face run wider than the table of widths knows. */
const SERIF = 1.12;

/** A text in lines of at most `width` pixels. */
export function lines(
  text: string,
  { lang, size, width = INNER }: { lang: string; size: number; width?: number },
): string[] {
  const { setting } = wordsOf(lang);
  const room = setting.script === 'latin' ? width / SERIF : width;
  return wrap(text, { width: room, size, measure, setting });
}

/** Lines of text from a baseline on. */
export function block(
  text: string,
  {
    y,
    className,
    ...set
  }: { lang: string; size: number; width?: number; y: number; className: string },
): string[] {
  const { size } = set;
  return lines(text, set).map((line, at) =>
    textAt(line, { size, y: y + at * size * 1.4, className }),
  );
}

/** One line, its `y` the baseline. */
export function textAt(
  text: string,
  { size, x = MARGIN, y, className }: { size: number; x?: number; y: number; className: string },
): string {
  return `<text class="${className}" x="${x.toFixed(0)}" y="${y.toFixed(0)}" font-size="${String(size)}">${escapeText(text)}</text>`;
}

/** A drawing in a box of the card. */
export function placed(
  drawing: string,
  box: { x: number; y: number; width: number; height: number },
): string {
  return drawing.replace(
    '<svg ',
    `<svg overflow="visible" x="${box.x.toFixed(0)}" y="${box.y.toFixed(0)}" width="${box.width.toFixed(0)}" height="${box.height.toFixed(0)}" `,
  );
}
