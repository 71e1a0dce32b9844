import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './entries.ts';
import type { Fault } from './fault.ts';
import { plain } from './prose.ts';
import type { Ledger } from './read.ts';

/**
 * No stock phrase stands in a language's own words: its chapters and its folder of words. A document's
 * own term may be quoted in “ ”, and keys are the documents'.
 */
export function checkRejected(ledger: Ledger): Fault[] {
  return [...ledger.words].flatMap(([lang, { prose }]) => {
    if (!prose) return [];
    const files = [
      ...filesIn(ledger.root, `src/chapters/${lang}`, '.mdx'),
      ...filesIn(ledger.root, `src/language/${lang}`, '.json').filter(
        (file) => !file.endsWith('/prose.json'),
      ),
    ];
    return files.flatMap((file) => {
      const lines = readFileSync(join(ledger.root, file), 'utf8').split('\n');
      const own = lines.map(ownWords);
      return own.flatMap((line, at) =>
        prose.rejected
          .filter((word) => line.includes(word))
          .map((word): Fault => ({
            file,
            line: at + 1,
            field: '',
            expected: 'plain words',
            found: `the stock phrase “${word}”`,
          })),
      );
    });
  });
}

/** A line without what it quotes, without names to fill in, tags and a JSON key, in lower case. */
export function ownWords(line: string): string {
  return plain(line)
    .replace(/^\s*"[^"]*":/, '')
    .replaceAll(/“[^”]*”|\{[^}]*\}/g, '')
    .toLowerCase();
}
