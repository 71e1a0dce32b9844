import type { Voice } from '../charts/parts/surface.ts';
import type { Picture } from './charts.ts';

/** What a live chart needs in the browser: its figures, and the words and units that it says. */
export function liveData({ drawn, voice, controls }: Picture): string {
  const units = new Set([
    ...[...drawn.values()].map(({ unit }) => unit),
    ...controls.flatMap((control) => (control.kind === 'range' ? [control.unit] : [])),
  ]);
  const { setting, terms, words } = voice;
  const said: Voice = {
    setting: { ...setting },
    terms: {
      units: Object.fromEntries(Object.entries(terms.units).filter(([unit]) => units.has(unit))),
      comparators: terms.comparators,
      ratios: terms.ratios,
    },
    words,
  };
  const data = { figures: [...drawn.values()], voice: said, controls };
  // Nothing in it may end the script element that carries it.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
