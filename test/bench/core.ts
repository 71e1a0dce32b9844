// npm run bench, its second half: what the analyses take in Node and in a Chromium slowed down fourfold, told in
// projections of the same run. Machines are noisy: only the ratios mean anything.
import { build } from 'esbuild';
import { launchChromium } from '../../tools/chromium.ts';
import { SPREAD, timed } from './analyses.ts';

const SLOWER = 4;

/** Milliseconds that a screen of sixty pictures a second leaves to one. */
const FRAME = 1000 / 60;
const ROUNDS = 9;

const { outputFiles } = await build({
  entryPoints: ['test/bench/analyses.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'bench',
});
const browser = await launchChromium();
const page = await browser.newPage();
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
const there = await page.evaluate<Record<string, number>>(
  `${outputFiles[0]?.text ?? ''}; bench.timed(${String(ROUNDS)})`,
);
await browser.close();
const here = timed(ROUNDS);
const [unit = 'a projection'] = Object.keys(here);
console.log(`Median of ${String(ROUNDS)} rounds; × ${unit} of the same engine`);
for (const [name, node] of Object.entries(here)) {
  const cell = (own = Number.NaN, base = Number.NaN) =>
    `${own.toFixed(own < 1 ? 4 : 1).padStart(9)} ms  × ${(own / base).toFixed(0).padStart(6)}`;
  console.log(
    `${name.padEnd(30)}Node ${cell(node, here[unit])}    Chromium, ${String(SLOWER)} times slower ${cell(there[name], there[unit])}`,
  );
}
const share = (there[SPREAD] ?? Number.NaN) / FRAME;
console.log(
  `${SPREAD}: ${share.toFixed(2)} of a frame of ${FRAME.toFixed(1)} ms in that Chromium (goal: at most 1)`,
);
