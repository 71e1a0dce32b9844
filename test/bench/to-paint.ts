import type { Page } from 'playwright-core';

/** Key presses in all; the first ones warm up and lead away from the slider's end. */
export const MOVES = 68;
const WARM = 8;

/** Milliseconds from each key press on a slider to the end of the frame that paints it, in rising order. */
export async function toPaint(page: Page, selector: string): Promise<number[]> {
  const slider = page.locator(selector);
  await slider.scrollIntoViewIfNeeded();
  await slider.focus();
  await slider.evaluate((input) => {
    const times: number[] = [];
    Object.assign(globalThis, { times });
    input.addEventListener('input', ({ timeStamp }) => {
      requestAnimationFrame(() => {
        // The first task after the frame: what was drawn has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - timeStamp);
        port2.postMessage(0);
      });
    });
  });
  for (let move = 0; move < MOVES; move++) {
    await page.keyboard.press(move < WARM || move % 8 >= 4 ? 'ArrowRight' : 'ArrowLeft');
    await page.waitForTimeout(60);
  }
  const times = await page.evaluate(() => (globalThis as { times?: number[] }).times ?? []);
  return times.slice(WARM).sort((a, b) => a - b);
}

/** The value below which this share (0…1) of sorted values lies. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A slider with nothing behind it, put where no handler hears it: what the browser itself takes. */
export async function addEmptySlider(page: Page): Promise<string> {
  await page.evaluate(() => {
    const empty = document.createElement('input');
    Object.assign(empty, { type: 'range', id: 'empty' });
    empty.addEventListener('input', () => undefined);
    document.querySelector('main')?.prepend(empty);
  });
  return '#empty';
}
