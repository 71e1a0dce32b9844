import { label, type Label } from './label.ts';
import type { Surface } from './surface.ts';
import { wrap } from './wrap.ts';

/** A text that may take several lines; its `y` is the top of the first, not a baseline. */
export interface Passage extends Label {
  /** Pixels that no line exceeds. */
  width: number;
}

/** Marks with the pixels they take from their top downwards. */
export interface Stack {
  marks: SVGElement[];
  height: number;
}

/** Lines of text, one below the other. */
export interface Lines extends Stack {
  /** From the first baseline to the last: nothing for a single line. */
  drop: number;
}

/** Distance of baselines, in font sizes. */
const LEADING = 1.42;

/** Readers' Latin faces run wider than the table of widths, serif ones most; Chinese ones do not. */
const LATIN = { sans: 1.1, serif: 1.18 } as const;

/** A text in lines of about one length, with the height that they take. */
export function passage(surface: Surface, { width, ...of }: Passage): Lines {
  const face = /\bnumber\b/.test(of.className) ? 'serif' : 'sans';
  const reserve = surface.setting.script === 'latin' ? LATIN[face] : 1;
  const lines = balanced(surface, { ...of, width: width / reserve });
  const leading = of.size * LEADING;
  return {
    marks: lines.map((text, at) =>
      label(surface.document, { ...of, text, y: of.y + of.size + at * leading }),
    ),
    height: lines.length * leading,
    drop: Math.max(0, lines.length - 1) * leading,
  };
}

/** As few lines as the width allows, then as narrow as that many can be: none ends on a lone word. */
function balanced(surface: Surface, { text, size, width }: Passage): string[] {
  const set = (width: number) => wrap(text, { ...surface, width, size });
  let lines = set(width);
  for (let narrower = width - size / 2; narrower > width / 2; narrower -= size / 2) {
    const again = set(narrower);
    if (again.length > lines.length) break;
    lines = again;
  }
  return lines;
}
