// npm run bench:input: from a reader's move on a live chart to its picture, beside the same move with an
// empty handler, in one run on one slowed-down page. Machines are noisy: only the ratios mean anything.
import type { CDPSession, Page } from 'playwright-core';
import { readLedger } from '../../src/ledger/read.ts';
import { launchChromium } from '../../tools/chromium.ts';
import { serveSite } from '../../tools/server.ts';

const SLOWER = 4;
const MOVES = 40;

/** Milliseconds from each key press on a slider to the end of the frame that paints it; the median. */
async function toPaint(page: Page, selector: string): Promise<number> {
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
    await page.keyboard.press(move % 8 < 4 ? 'ArrowRight' : 'ArrowLeft');
    await page.waitForTimeout(60);
  }
  const times = await page.evaluate(() => (globalThis as { times?: number[] }).times ?? []);
  const sorted = times.slice(4).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const { server, url } = await serveSite('dist', { port: 0 });
const browser = await launchChromium();
const charts = [...readLedger(process.cwd(), []).charts.values()]
  .map(({ value }) => value)
  .filter(({ controls }) => controls.some(({ kind }) => kind === 'range'));

console.log(
  `Input to paint at a ${String(SLOWER)}-fold slow-down, median of ${String(MOVES)} moves`,
);
for (const { id, controls } of charts) {
  const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  const session: CDPSession = await page.context().newCDPSession(page);
  await page.goto(`${url}zh/charts/${id}/`);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    const empty = document.createElement('input');
    Object.assign(empty, { type: 'range', id: 'empty' });
    empty.addEventListener('input', () => undefined);
    document.querySelector('live-chart')?.append(empty);
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const base = await toPaint(page, '#empty');
  const control = controls.find(({ kind }) => kind === 'range')?.id ?? '';
  const own = await toPaint(page, `.controls input[name="${control}"]`);
  const times = `${base.toFixed(1)} ms empty, ${own.toFixed(1)} ms`;
  console.log(`${id.padEnd(26)}${times.padEnd(28)} × ${(own / base).toFixed(2)}`);
  await page.close();
}
await browser.close();
server.closeAllConnections();
server.close();
