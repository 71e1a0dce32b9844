import { describe, expect, test } from 'vitest';
import { ownWords } from '../../src/ledger/check-rejected.ts';
import { readLedger } from '../../src/ledger/read.ts';
import { documentOf, isBilingual, isEmbed, languageOf, pagesOf } from '../setup/pages.ts';

const { languages } = readLedger(process.cwd(), []);

/** Texts a reader meets in an element's own language: visible text, names and alternatives. */
function texts(element: Element, tag: string): string[] {
  const lang = element.getAttribute('lang');
  if (lang !== null && lang !== tag) return [];
  if (
    /^(script|style|code|desc)$/.test(element.localName) ||
    element.getAttribute('translate') === 'no'
  )
    return [];
  const named = ['alt', 'aria-label', 'title', 'content'].flatMap((name) => {
    const value = element.getAttribute(name);
    const meta = element.localName === 'meta';
    const words =
      meta &&
      /^(description|og:(title|description|site_name|image:alt))$/.test(
        element.getAttribute('name') ?? element.getAttribute('property') ?? '',
      );
    return value && (!meta || words) ? [value] : [];
  });
  const children = [...element.childNodes].flatMap((node) => {
    if (node.nodeType === 3) return [node.textContent ?? ''];
    return node.nodeType === 1 ? texts(node as Element, tag) : [];
  });
  return [...named, ...children];
}

const HAN = /\p{Script=Han}/u;
const pages = pagesOf().filter((page) => !isBilingual(page));

describe.each(pages)('%s', (page) => {
  const words = languages.get(languageOf(page) ?? '');
  const tag = words?.setting.tag ?? '';
  const all = texts(documentOf(page).documentElement, tag);

  test('speaks its own language alone', () => {
    const allowed = new Set(words?.prose.foreign);
    const foreign = tag === 'zh-Hans' ? /[A-Za-z][A-Za-z'’-]*/g : /\p{Script=Han}+/gu;
    const strange = all
      .flatMap((text) => text.match(foreign) ?? [])
      .filter((word) => !allowed.has(word));
    expect([...new Set(strange)]).toEqual([]);
  });
  test('uses no stock phrase', () => {
    const rejected = (words?.prose.rejected ?? []).filter((word) =>
      all.some((text) => ownWords(text).includes(word)),
    );
    expect(rejected).toEqual([]);
  });
  test('shows no Markdown that was not understood', () => {
    expect(all.filter((text) => /\*\*|(^|\s)__|\]\(/.test(text))).toEqual([]);
  });
  test.runIf(tag === 'zh-Hans')('sets Chinese as Chinese is set', () => {
    const joined = all.map((text) => text.trim()).filter((text) => HAN.test(text));
    // No typed space between Chinese and digits, no half-width marks after Chinese, no straight quotes.
    expect(
      joined.filter((text) => /\p{Script=Han} [0-9A-Za-z]|[0-9] \p{Script=Han}/u.test(text)),
    ).toEqual([]);
    expect(
      joined.filter((text) =>
        /\p{Script=Han}[,;:?!]|["']\p{Script=Han}|\p{Script=Han}[ \n\t]+\p{Script=Han}/u.test(text),
      ),
    ).toEqual([]);
  });
});

/** What the languages' words for powers of ten stand for. */
const POWERS: Readonly<Record<string, number>> = {
  万: 1e4,
  亿: 1e8,
  million: 1e6,
  billion: 1e9,
};

describe('both languages say the same', () => {
  const chinese = pages.filter((page) => /^(embed\/)?zh\//.test(page));

  test('page for page', () => {
    const english = pages.filter((page) => /^(embed\/)?en\//.test(page));
    expect(chinese.map((page) => page.replace('zh/', 'en/'))).toEqual(english);
  });
  test.each(chinese)('%s: the same anchors, figures, scenes, steps and claims', (page) => {
    const outline = (document: Document) => ({
      anchors: [...document.querySelectorAll('[id]')].map(({ id }) => id).sort(),
      claims: [...document.querySelectorAll('[data-claim]')]
        .map((link) => link.getAttribute('data-claim'))
        .sort()
        .filter((id, at, ids) => id !== ids[at - 1]),
      shown: [...document.querySelectorAll('[data-show]')].map((step) =>
        step.getAttribute('data-show'),
      ),
      charts: [...document.querySelectorAll('.pictures')].length,
      headings: [...document.querySelectorAll('h1, h2, h3')].map(({ localName }) => localName),
    });
    expect(outline(documentOf(page))).toEqual(outline(documentOf(page.replace('zh/', 'en/'))));
  });
  test('numbers in tables are the same, however they are set', () => {
    const numbers = (page: string) =>
      [...documentOf(page).querySelectorAll('td, tbody th')].map(({ textContent }) =>
        textContent
          .replaceAll(/([\d.,]+)\s?(万|亿|million|billion)/g, (_, count: string, power: string) =>
            (Number(count.replaceAll(',', '')) * (POWERS[power] ?? Number.NaN)).toFixed(0),
          )
          // A point counts between digits only: elsewhere it ends a sentence.
          .replaceAll(/[^\d.%]|\.(?!\d)|(?<!\d)\./g, ''),
      );
    for (const page of chinese.filter(
      (address) => isEmbed(address) || address.includes('/charts/'),
    )) {
      expect(numbers(page)).toEqual(numbers(page.replace('zh/', 'en/')));
    }
  });
});
