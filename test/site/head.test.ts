import { describe, expect, test } from 'vitest';
import { documentOf, isBilingual, isEmbed, languageOf, pagesOf } from '../setup/pages.ts';

const TAGS: Readonly<Record<string, string>> = { zh: 'zh-Hans', en: 'en' };
const pages = pagesOf().filter((page) => !isEmbed(page));

describe.each(pages)('%s', (page) => {
  const document = documentOf(page);
  const content = (selector: string) =>
    document.querySelector(selector)?.getAttribute('content') ?? '';

  test('says its language, one heading, title and description', () => {
    expect(document.documentElement.lang).toBe(TAGS[languageOf(page) ?? 'zh']);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.title).not.toBe('');
    expect(content('meta[name=description]')).not.toBe('');
  });

  test('says what it is called where it is shared', () => {
    for (const property of ['og:title', 'og:description', 'og:type', 'og:url']) {
      expect(content(`meta[property="${property}"]`)).not.toBe('');
    }
    const image = content('meta[property="og:image"]');
    if (image) {
      expect(image).toMatch(/^https?:\/\/.*\.png$/);
      expect(content('meta[property="og:image:alt"]')).not.toBe('');
    }
  });

  test.runIf(!isBilingual(page))('names itself and its counterpart, which names it back', () => {
    const link = (selector: string, from: Document) =>
      from.querySelector(selector)?.getAttribute('href') ?? '';
    const own = languageOf(page) ?? '';
    const other = own === 'zh' ? 'en' : 'zh';
    expect(new URL(link('link[rel=canonical]', document)).pathname).toBe(`/${page}`);
    const counterpart = new URL(
      link(`link[hreflang="${TAGS[other] ?? ''}"]`, document),
    ).pathname.slice(1);
    expect(counterpart).toBe(page.replace(own, other));
    const back = new URL(link(`link[hreflang="${TAGS[own] ?? ''}"]`, documentOf(counterpart)))
      .pathname;
    expect(back).toBe(`/${page}`);
    expect(
      document
        .querySelector(`language-switch a[hreflang="${TAGS[other] ?? ''}"]`)
        ?.getAttribute('href'),
    ).toBe(`/${counterpart}`);
  });
});

test('only the 404 and the embeds keep out of indexes', () => {
  const kept = pagesOf().filter((page) => documentOf(page).querySelector('meta[name=robots]'));
  expect(kept).toEqual(pagesOf().filter((page) => page === '404.html' || isEmbed(page)));
});
