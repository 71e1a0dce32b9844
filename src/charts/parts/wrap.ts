import type { Setting } from '../../language/setting.ts';
import type { Measure } from './surface.ts';

/** Never at the start of a line. */
const CLOSING = /^[，。、；：！？）》”’…～％%,.;:!?)]/;
/** Never at the end of a line. */
const OPENING = /[（《“‘(]$/;

/**
 * A text in lines no wider than `width` pixels where that is possible: Chinese breaks between
 * characters, Latin words and numbers stay whole. A single piece wider than the line stands alone.
 */
export function wrap(
  text: string,
  {
    width,
    size,
    measure,
    setting,
  }: { width: number; size: number; measure: Measure; setting: Setting },
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, setting)) {
    if (line !== '' && measure((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** The shortest runs that may not be broken, each with the spaces after it. */
function pieces(text: string, setting: Setting): string[] {
  const units =
    setting.script === 'han'
      ? (text.match(/[A-Za-z0-9.,:%+−–～∶/-]+\s*|./gsu) ?? [])
      : (text.match(/\S+\s*|\s+/g) ?? []);
  const joined: string[] = [];
  for (const unit of units) {
    const last = joined.at(-1);
    if (last !== undefined && (CLOSING.test(unit) || OPENING.test(last)))
      joined[joined.length - 1] = last + unit;
    else joined.push(unit);
  }
  return joined;
}
