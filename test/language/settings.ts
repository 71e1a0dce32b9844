import { readLedger } from '../../src/ledger/read.ts';

const { languages } = readLedger(process.cwd(), []);

function wordsOf(lang: string) {
  const words = languages.get(lang);
  if (!words) throw new Error(`no words for ${lang}`);
  return words;
}

/** How Chinese and English set their numbers, from the languages' own folders. */
export const zh = wordsOf('zh').setting;
export const en = wordsOf('en').setting;
export const zhTerms = wordsOf('zh').terms;
export const enTerms = wordsOf('en').terms;
