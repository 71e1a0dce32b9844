import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { documentOf, pagesOf } from '../setup/pages.ts';

/** A name that should have been filled in. */
const NAME = /\{[\w-]+(?::\w+)?\}/g;

/** What a script fills in as it runs stands in `data-…`; scripts, sheets and code are no words. */
const NO_WORDS = 'script, style, code, pre';

/** Every `{name}` that a reader meets in the texts and attributes of a page. */
function unfilled(document: Document): string[] {
  return [...document.querySelectorAll('*')].flatMap((element) => {
    if (element.closest(NO_WORDS)) return [];
    const own = [...element.childNodes]
      .filter(({ nodeType }) => nodeType === 3)
      .map(({ textContent }) => textContent ?? '');
    const said = [...element.attributes]
      .filter(({ name }) => !name.startsWith('data-'))
      .map(({ value }) => value);
    return [...own, ...said].flatMap((text) => text.match(NAME) ?? []);
  });
}

describe('no name is left to fill in', () => {
  test.each(pagesOf())('%s', (page) => {
    expect(unfilled(documentOf(page))).toEqual([]);
  });
});

test('one that is left is found in a text and in an attribute, and not in code', () => {
  const { document } = parseHTML(
    '<p title="{one} of {two:number}">A {title} here<code>{x}</code></p><script>{y}</script>',
  );
  expect(unfilled(document)).toEqual(['{title}', '{one}', '{two:number}']);
});
