import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLedger } from '../../src/ledger/read.ts';

const { languages } = readLedger(process.cwd(), []);

/** The most that a chapter says: words, or characters where nothing stands between words. */
const LONGEST = { latin: 1200, han: 2000 };

/** What a reader reads of a chapter: no front matter, and one word for a number from the ledger. */
function proseOf(mdx: string): string {
  return mdx
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replaceAll(/<Claim\b[^>]*\/>/g, 'one')
    .replaceAll(/<[^>]+>/g, '');
}

test.each(
  readdirSync('src/chapters').flatMap((lang) =>
    readdirSync(`src/chapters/${lang}`).map((file) => [lang, file] as const),
  ),
)('the prose of %s/%s is no longer than a chapter may be', (lang, file) => {
  const prose = proseOf(readFileSync(`src/chapters/${lang}/${file}`, 'utf8'));
  const script = languages.get(lang)?.setting.script ?? 'latin';
  const units = script === 'latin' ? /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu : /\p{Script=Han}/gu;
  const length = prose.match(units)?.length ?? 0;
  expect(length).toBeGreaterThan(0);
  expect(length).toBeLessThanOrEqual(LONGEST[script]);
});
