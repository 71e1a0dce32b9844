import { wordsOf } from './book.ts';

/** Never begins a line: it stays with the word before. */
const CLOSING = /^[，。、；：！？）》”’…]/;
/** Never ends a line: it stays with the word after. */
const OPENING = /[（《“‘]$/;
/** Belongs to the word before. */
const PARTICLE = /^[了着过的地得们]$/;

/** How many characters a piece has, its punctuation left out. */
const weight = (piece: string): number => piece.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/**
 * A heading in the pieces that it may be broken between. Chinese is set without spaces, and a browser
 * breaks it anywhere: in large type a word cut in two reads badly, and so does a lonely character, so two
 * words of one character each stay together, and one alone stays with the word before. Other scripts are
 * one piece.
 */
export function wordsApart(text: string, lang: string): string[] {
  const { script, locale } = wordsOf(lang).setting;
  if (script !== 'han') return [text];
  const words = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)];
  const pieces = words.reduce<string[]>((pieces, { segment }) => {
    const last = pieces.at(-1);
    if (last === undefined) return [segment];
    const pair = weight(last) === 1 && weight(segment) === 1 && !CLOSING.test(last.slice(-1));
    const bound = CLOSING.test(segment) || OPENING.test(last) || PARTICLE.test(segment) || pair;
    return bound ? [...pieces.slice(0, -1), last + segment] : [...pieces, segment];
  }, []);
  return pieces.reduce<string[]>((joined, piece) => {
    const last = joined.at(-1);
    const lonely = last !== undefined && weight(piece) === 1 && !CLOSING.test(last.slice(-1));
    return lonely ? [...joined.slice(0, -1), last + piece] : [...joined, piece];
  }, []);
}
