import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { blank, open, site, useBrowser } from '../setup/browser.ts';

useBrowser();

const shown = (page: Page) =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll('.stage .part.on')].filter((part) =>
      part.checkVisibility(),
    );
    return [
      ...new Set(parts.map((part) => /part-([\w-]+)/.exec(part.getAttribute('class') ?? '')?.[1])),
    ].sort();
  });
const read = async (page: Page, step: string) => {
  await page.locator(`#county-cohorts-${step} .words`).evaluate((words) => {
    words.scrollIntoView({ block: 'center' });
  });
  await page.waitForTimeout(300);
};
const stillsVisible = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.still')].map(
      (still) => still.getBoundingClientRect().height > 50,
    ),
  );
const STEPS = [
  ['admitted', ['admitted', 'rise-admitted']],
  ['returned', ['admitted', 'returned', 'rise-admitted', 'rise-returned']],
  ['rates', ['admitted', 'rate', 'returned', 'rise-admitted', 'rise-returned']],
] as const;

describe.each([360, 1280])('at %d px', (width) => {
  test('each step brings its parts, down and up again, and the picture stays in view', async () => {
    const { page } = await open('zh/county/', { viewport: { width, height: 720 } });
    for (const [step, parts] of [...STEPS, ...[...STEPS].reverse()]) {
      await read(page, step);
      expect(await shown(page)).toEqual(parts);
      const stage = await page.locator('.stage').boundingBox();
      expect(stage?.y).toBeGreaterThanOrEqual(-1);
      expect((stage?.y ?? 0) + (stage?.height ?? 0)).toBeLessThanOrEqual(width < 500 ? 500 : 721);
    }
    await page.context().close();
  });
  test('the links between steps lead where they say, and the step is read there', async () => {
    const { page } = await open('en/county/#county-cohorts-admitted', {
      viewport: { width, height: 720 },
    });
    await page.getByRole('link', { name: 'Next step' }).first().click();
    await page.waitForTimeout(400);
    expect(page.url()).toContain('#county-cohorts-returned');
    expect(await shown(page)).toEqual(STEPS[1][1]);
    const words = await page.locator('#county-cohorts-returned .words').boundingBox();
    const stage = await page.locator('.stage').boundingBox();
    if (width < 500) expect(words?.y).toBeGreaterThan((stage?.y ?? 0) + (stage?.height ?? 0) - 1);
    await page.context().close();
  });
});

test('the stills are hidden from view, not from assistive technology, and the moving picture is the reverse', async () => {
  const { page } = await open('en/county/');
  expect(await stillsVisible(page)).toEqual([false, false, false]);
  const images = page.locator('.still').getByRole('img');
  expect(await images.count()).toBe(3);
  expect(await images.first().getAttribute('aria-label')).toContain('3,256');
  expect(await page.locator('.stage').getAttribute('aria-hidden')).toBe('true');
  await page.context().close();
});

describe('each step shows its own picture', () => {
  test.each([
    ['with scripts off', { javaScriptEnabled: false }],
    ['where motion is not wanted', { reducedMotion: 'reduce' as const }],
  ])('%s', async (_, options) => {
    const { page } = await open('zh/county/', options);
    expect(await page.locator('.stage').isVisible()).toBe(false);
    expect(await stillsVisible(page)).toEqual([true, true, true]);
    await page.context().close();
  });
  test('in print', async () => {
    const { page } = await open('zh/county/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.stage').isVisible()).toBe(false);
    expect(await stillsVisible(page)).toEqual([true, true, true]);
    expect(await page.locator('.notes li').first().isVisible()).toBe(true);
    await page.context().close();
  });
  test.each([
    ['does not arrive', (source: string) => (source === '' ? '' : null)],
    ['cannot be read', () => 'this is not a script'],
    [
      'throws',
      (source: string) =>
        source.replace(/connectedCallback\(\)\s*\{/g, '$&throw new Error("broken on purpose");'),
    ],
  ])('where a script %s', async (kind, spoil) => {
    const { page } = await blank({ bypassCSP: true });
    await page.route('**/*', async (route) => {
      const { url, type } = { url: route.request().url(), type: route.request().resourceType() };
      if (type === 'script') {
        if (kind === 'does not arrive') return route.abort();
        const response = await route.fetch();
        return route.fulfill({ response, body: spoil(await response.text()) ?? '' });
      }
      if (type === 'document' && url.startsWith(site())) {
        const response = await route.fetch();
        const html = await response.text();
        // Scripts that stand in the page itself are spoilt there; the first one says that scripts run.
        const body = html.replaceAll(
          /<script type="module">([\s\S]*?)<\/script>/g,
          (_all, source: string) =>
            kind === 'does not arrive'
              ? '<script type="module" src="/gone.js"></script>'
              : `<script type="module">${spoil(source) ?? ''}</script>`,
        );
        return route.fulfill({ response, body });
      }
      return route.continue();
    });
    await page.goto(`${site()}zh/county/`);
    await page.waitForTimeout(300);
    expect(await stillsVisible(page)).toEqual([true, true, true]);
    expect(await page.locator('.stage').isVisible()).toBe(false);
    expect(await page.locator('.numbers table').count()).toBe(1);
    expect(await page.locator('.prose').textContent()).toContain('3256人');
    await page.context().close();
  });
});
