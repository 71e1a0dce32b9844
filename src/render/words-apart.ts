import { wordsOf } from './book.ts';

/** Never begins a line: it stays with the word before. */
const CLOSING = /^[，。、；：！？）》”’…]/;
/** Never ends a line: it stays with the word after. */
const OPENING = /[（《“‘]$/;

/**
 * A heading in the pieces that it may be broken between. Chinese is set without spaces, and a browser
 * breaks it anywhere: in large type a word cut in two reads badly. Other scripts are one piece.
 */
export function wordsApart(text: string, lang: string): string[] {
  const { script, locale } = wordsOf(lang).setting;
  if (script !== 'han') return [text];
  const words = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)];
  return words.reduce<string[]>((pieces, { segment }) => {
    const last = pieces.at(-1);
    if (last === undefined || !(CLOSING.test(segment) || OPENING.test(last)))
      return [...pieces, segment];
    return [...pieces.slice(0, -1), last + segment];
  }, []);
}
