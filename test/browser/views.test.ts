import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readLedger } from '../../src/ledger/read.ts';
import { open, useBrowser } from '../setup/browser.ts';

useBrowser();
const { charts } = readLedger(process.cwd(), []);
const viewed = [...charts.values()]
  .map(({ value }) => value)
  .filter(({ views }) => views.length > 0);

const shown = (page: Page) =>
  page
    .locator('.views .pictures[role=img]')
    .evaluateAll((pictures) => pictures.map((picture) => picture.checkVisibility()));

/** The words that can be seen in a chart's pictures. */
const seen = (page: Page) =>
  page.locator('.views svg text').evaluateAll((texts) =>
    texts
      .filter((text) => text.getClientRects().length > 0)
      .map((text) => text.textContent)
      .join(' '),
  );

describe.each(viewed.map((chart) => [chart.id, chart] as const))('%s', (id, { views }) => {
  test('shows one view at a time, by keyboard, without scripts', async () => {
    const { page } = await open(`zh/charts/${id}/`, { javaScriptEnabled: false });
    const only = (which: number) => views.map((_, at) => at === which);
    expect(await shown(page)).toEqual(only(0));
    const words = [await seen(page)];
    await page.locator('.views input').first().focus();
    for (let at = 1; at < views.length; at += 1) {
      await page.keyboard.press('ArrowRight');
      expect(await shown(page)).toEqual(only(at));
      words.push(await seen(page));
    }
    expect(new Set(words).size, 'each view says something of its own').toBe(views.length);
    await page.context().close();
  });
  test('prints every view', async () => {
    const { page } = await open(`en/charts/${id}/`);
    await page.emulateMedia({ media: 'print' });
    expect(await shown(page)).toEqual(views.map(() => true));
    await page.context().close();
  });
});

test('the tank moves as it is seen and as it is read otherwise, and rests for who wants rest', async () => {
  for (const [reducedMotion, moving] of [
    ['no-preference', true],
    ['reduce', false],
  ] as const) {
    const { page, errors } = await open('en/', { reducedMotion });
    const running = () =>
      page.evaluate(() => document.getAnimations().some((one) => one.playState === 'running'));
    await page.waitForTimeout(200);
    expect(await running()).toBe(moving);
    await page.waitForTimeout(5_000);
    expect(await running(), 'after five seconds').toBe(false);
    await page.locator('.views label').last().click();
    await page.waitForTimeout(200);
    expect(await running()).toBe(moving);
    expect(errors).toEqual([]);
    await page.context().close();
  }
});
