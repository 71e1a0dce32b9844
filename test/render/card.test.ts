import { describe, expect, test } from 'vitest';
import { languages, ledger, wordsOf } from '../../src/render/book.ts';
import { cardNames, cardSvg } from '../../src/render/card.ts';

describe.each(languages)('in %s', (lang) => {
  const names = cardNames().filter((card) => card.lang === lang);

  test('there is a card for the cover, every chapter and every chart', () => {
    expect(names.length).toBe(new Set(names.map(({ id }) => id)).size);
    for (const id of ledger.charts.keys())
      expect(names).toContainEqual({ id: `chart-${id}`, lang });
  });
  test('a card with figures of the essay carries its stamp', () => {
    const stamp = wordsOf(lang).sources.get('essay')?.value.stamp ?? '';
    const told = (id: string) =>
      cardSvg({ id, lang })
        .replaceAll(/<[^>]*>/g, '')
        .toLowerCase();
    expect(told('chart-stay-curves')).toContain(stamp.toLowerCase());
    expect(told('chart-cohort-returns')).not.toContain(stamp.toLowerCase());
  });
  test('a card has nothing that needs another file, and stands on light paper', () => {
    for (const card of names) {
      expect(cardSvg(card)).not.toMatch(/href|url\(|var\(/);
    }
  });
});

test('a card that is none is named', () => {
  expect(() => cardSvg({ id: 'poster-county', lang: 'en' })).toThrow('poster-county');
});
