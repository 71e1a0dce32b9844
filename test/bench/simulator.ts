// npm run bench:simulator: the simulator with its spread on, on a page slowed fourfold: from a key on a
// slider to its picture, beside the same key on a slider with nothing behind it, in one run; how soon the
// spread follows; and the longest that the page could not be used. Only ratios and shares mean anything.
import { launchChromium } from '../../tools/chromium.ts';
import { serveSite } from '../../tools/server.ts';
import { addEmptySlider, MOVES, quantile, toPaint } from './to-paint.ts';

const SLOWER = 4;
const FRAME = 1000 / 60;
/** Turns that the empty slider and each of ours take: a few slow keys of one turn alone would decide. */
const TURNS = 4;

const { server, url } = await serveSite('dist', { port: 0 });
const browser = await launchChromium();
console.log(
  `The simulator with its spread on, ${String(SLOWER)} times slower, ${String(TURNS)} turns of ${String(MOVES)} keys`,
);
for (const width of [390, 1280]) {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const session = await page.context().newCDPSession(page);
  await page.addInitScript(() => {
    const long: number[] = [];
    Object.assign(globalThis, { long });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) long.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(`${url}zh/simulator/`);
  await page.waitForLoadState('networkidle');
  await page.check('input[name="spread"]');
  const empty = await addEmptySlider(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.evaluate(() => {
    (globalThis as { long?: number[] }).long?.splice(0);
  });
  const base: number[] = [];
  const sliders = { coordination: [] as number[], industry: [] as number[] };
  for (let turn = 0; turn < TURNS; turn++) {
    base.push(...(await toPaint(page, empty)));
    for (const [name, own] of Object.entries(sliders)) {
      own.push(...(await toPaint(page, `.control input[name="${name}"]`)));
    }
  }
  for (const [name, own] of Object.entries(sliders)) {
    const [more, half] = [0.95, 0.5].map(
      (share) => (quantile(own, share) - quantile(base, share)) / FRAME,
    );
    console.log(
      `${String(width).padStart(5)} px  ${name.padEnd(14)} × ${(quantile(own, 0.95) / quantile(base, 0.95)).toFixed(2)} of an empty handler at p95; ${String(more?.toFixed(2))} frames more (median ${String(half?.toFixed(2))})`,
    );
  }
  const long = await page.evaluate(() => (globalThis as { long?: number[] }).long ?? []);
  console.log(
    `${String(width).padStart(5)} px  ${String(long.length)} tasks over 50 ms while moving, the longest ${Math.max(0, ...long).toFixed(0)}`,
  );
  await page.close();
}
await browser.close();
server.closeAllConnections();
server.close();
