import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox, findWebKit } from '../../tools/engines.ts';
import { site } from '../setup/browser.ts';
import { isEmbed, pagesOf } from '../setup/pages.ts';
import type { Engine } from './engine.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

/**
 * Chart text that overlaps or leaves its picture, in the page that is open. Firefox counts the halo
 * of a text into its box, hence the four pixels; WebKit keeps a box for text that is not drawn.
 */
const TEXT_FAULTS = `[...document.querySelectorAll('.pictures svg')]
  .filter((svg) => svg.getBoundingClientRect().width > 100)
  .flatMap((svg) => {
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')].filter((text) => text.checkVisibility() && text.getBoundingClientRect().width > 0 && !text.closest('.stage .part:not(.on)')).map((text) => [text.textContent, text.getBoundingClientRect()]);
    return texts.flatMap(([words, box], at) => [
      ...(box.left < frame.left - 4 || box.right > frame.right + 4 ? [words + ' leaves the picture'] : []),
      ...texts.slice(at + 1)
        .filter(([, other]) => Math.min(box.right, other.right) > Math.max(box.left, other.left) && Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > box.height / 4)
        .map(([other]) => words + ' runs into ' + other),
    ]);
  })`;

const ENGINES = [
  { name: 'Firefox', path: findFirefox(), start: firefox, narrow: 360 },
  // WebKitGTK's window does not go below some 450 pixels.
  { name: 'WebKit', path: findWebKit(), start: webkit, narrow: 480 },
];

describe.each(ENGINES)('in $name', ({ path, start, narrow }) => {
  describe.runIf(path)('every page', () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await start(path ?? '');
    });
    afterAll(() => engine.close());

    test.each(pagesOf())('%s fits, shows its charts and runs its scripts', async (page) => {
      for (const width of [narrow, 1280]) {
        await engine.resize(width, 800);
        await engine.goto(site() + page);
        expect(
          await engine.evaluate('document.documentElement.scrollWidth - innerWidth'),
        ).toBeLessThanOrEqual(0);
        expect(await engine.evaluate(TEXT_FAULTS)).toEqual([]);
      }
      // The first script takes the class back as soon as anything fails.
      const scripted = !isEmbed(page) && page !== '' && page !== '404.html';
      expect(await engine.evaluate("document.documentElement.classList.contains('js')")).toBe(
        scripted,
      );
    });

    test('a number opens its note, and a step its parts', async () => {
      await engine.resize(1280, 800);
      await engine.goto(`${site()}zh/county/`);
      await engine.evaluate("document.querySelector('a.claim').click()");
      expect(await engine.evaluate("document.querySelector('dialog.note').open")).toBe(true);
      expect(
        await engine.evaluate(
          "document.querySelector('dialog.note').textContent.includes('王亚芬')",
        ),
      ).toBe(true);
      await engine.evaluate("document.querySelector('dialog.note').close()");
      await engine.evaluate(
        "document.querySelector('#county-cohorts-returned .words').scrollIntoView({ block: 'center' })",
      );
      const on =
        "new Promise((done) => setTimeout(() => done([...document.querySelectorAll('.stage .wide .part.on')].map((part) => part.classList[1])), 400))";
      expect(await engine.evaluate(on)).toEqual(
        expect.arrayContaining(['part-admitted', 'part-returned']),
      );
    });
  });
});
