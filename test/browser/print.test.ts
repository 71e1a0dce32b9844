import { expect, test } from 'vitest';
import { open, useBrowser } from '../setup/browser.ts';

useBrowser();

/** CSS pixels between the margins of a sheet of A4. */
const SHEET = { width: 680, height: 980 };

const PAGES = [
  'methods/',
  'about/',
  'simulator/',
  'brief/',
  'scenarios/',
  'claims/',
  'toolbox/',
  'reservoir/',
  'sources/',
  'charts/',
];

test.each(['zh', 'en'].flatMap((lang) => PAGES.map((page) => `${lang}/${page}`)))(
  'on a sheet of paper nothing of %s is cut off',
  async (path) => {
    const { page } = await open(path, { viewport: SHEET });
    await page.emulateMedia({ media: 'print' });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main, main *')]
        .filter((element) => element.checkVisibility() && element.clientWidth > 0)
        // What is for ears only is cut off on purpose.
        .filter((element) => !element.closest('.quiet'))
        .filter((element) => {
          const { overflowX } = getComputedStyle(element);
          const hides = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
          return hides || element.getBoundingClientRect().right > innerWidth + 1;
        })
        .map(
          (element) =>
            `${element.localName}.${element.className} ${element.innerText.slice(0, 40)}`,
        ),
    );
    expect(cut).toEqual([]);
    await page.context().close();
  },
);
