import type { Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { blank, site, useBrowser } from '../setup/browser.ts';

useBrowser();

/** Pages, and what of them a reader has before the eyes when the scripts come at last. */
const SEEN = [
  { page: 'simulator/', seen: ['h1', '.outlook .tools', '.settings', '.share'] },
  { page: 'simulator/?v=1&intake=1.5', seen: ['h1', '.settings'] },
  { page: 'toolbox/', seen: ['.suppose'] },
  { page: 'reservoir/', seen: ['.suppose'] },
];

/** How far the page moves under a reader who was there before its scripts, and what moves. */
async function shifted(path: string, { width, before }: { width: number; before: string }) {
  const { page } = await blank({ viewport: { width, height: 640 } });
  const held: Route[] = [];
  let late = false;
  await page.route(/_astro\/.*\.js$/, async (route) => {
    if (late) await route.continue();
    else held.push(route);
  });
  await page.goto(site() + path, { waitUntil: 'commit' });
  await page.waitForSelector('footer', { state: 'attached' });
  await page.$eval(before, (element) => {
    element.scrollIntoView({ block: 'center' });
  });
  await page.waitForTimeout(150);
  await page.evaluate(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          value: number;
          sources: readonly { node?: Node }[];
        };
        const names = sources.map(({ node }) => node?.textContent?.trim().slice(0, 20) ?? '');
        moved.push(`${value.toFixed(4)} ${names.join(', ')}`);
      }
    }).observe({ type: 'layout-shift' });
  });
  late = true;
  expect(held.length, `${path} has scripts`).toBeGreaterThan(0);
  await Promise.all(held.map((route) => route.continue()));
  await page.waitForFunction(
    () => document.querySelector(':not(:defined), [data-starting]') === null,
  );
  await page.waitForTimeout(300);
  const moved = await page.evaluate(() => (window as unknown as { moved: string[] }).moved);
  await page.context().close();
  return moved;
}

describe.each(['zh', 'en'])('scripts that come late, in %s', (lang) => {
  test.each(SEEN.flatMap((one) => [360, 1280].map((width) => ({ ...one, width }))))(
    'move nothing on $page at $width px',
    async ({ page, seen, width }) => {
      const moved = await Promise.all(
        seen.map((before) => shifted(`${lang}/${page}`, { width, before })),
      );
      expect(moved).toEqual(seen.map(() => []));
    },
  );
});
