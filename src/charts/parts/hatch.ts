import { tenth } from './svg.ts';

/** A box in pixels. */
export interface Box {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

/**
 * Path data of rising diagonals that fill a box, `gap` pixels apart. Drawn as lines, not as a
 * pattern: patterns need ids, and one picture may stand on a page many times.
 */
export function hatch({ x1, x2, y1, y2 }: Box, gap = 5): string {
  const height = y2 - y1;
  const segments: string[] = [];
  for (let start = Math.ceil((x1 - height) / gap) * gap; start < x2; start += gap) {
    const from = Math.max(start, x1);
    const to = Math.min(start + height, x2);
    if (to > from) {
      segments.push(
        `M${tenth(from)} ${tenth(y2 - (from - start))}L${tenth(to)} ${tenth(y2 - (to - start))}`,
      );
    }
  }
  return segments.join('');
}
