import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { site } from '../setup/browser.ts';
import { isEmbed, pagesOf } from '../setup/pages.ts';
import type { Engine } from './engine.ts';

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

/**
 * Waits until scripts have drawn for the width that the window has: the pictures that they draw begin once their
 * element has started, and each has a frame of its own among what else waits for one. Scenes take `frames`.
 */
const drawn = (frames: number) => `(async () => {
  const frame = () => new Promise(requestAnimationFrame);
  while (document.querySelector('[data-starting]')) await frame();
  const last = document.querySelector('[data-picture]') ? 12 : ${String(frames)};
  for (let at = 0; at < last; at++) await frame();
})()`;
const WIDE = 1280;

/**
 * What every page is held to in an engine other than Chromium, and what a reader does there. `path` is where
 * the engine is, undefined where there is none for this machine; `narrow` the narrowest width of its window.
 */
export function inEngine(
  name: string,
  {
    path,
    start,
    narrow,
  }: {
    path: string | undefined;
    start: (path: string) => Promise<Engine>;
    narrow: number;
  },
): void {
  describe.runIf(path)(`every page in ${name}`, () => {
    let engine: Engine;
    let width = 0;
    const resize = async (to: number) => {
      if (to === width) return;
      await engine.resize(to, 800);
      width = to;
    };
    beforeAll(async () => {
      engine = await start(path ?? '');
    });
    afterAll(() => engine.close());

    test.each(pagesOf())('%s fits, shows its charts and runs its scripts', async (page) => {
      // The window is turned once a page: each begins in the width that the last one ended in.
      const widths = width === WIDE ? [WIDE, narrow] : [narrow, WIDE];
      for (const [at, next] of widths.entries()) {
        await resize(next);
        if (at === 0) await engine.goto(site() + page);
        await engine.evaluate(drawn(at === 0 ? 0 : 4));
        const overflow = await engine.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect(overflow, `at ${String(next)} px`).toBeLessThanOrEqual(0);
        expect(await engine.evaluate(TEXT_FAULTS), `at ${String(next)} px`).toEqual([]);
      }
      // The first script takes the class back as soon as anything fails.
      const scripted = !isEmbed(page) && page !== '' && page !== '404.html';
      expect(await engine.evaluate("document.documentElement.classList.contains('js')")).toBe(
        scripted,
      );
    });

    test('a number opens its note, and a step its parts', async () => {
      await resize(WIDE);
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
}
