import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open, useBrowser } from '../setup/browser.ts';
import { documentOf, filesOf, pagesOf } from '../setup/pages.ts';

useBrowser();
// A chart has one width in its chapter and on a page of its own: chapters hold them all.
const withCharts = pagesOf().filter(
  (page) => !page.includes('/charts/') && documentOf(page).querySelector('.pictures svg'),
);

/** What is wrong with the texts of the pictures that are seen, in every view of each. */
const faultsOf = (page: Page) =>
  page.evaluate(() => {
    const check = (): string[] => {
      const pictures = [...document.querySelectorAll<SVGSVGElement>('.pictures svg')];
      return pictures
        .filter((svg) => svg.checkVisibility())
        .flatMap((svg) => {
          const frame = svg.getBoundingClientRect();
          const scale = frame.width / svg.viewBox.baseVal.width;
          const texts = [...svg.querySelectorAll('text')]
            .filter((text) => text.getClientRects().length > 0)
            .map((text) => ({
              words: text.textContent,
              box: text.getBoundingClientRect(),
              size: Math.min(
                ...[text, ...text.querySelectorAll('tspan')].map(
                  (part) => Number.parseFloat(getComputedStyle(part).fontSize) * scale,
                ),
              ),
            }));
          return texts.flatMap(({ words, box, size }, at) => [
            ...(size < 12 ? [`“${words}” is ${size.toFixed(1)} px`] : []),
            ...(box.left < frame.left - 1 ||
            box.right > frame.right + 1 ||
            box.top < frame.top - 1 ||
            box.bottom > frame.bottom + 1
              ? [`“${words}” leaves the picture`]
              : []),
            ...texts.slice(at + 1).flatMap((other) => {
              const across =
                Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
              const down =
                Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
              // Line boxes are taller than letters: an eighth of a line may touch.
              return across > 0 && down > box.height / 4
                ? [`“${words}” runs into “${other.words}”`]
                : [];
            }),
          ]);
        });
    };
    const others = [...document.querySelectorAll<HTMLInputElement>('.views input:not(:checked)')];
    return [
      ...check(),
      ...others.flatMap((view) => {
        view.checked = true;
        return check().map((fault) => `${view.id}: ${fault}`);
      }),
    ];
  });

test.each(withCharts)(
  '%s: no chart text overlaps another, leaves its picture or is too small',
  async (path) => {
    const { page } = await open(path, {
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    });
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      // The simulator draws its pictures anew for another width, within the next frames.
      await page.evaluate(async () => {
        for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
      });
      expect(await faultsOf(page), `at ${String(width)} px`).toEqual([]);
    }
    await page.context().close();
  },
);

test.each(filesOf().filter((file) => /^charts\/.*\.svg$/.test(file)))(
  '%s: no text runs out of the picture',
  async (path) => {
    const { page } = await open(path, { viewport: { width: 600, height: 800 } });
    const outside = await page.evaluate(() => {
      const frame = document.documentElement.getBoundingClientRect();
      return [...document.querySelectorAll('text')]
        .filter((text) => text.getBoundingClientRect().right > frame.right)
        .map((text) => text.textContent);
    });
    await page.context().close();
    expect(outside).toEqual([]);
  },
);
