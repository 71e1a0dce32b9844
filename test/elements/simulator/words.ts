import { readFileSync } from 'node:fs';
import type { Phrase } from '../../../src/language/phrase.ts';
import type { Terms } from '../../../src/language/quantity.ts';
import type { Setting } from '../../../src/language/setting.ts';
import type { Data } from '../../../src/elements/simulator/data.ts';

/** What a page gives its simulator, as far as forms need it: the language's setting and words. */
export function dataIn(lang: string): Data {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(`src/language/${lang}/${file}.json`, 'utf8'));
  const wordsIn = (file: string) =>
    (read(file) as { words: Readonly<Record<string, Phrase>> }).words;
  return {
    setting: read('setting') as Setting,
    terms: read('terms') as Terms,
    model: wordsIn('model'),
    words: wordsIn('simulator'),
    analyses: {},
    addresses: { simulator: '', brief: '', embed: '', methods: '' },
    presets: [],
    embedHeight: 0,
    site: { name: '', version: '', date: '', licence: '' },
  };
}
