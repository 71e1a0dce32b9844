// npm run bench:input: from a reader's move on a live chart to its picture, beside the same move with an
// empty handler, in one run on one slowed-down page. Machines are noisy: only the ratios mean anything.
import type { CDPSession } from 'playwright-core';
import { readLedger } from '../../src/ledger/read.ts';
import { launchChromium } from '../../tools/chromium.ts';
import { serveSite } from '../../tools/server.ts';
import { addEmptySlider, MOVES, quantile, toPaint } from './to-paint.ts';

const SLOWER = 4;

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
  const empty = await addEmptySlider(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const base = quantile(await toPaint(page, empty), 0.5);
  const control = controls.find(({ kind }) => kind === 'range')?.id ?? '';
  const own = quantile(await toPaint(page, `.controls input[name="${control}"]`), 0.5);
  const times = `${base.toFixed(1)} ms empty, ${own.toFixed(1)} ms`;
  console.log(`${id.padEnd(26)}${times.padEnd(28)} × ${(own / base).toFixed(2)}`);
  await page.close();
}
await browser.close();
server.closeAllConnections();
server.close();
