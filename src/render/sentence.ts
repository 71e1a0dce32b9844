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

/** What stands between two sentences or a label and its text that are marked up apart. */
export function gap(lang: string): string {
  return wordsOf(lang).setting.script === 'han' ? '' : ' ';
}

/** Characters that the open part of a folded caveat may take: Chinese ones say more. */
const OPEN = { han: 56, latin: 120 } as const;

/** A text cut after as many sentences as a small frame has room for, one at least; and what is left. */
export function firstSentences(text: string, lang: string): [first: string, rest: string] {
  const { script } = wordsOf(lang).setting;
  const sentences =
    text.match(script === 'han' ? /[^。！？]+[。！？]?/g : /.+?[.!?](?=\s|$)\s*/gs) ?? [];
  let first = sentences[0] ?? text;
  for (const sentence of sentences.slice(1)) {
    if ((first + sentence).length > OPEN[script]) break;
    first += sentence;
  }
  return [first.trim(), text.slice(first.length).trim()];
}
