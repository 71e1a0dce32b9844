import type { Setting } from '../../language/setting.ts';

/** Sentences one after the other, with a space between them where the script has spaces. */
export function paragraph(sentences: readonly string[], { script }: Setting): string {
  return sentences.join(script === 'han' ? '' : ' ');
}
