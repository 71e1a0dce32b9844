import type { Phrase } from '../../language/phrase.ts';
import type { Terms } from '../../language/quantity.ts';
import type { Setting } from '../../language/setting.ts';

/** The language a chart speaks: how numbers are set, and the chart's own words. */
export interface Voice {
  setting: Setting;
  terms: Terms;
  words: Readonly<Record<string, Phrase>>;
}

/** Advance width of a text in pixels at a font size in pixels. */
export type Measure = (text: string, size: number) => number;

/** What a chart is drawn on, given so that the same code draws at build and in a browser. */
export interface Surface extends Voice {
  document: Document;
  /** Pixels; the height follows from it. */
  width: number;
  measure: Measure;
  /** The parts to draw, by name; every part where it is left out. */
  show?: readonly string[] | undefined;
  /** Drawn where it is seen: a still picture is scaled down on a phone, one that is drawn there is not. */
  live?: boolean | undefined;
}

/** Below this width a chart takes its phone layout. */
export const WIDE = 560;

/** The words for `key`. @throws Error naming the key that the chart's words lack. */
export function wordsFor(voice: Voice, key: string): Phrase {
  const phrase = voice.words[key];
  if (phrase === undefined) throw new Error(`the chart has no words for “${key}”`);
  return phrase;
}
