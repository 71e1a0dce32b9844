import { wordsOf } from './book.ts';

/**
 * A picture file of a language, its curly quotes straight where the language is not Chinese: the one face
 * that every picture file can count on is a Chinese one, and sets a curly quote a whole square wide.
 */
export function straightQuotes(svg: string, lang: string): string {
  if (wordsOf(lang).setting.script === 'han') return svg;
  return svg.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '&quot;');
}
