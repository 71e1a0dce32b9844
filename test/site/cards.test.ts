import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentOf, pagesOf } from '../setup/pages.ts';

/** Pages that are shared as themselves: covers, chapters and charts. */
const shared = pagesOf().filter(
  (page) =>
    /^((zh|en)\/([\w-]+\/|charts\/[\w-]+\/)?)?$/.test(page) &&
    !/\/(charts|claims|sources)\/$/.test(page),
);

describe.each(shared)('%s', (page) => {
  const content = (property: string) =>
    documentOf(page).querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';

  test('has a card of the size that it says', () => {
    const file = new URL(content('og:image')).pathname;
    const bytes = readFileSync(`dist${file}`);
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)].map(String)).toEqual([
      content('og:image:width'),
      content('og:image:height'),
    ]);
    expect(content('og:image:width')).toBe('1200');
    expect(content('og:image:alt')).not.toBe('');
  });
});
