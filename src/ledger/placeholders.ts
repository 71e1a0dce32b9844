import type { Phrase } from './words.ts';

/** Every form of a phrase. */
export function texts(phrase: Phrase): string[] {
  return typeof phrase === 'string'
    ? [phrase]
    : Object.values(phrase).filter((form) => form !== undefined);
}

/** The `{names}` in these texts, sorted, each once; `{name:number}` is the same without its unit. */
export function placeholders(...phrases: string[]): string[] {
  const names = phrases.flatMap((text) =>
    [...text.matchAll(/\{([^}]*?)(?::number)?\}/g)].map(([, name]) => name ?? ''),
  );
  return [...new Set(names)].sort();
}
