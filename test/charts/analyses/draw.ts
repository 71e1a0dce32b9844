import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { Analysis } from '../../../src/charts/analyses/parts/analysis.ts';
import type { Voice } from '../../../src/charts/parts/surface.ts';
import type { Phrase } from '../../../src/language/phrase.ts';
import type { Terms } from '../../../src/language/quantity.ts';
import type { Setting } from '../../../src/language/setting.ts';
import { measure } from '../../../src/render/measure.ts';
import { boxOf, heightOf, LATIN, NO_RESERVE, outside, overlaps } from '../parts/boxes.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** Widths that every picture of the simulator is held to, both sides of its change of layout among them. */
export const WIDTHS = [320, 340, 560, 720, 1000] as const;

const read = (lang: string, file: string): unknown =>
  JSON.parse(readFileSync(`src/language/${lang}/${file}.json`, 'utf8'));

/** The voice of an analysis as a page gives it: the model's words and its own. */
export function voiceOf(lang: string, id: string): Voice {
  const wordsIn = (file: string) =>
    (read(lang, file) as { words: Readonly<Record<string, Phrase>> }).words;
  return {
    setting: read(lang, 'setting') as Setting,
    terms: read(lang, 'terms') as Terms,
    words: { ...wordsIn('model'), ...wordsIn(`analyses/${id}`) },
  };
}

/** An analysis drawn with the build's measure. */
export function drawn<Rows>(
  code: Analysis<Rows>,
  rows: Rows,
  voice: Voice,
  width: number,
): SVGElement {
  return code.draw(rows, { ...voice, document, width, measure });
}

/** Texts that lie over each other, leave the picture, are small, or hold what no picture may. */
export function boxFaults(svg: SVGElement): string[] {
  const width = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
  const texts = [...svg.querySelectorAll('text')];
  const boxes = texts.map((text) => {
    const han = /\p{Script=Han}/u.test(text.textContent);
    return boxOf(text, { under: 0.25, reserve: han ? NO_RESERVE : LATIN });
  });
  const small = texts.filter((text) => Number(text.getAttribute('font-size')) < 13);
  return [
    ...overlaps(boxes),
    ...outside(boxes, width, heightOf(svg)),
    ...small.map(({ textContent }) => `“${textContent}” is small`),
    ...(svg.outerHTML.match(/<style|style=|\sid=|aria-label|NaN|undefined|Infinity/g) ?? []),
  ];
}
