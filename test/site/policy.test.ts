import { expect, test } from 'vitest';
import { policyFor } from '../../src/render/policy.ts';
import { documentOf, htmlOf, isEmbed, pagesOf } from '../setup/pages.ts';

test.each(pagesOf())('%s carries the policy of what stands in it', (page) => {
  const document = documentOf(page);
  const metas = [...document.querySelectorAll('meta[http-equiv="Content-Security-Policy"]')];
  expect(metas).toHaveLength(1);
  expect(metas[0]?.getAttribute('content')).toBe(policyFor(htmlOf(page), isEmbed(page)));
});

test.each(pagesOf())('%s has no handler and no style in an attribute', (page) => {
  const attributes = [...documentOf(page).querySelectorAll('*')].flatMap((element) =>
    element.getAttributeNames(),
  );
  expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
});
