import { say } from '../../../language/phrase.ts';
import type { Figure } from '../../parts/figures.ts';
import { passage, type Stack } from '../../parts/passage.ts';
import { wordsFor, type Surface } from '../../parts/surface.ts';

/** One effect that the essay claims, each of a kind of its own. */
export interface Row {
  panel: 'satisfaction' | 'leaving' | 'culture';
  claim: Figure;
  /** Of a hundred people, how many leave before, as the reader sets it, and after; null where nobody leaves. */
  leaving: { before: number; after: number } | null;
}

/** Text in pixels: twelve on screen where a page shows the picture at its smallest. */
export const SIZE = 14.4;

/** Where a panel's marks stand, in pixels from the top left. */
export interface Place {
  x: number;
  y: number;
  width: number;
}

/** Draws a panel's marks from the top left of its place. */
export type DrawPanel = (row: Row, place: Place, surface: Surface) => Stack;

/** Where words stand, and their colour. */
export interface Said extends Place {
  className: string;
}

/** A chart's words, wrapped, with the height that they take. */
export function words(
  surface: Surface,
  key: string,
  { className, ...place }: Said,
  values: Readonly<Record<string, string>> = {},
): Stack {
  const text = say(wordsFor(surface, key), values);
  return passage(surface, { ...place, className, size: SIZE, text });
}
