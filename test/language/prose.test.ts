import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readChapters } from '../../src/ledger/prose.ts';
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

/** Texts without an order (methods, about) are no chapters: they are as long as they need to be. */
const chapters = readChapters(process.cwd()).filter(({ matter }) => matter['order'] !== undefined);

test.each(chapters.map(({ lang, id }) => [lang, `${id}.mdx`] as const))(
  'the prose of %s/%s is no longer than a chapter may be',
  (lang, file) => {
    const prose = proseOf(readFileSync(`src/chapters/${lang}/${file}`, 'utf8'));
    const script = languages.get(lang)?.setting.script ?? 'latin';
    const units = script === 'latin' ? /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu : /\p{Script=Han}/gu;
    const length = prose.match(units)?.length ?? 0;
    expect(length).toBeGreaterThan(0);
    expect(length).toBeLessThanOrEqual(LONGEST[script]);
  },
);

test('every chapter is counted', () => {
  expect(chapters.length).toBeGreaterThan(2 * languages.size);
});

test.each([...languages.keys()].flatMap((lang) => [`${lang}/charts`, `${lang}/analyses`]))(
  'in %s what is measured ends with a stop where it is several sentences',
  (folder) => {
    const files = readdirSync(`src/language/${folder}`);
    expect(files.length).toBeGreaterThan(0);
    const open = files.filter((file) => {
      const { measure } = JSON.parse(readFileSync(`src/language/${folder}/${file}`, 'utf8')) as {
        measure?: string;
      };
      return measure !== undefined && /。|[.] /.test(measure) && !/[。.]$/.test(measure);
    });
    expect(open).toEqual([]);
  },
);
