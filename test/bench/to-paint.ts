import type { Page } from 'playwright-core';

/** Key presses in all; the first ones warm up and lead away from the slider's end. */
export const MOVES = 68;
const WARM = 8;

/** Milliseconds from each key press on a slider to the end of the frame that paints it, in the order of the presses. */
export async function toPaint(page: Page, selector: string): Promise<number[]> {
  const slider = page.locator(selector);
  await slider.scrollIntoViewIfNeeded();
  await slider.focus();
  await slider.evaluate((input) => {
    const times: number[] = [];
    const heard = ({ timeStamp }: Event) => {
      requestAnimationFrame(() => {
        // The first task after the frame: what was drawn has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - timeStamp);
        port2.postMessage(0);
      });
    };
    input.addEventListener('input', heard);
    const stop = () => {
      input.removeEventListener('input', heard);
    };
    Object.assign(globalThis, { times, stop });
  });
  for (let move = 0; move < MOVES; move++) {
    await page.keyboard.press(move < WARM || move % 8 >= 4 ? 'ArrowRight' : 'ArrowLeft');
    await page.waitForTimeout(60);
  }
  const times = await page.evaluate(() => {
    const { times = [], stop } = globalThis as { times?: number[]; stop?: () => void };
    stop?.();
    return times;
  });
  return times.slice(WARM);
}

/** The value below which this share (0…1) of some values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
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
