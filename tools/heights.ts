// npm run heights: measures every embed in Chromium and writes data/heights.json, which the codes that
// need no script take their heights from. Run it when a chart's embed has changed.
import { writeFileSync } from 'node:fs';
import { launchChromium } from './chromium.ts';
import { embedsOf, HEIGHTS_FILE, measureEmbed, WIDTHS } from './embeds.ts';
import { serveSite } from './server.ts';

const { server, url } = await serveSite('dist', { port: 0 });
const browser = await launchChromium();
const page = await browser.newPage();
const heights: Record<string, Record<string, number>> = {};
for (const { id, lang, path } of embedsOf('dist')) {
  const all = await measureEmbed(page, url + path);
  heights[id] = { ...heights[id], [lang]: Math.max(...all) };
}
await browser.close();
server.close();
writeFileSync(HEIGHTS_FILE, `${JSON.stringify(heights, null, 2)}\n`);
console.log(`${HEIGHTS_FILE}: the tallest of ${String(WIDTHS.length)} widths for each embed`);
