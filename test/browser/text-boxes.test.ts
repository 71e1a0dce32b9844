import { expect, test } from 'vitest';
import { open, useBrowser } from '../setup/browser.ts';
import { documentOf, filesOf, pagesOf } from '../setup/pages.ts';

useBrowser();
const withCharts = pagesOf().filter((page) => documentOf(page).querySelector('.pictures svg'));

test.each(withCharts)(
  '%s: no chart text overlaps another, leaves its picture or is too small',
  async (path) => {
    const { page } = await open(path, {
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    });
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const found = await page.evaluate(() => {
        const faults: string[] = [];
        for (const svg of document.querySelectorAll<SVGSVGElement>('.pictures svg')) {
          if (!svg.checkVisibility()) continue;
          const frame = svg.getBoundingClientRect();
          const scale = frame.width / svg.viewBox.baseVal.width;
          const shown = [...svg.querySelectorAll('text')].filter((text) => text.checkVisibility());
          const texts = shown.map((text) => ({
            words: text.textContent,
            box: text.getBoundingClientRect(),
            size: Math.min(
              ...[text, ...text.querySelectorAll('tspan')].map(
                (part) => Number.parseFloat(getComputedStyle(part).fontSize) * scale,
              ),
            ),
          }));
          for (const [at, { words, box, size }] of texts.entries()) {
            if (size < 12) faults.push(`“${words}” is ${size.toFixed(1)} px`);
            if (
              box.left < frame.left - 1 ||
              box.right > frame.right + 1 ||
              box.top < frame.top - 1 ||
              box.bottom > frame.bottom + 1
            )
              faults.push(`“${words}” leaves the picture`);
            for (const other of texts.slice(at + 1)) {
              const across =
                Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
              const down =
                Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
              // Line boxes are taller than letters: an eighth of a line may touch.
              if (across > 0 && down > box.height / 4)
                faults.push(`“${words}” runs into “${other.words}”`);
            }
          }
        }
        return faults;
      });
      expect(found, `at ${String(width)} px`).toEqual([]);
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
