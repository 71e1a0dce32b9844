import type { Setting } from '../language/setting.ts';
import type { Terms } from '../language/quantity.ts';
import { wordsOf } from './book.ts';
import type { Picture } from './charts.ts';

/** What a live chart needs in the browser: its figures, and the words and units that it says. */
export function liveData({ lang, drawn, voice, controls }: Picture): string {
  const units = [
    ...[...drawn.values()].map(({ unit }) => unit),
    ...controls.flatMap((control) => (control.kind === 'range' ? [control.unit] : [])),
  ];
  const said = { ...numberWords(lang, units), words: voice.words };
  return embedded({ figures: [...drawn.values()], voice: said, controls });
}

/** How a language sets numbers of these units: what `formatQuantity` needs, and no more. */
export function numberWords(
  lang: string,
  wanted: readonly string[],
): { setting: Setting; terms: Terms } {
  const { setting, terms } = wordsOf(lang);
  const { comparators, ratios } = terms;
  const units = Object.entries(terms.units).filter(([unit]) => wanted.includes(unit));
  return {
    setting: { ...setting },
    terms: { units: Object.fromEntries(units), comparators, ratios },
  };
}

/** JSON for a script element: nothing in it may end the element that carries it. */
export function embedded(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
