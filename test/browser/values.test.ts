import { describe, expect, test } from 'vitest';
import { open, useBrowser } from '../setup/browser.ts';

useBrowser();

/** Where on its range a slider is put, 0…1. */
const PLACES = [0, 0.37, 1];

describe.each(['zh', 'en'])('values of the simulator’s sliders in %s', (lang) => {
  test.each([320, 1280])('fit the places that are kept for them, at %i px', async (width) => {
    const { page } = await open(`${lang}/simulator/`, { viewport: { width, height: 800 } });
    await page.click('.assumptions > summary');
    const outgrown: string[] = [];
    for (const place of PLACES) {
      await page.$$eval(
        '.control input[type="range"]',
        (sliders, at) => {
          for (const slider of sliders as HTMLInputElement[]) {
            const [low, high] = [Number(slider.min), Number(slider.max)];
            slider.value = String(low + (high - low) * at);
            slider.dispatchEvent(new Event('input', { bubbles: true }));
          }
        },
        place,
      );
      await page.waitForTimeout(250);
      const found = await page.$$eval('.control output', (outputs) =>
        outputs
          .filter((output) => {
            const told = document.createRange();
            told.selectNodeContents(output);
            const [words, room] = [told.getBoundingClientRect(), output.getBoundingClientRect()];
            return words.height > room.height + 1 || words.width > room.width + 1;
          })
          .map((output) => output.textContent),
      );
      outgrown.push(...found);
    }
    expect(outgrown).toEqual([]);
    await page.context().close();
  });
});
