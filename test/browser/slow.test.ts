import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blank, site, useBrowser } from '../setup/browser.ts';

useBrowser();

/** Pieces that a page arrives in, and the time between two of them. */
const [PIECE, PAUSE] = [2500, 40];

let slow: Server;
beforeAll(async () => {
  slow = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(`${site()}${(request.url ?? '/').slice(1)}`);
      const type = answer.headers.get('content-type') ?? '';
      response.writeHead(answer.status, { 'content-type': type });
      const bytes = Buffer.from(await answer.arrayBuffer());
      const piece = type.startsWith('text/html') ? PIECE : bytes.length + 1;
      for (let at = 0; at < bytes.length; at += piece) {
        response.write(bytes.subarray(at, at + piece));
        await wait(PAUSE);
      }
      response.end();
    })();
  });
  await new Promise<void>((done) => slow.listen(0, 'localhost', done));
});
afterAll(() => {
  slow.closeAllConnections();
  slow.close();
});

test.each(['', '404.html', 'zh/', 'en/', 'zh/county/', 'en/charts/stay-curves/'])(
  '/%s does not move while it arrives piece by piece',
  async (path) => {
    const { page } = await blank({ viewport: { width: 360, height: 640 } });
    const { port } = slow.address() as AddressInfo;
    await page.goto(`http://localhost:${String(port)}/${path}`);
    const moved = await page.evaluate(async () => {
      const parts: string[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { sources } = entry as PerformanceEntry & { sources: { node?: Node }[] };
          parts.push(...sources.map(({ node }) => node?.nodeName ?? 'a part that is gone'));
        }
      }).observe({ type: 'layout-shift', buffered: true });
      await new Promise((resolve) => setTimeout(resolve, 300));
      return parts;
    });
    expect(moved).toEqual([]);
    await page.context().close();
  },
);
