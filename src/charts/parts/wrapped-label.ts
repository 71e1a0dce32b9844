import { label, type Label } from './label.ts';
import type { Surface } from './surface.ts';
import { wrap } from './wrap.ts';

/** Distance of two baselines, in sizes: a Chinese line is taller than its size. */
const LEADING = 1.45;

/** Latin faces run up to this much wider than the build's table of widths knows. */
const LATIN = 1.1;

/** A text to be set in lines no wider than `width`; the rest as for a label. */
export type WrappedLabel = Label & { width: number };

/** The lines of a text below one another, `y` the first baseline; and how far down the last one is. */
export function wrappedLabel(
  surface: Surface,
  { width, ...first }: WrappedLabel,
): { lines: SVGElement[]; drop: number } {
  const pitch = first.size * LEADING;
  const room = surface.setting.script === 'latin' ? width / LATIN : width;
  const texts = wrap(first.text, { ...surface, width: room, size: first.size });
  const lines = texts.map((text, at) =>
    label(surface.document, { ...first, y: first.y + at * pitch, text }),
  );
  return { lines, drop: Math.max(0, texts.length - 1) * pitch };
}
