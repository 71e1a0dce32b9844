import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { open, useBrowser, type Watched } from './browser.ts';
import { pagesOf } from './pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What stands in a long list after its first forty entries; and of that three of every four. */
const LONG_LISTS = 'main :is(li, tr):nth-child(n + 41)';
const MOST_OF_LONG_LISTS = `${LONG_LISTS}:not(:nth-child(4n))`;

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** The pages of one language, embeds included, and all others: two halves, so that both cores have work to the end. */
const [one = ''] = pagesOf().flatMap((page) => /^embed\/(\w+)\//.exec(page)?.[1] ?? []);
const isOfOne = (page: string) => new RegExp(`^(embed/)?${one}/`).test(page);

/** What every page is held to, for the pages of one language or for all others. */
export function everyPage(half: 'of one language' | 'other'): void {
  useBrowser();
  const pages = pagesOf().filter((page) => isOfOne(page) === (half === 'of one language'));
  describe.each(pages)('%s', (path) => {
    let watched: Watched;
    let page: Page;
    beforeAll(async () => {
      watched = await open(path, { viewport: { width: 360, height: 640 } });
      page = watched.page;
    });
    afterAll(() => page.context().close());

    test('opens and scrolls without an error, a blocked part, another host or a layout shift', async () => {
      const shift = await page.evaluate(async () => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            sum += (entry as PerformanceEntry & { value: number }).value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        for (let y = 0; y < document.body.scrollHeight; y += 600) {
          scrollTo(0, y);
          await new Promise((resolve) => setTimeout(resolve, 30));
        }
        return sum;
      });
      const { errors, violations, outside } = watched;
      expect({ errors, violations, outside, shift }).toEqual({
        errors: [],
        violations: [],
        outside: [],
        shift: 0,
      });
    });

    test('gives every control room for a finger', async () => {
      const small = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, summary, select, input, nav a')]
          .filter((control) => control.checkVisibility())
          .map((control) => ({
            text: control.textContent.trim(),
            height: control.getBoundingClientRect().height,
          }))
          .filter(({ height }) => height < 44),
      );
      expect(small).toEqual([]);
    });

    test('names every field for who cannot see it', async () => {
      // A label names the first field inside it, and an <output> is one: axe does not notice.
      const nameless = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')]
          .filter(({ labels, ariaLabel }) => (labels?.length ?? 0) === 0 && !ariaLabel)
          .map(({ name, type }) => `${type} ${name}`),
      );
      expect(nameless).toEqual([]);
    });

    test('fits 320 px, 400 % zoom and text twice as large', async () => {
      await page.setViewportSize({ width: 320, height: 256 });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 640, height: 800 });
      await page.evaluate(() => {
        document.documentElement.style.setProperty('font-size', '212.5%');
      });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });

    test('is accessible as far as axe can tell, light and dark', async () => {
      await page.evaluate(() => {
        document.documentElement.style.removeProperty('font-size');
        for (const details of document.querySelectorAll('details')) details.open = true;
        // What is not laid out while it is out of sight would be measured where it does not stand.
        for (const part of document.querySelectorAll<HTMLElement>('main *')) {
          if (getComputedStyle(part).contentVisibility === 'auto') {
            part.style.contentVisibility = 'visible';
          }
        }
      });
      await page.evaluate(axe);
      const remove = (entries: string) =>
        page.evaluate((selector) => {
          for (const entry of document.querySelectorAll(selector)) entry.remove();
        }, entries);
      // Hundreds of entries are made by one component: all of the first and every fourth of the rest show what it does.
      await remove(MOST_OF_LONG_LISTS);
      // What a scheme changes is colour: the other rules need no second run.
      for (const [colorScheme, runOnly] of [
        ['light', RULES],
        ['dark', { type: 'rule', values: ['color-contrast'] }],
      ] as const) {
        // A chart has the same colours on a page of its own as in its chapter.
        if (colorScheme === 'dark' && /\/charts\/[\w-]+\/$/.test(path)) continue;
        await page.emulateMedia({ colorScheme });
        // Entries of a long list are alike in colour: forty of each say what all do.
        if (colorScheme === 'dark') await remove(LONG_LISTS);
        const run = `axe.run({ runOnly: ${JSON.stringify(runOnly)}, resultTypes: ['violations'] })`;
        const { violations } = await page.evaluate<AxeResults>(run);
        const told = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
        );
        expect(told, colorScheme).toEqual([]);
      }
    });
  });
}
