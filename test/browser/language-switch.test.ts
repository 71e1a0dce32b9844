import { expect, test } from 'vitest';
import { open, useBrowser } from '../setup/browser.ts';

useBrowser();

test('keeps the place and the state', async () => {
  const { page } = await open('zh/county/?v=1&intake=2', {
    viewport: { width: 1000, height: 700 },
  });
  await page.locator('#county-cohorts-returned .words').evaluate((words) => {
    words.scrollIntoView({ block: 'center' });
  });
  await page.locator('language-switch a').evaluate((link: HTMLElement) => {
    link.click();
  });
  await page.waitForURL(/\/en\/county\/\?v=1&intake=2#county-cohorts-returned$/);
  await page.waitForTimeout(300);
  const words = await page.locator('#county-cohorts-returned .words').boundingBox();
  expect(words?.y).toBeGreaterThan(0);
  expect(words?.y).toBeLessThan(700);
  await page.context().close();
});

test('at the top of a page there is no place to keep', async () => {
  const { page } = await open('en/county/');
  await page.locator('language-switch a').click();
  await page.waitForURL(/\/zh\/county\/$/);
  await page.context().close();
});

test('works without scripts', async () => {
  const { page } = await open('en/charts/cohort-returns/', { javaScriptEnabled: false });
  await page.locator('language-switch a').click();
  await page.waitForURL(/\/zh\/charts\/cohort-returns\/$/);
  await page.context().close();
});
