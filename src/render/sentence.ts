import { wordsOf } from './book.ts';

/** A term or name with a capital, where the script has any. */
export function sentenceCase(term: string, lang: string): string {
  const first = term.charAt(0).toLocaleUpperCase(wordsOf(lang).setting.locale);
  return `${first}${term.slice(1)}`;
}

/** A term as a sentence of its own. */
export function sentence(term: string, lang: string): string {
  return `${sentenceCase(term, lang)}${wordsOf(lang).setting.script === 'han' ? '。' : '.'}`;
}
