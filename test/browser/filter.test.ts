import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readLedger } from '../../src/ledger/read.ts';
import { open, useBrowser } from '../setup/browser.ts';

useBrowser();
const ledger = readLedger(process.cwd(), []);
const claims = [...ledger.claims.values()].map(({ value }) => value);
const all = ledger.claims.size + ledger.derived.size;

const shown = (page: Page) =>
  page
    .locator('.claim-list > li')
    .evaluateAll((items: HTMLElement[]) =>
      items.filter((item) => item.getClientRects().length > 0).map(({ id }) => id),
    );
const choose = async (page: Page, filter: string, value: string) => {
  const details = page.locator('.filters details', { has: page.locator(`input[name=${filter}]`) });
  if (!(await details.evaluate((box: HTMLDetailsElement) => box.open))) {
    await details.locator('summary').click();
  }
  await page.locator(`input[name=${filter}][value="${value}"]`).check();
};

describe.each([true, false])('scripts: %s', (javaScriptEnabled) => {
  test('the list is narrowed by place, and by place and support together', async () => {
    const { page, errors, violations } = await open('zh/claims/', { javaScriptEnabled });
    expect(await shown(page)).toHaveLength(all);
    await choose(page, 'place', 'yancheng');
    const yancheng = claims.filter(({ places }) => places.includes('yancheng'));
    expect((await shown(page)).sort()).toEqual(yancheng.map(({ id }) => id).sort());
    await choose(page, 'grade', 'author-statement');
    expect((await shown(page)).sort()).toEqual([
      'yancheng-returns-after',
      'yancheng-returns-before',
    ]);
    await page.locator('.filters button[type=reset]').click();
    expect(await shown(page)).toHaveLength(all);
    expect({ errors, violations }).toEqual({ errors: [], violations: [] });
    await page.context().close();
  });
});

test('the choice stands in the address, which opens to the same list', async () => {
  const { page } = await open('en/claims/');
  await choose(page, 'kind', 'missing-figure');
  await page.waitForURL(/\?kind=missing-figure$/);
  const before = await shown(page);
  expect(before).toHaveLength(2);
  await page.reload();
  expect(await shown(page)).toEqual(before);
  expect(await page.locator('.filters .shown').textContent()).toBe(`2 of ${String(all)} shown`);
  await page.context().close();
});

test('words are found in subjects, statements and ids', async () => {
  const { page } = await open('en/claims/');
  await page.getByLabel('Words to find').fill('seven hundred dwarfs');
  expect(await shown(page)).toEqual([]);
  await page.getByLabel('Words to find').fill('yancheng-returns');
  expect(await shown(page)).toHaveLength(2);
  await page.context().close();
});

test('a link to a claim that the filter hides shows it and says so', async () => {
  const { page } = await open('en/claims/?place=yancheng#haining-admitted-2013');
  await page.waitForFunction(
    () =>
      (document.getElementById('haining-admitted-2013')?.getBoundingClientRect().height ?? 0) > 0,
  );
  expect(await page.locator('.filters .shown').textContent()).toContain('cleared');
  await page.context().close();
});

test('an address with a filter that does not exist shows everything', async () => {
  const { page, errors } = await open('en/claims/?place=atlantis&colour=red');
  expect(await shown(page)).toHaveLength(all);
  expect(errors).toEqual([]);
  await page.context().close();
});
