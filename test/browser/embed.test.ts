import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embedsOf, HEIGHTS_FILE, measureEmbed, WIDTHS } from '../../tools/embeds.ts';
import { blank, open, site, useBrowser } from '../setup/browser.ts';

useBrowser();
const pym = readFileSync(
  createRequire(import.meta.url).resolve('pym.js/dist/pym.v1.min.js'),
  'utf8',
);

/** Somebody else's site: another origin that serves whatever page a test asks for. */
let host: Server;
let hostUrl = '';
let hostPage = '';
beforeAll(async () => {
  host = createServer((request, response) => {
    const script = request.url === '/pym.js';
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(script ? pym : hostPage);
  });
  await new Promise<void>((resolve) => {
    host.listen(0, resolve);
  });
  hostUrl = `http://127.0.0.1:${String((host.address() as AddressInfo).port)}/`;
});
afterAll(() => {
  host.close();
});

const embed = (lang = 'en', query = '') => `${site()}embed/${lang}/cohort-returns/${query}`;
const pageWith = (body: string) =>
  `<!doctype html><meta charset="utf-8"><title>Host</title><body style="margin:0">${body}`;

async function hosted(body: string, width = 600): Promise<Page> {
  hostPage = pageWith(body);
  const { page } = await blank({ viewport: { width, height: 900 } });
  await page.goto(hostUrl);
  await page.waitForTimeout(400);
  return page;
}

/** The height of the frame's box and of the document in it. */
async function heights(page: Page): Promise<{ box: number; content: number }> {
  const frame = page.frames()[1];
  const content = await frame?.evaluate(() =>
    Math.ceil(document.documentElement.getBoundingClientRect().height),
  );
  const box = await page.locator('iframe').evaluate((element) => element.clientHeight);
  return { box, content: content ?? -1 };
}

async function fitsThroughout(page: Page): Promise<void> {
  const start = await heights(page);
  expect(start.content).toBeGreaterThan(200);
  expect(start.content).toBeLessThanOrEqual(1000);
  expect(start.box).toBe(start.content);
  const summary = page.frameLocator('iframe').locator('.numbers summary');
  await summary.click();
  await page.waitForTimeout(300);
  const grown = await heights(page);
  expect(grown.box).toBeGreaterThan(start.box);
  expect(grown.box).toBe(grown.content);
  await summary.click();
  await page.waitForTimeout(300);
  expect(await heights(page)).toEqual(start);
}

const LISTENER = `<script>addEventListener('message', ({ data, source }) => {
  const heights = data && data['datawrapper-height'];
  if (!heights) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) for (const id in heights) frame.style.height = heights[id] + 'px';
  }
});</script>`;

describe.each([280, 400, 600])('at %d px', (width) => {
  test('a host that listens shows the whole chart, growing and shrinking', async () => {
    const page = await hosted(
      `${LISTENER}<iframe src="${embed('zh')}" sandbox="allow-scripts" style="border:0;width:100%"></iframe>`,
      width,
    );
    await fitsThroughout(page);
    await page.context().close();
  });
  test('the real pym.js does too', async () => {
    const page = await hosted(
      `<div id="chart"></div><script src="/pym.js"></script><script>new pym.Parent('chart', '${embed()}', {});</script>`,
      width,
    );
    await fitsThroughout(page);
    await page.setViewportSize({ width: width + 200, height: 900 });
    await page.waitForTimeout(400);
    const { box, content } = await heights(page);
    expect(box).toBe(content);
    await page.context().close();
  });
  test('is whole where no script may run', async () => {
    const page = await hosted(
      `<iframe src="${embed('zh')}" sandbox="" style="border:0;width:100%;height:1000px"></iframe>`,
      width,
    );
    const frame = page.frameLocator('iframe');
    expect(await frame.getByRole('img').getAttribute('aria-label')).toContain('3256');
    for (const part of [
      'h1',
      '.measure',
      '.credit',
      '.caveat',
      '.numbers',
      '.files a[rel~=license]',
      '.pictures svg >> visible=true',
    ]) {
      expect(await frame.locator(part).first().isVisible(), part).toBe(true);
    }
    expect(await frame.locator('table tr').count()).toBe(4);
    expect(await frame.locator('.files a').first().getAttribute('href')).toMatch(
      /\/zh\/charts\/cohort-returns\/$/,
    );
    await page.context().close();
  });
});

/** All messages that the embed sends to a host that says `greeting`, and the height they should carry. */
async function messages(
  query: string,
  greeting: unknown,
): Promise<{ sent: unknown[]; height: number }> {
  const page =
    await hosted(`<script>window.sent = []; addEventListener('message', ({ data }) => sent.push(data));</script>
    <iframe src="${embed('en', query)}" sandbox="allow-scripts" style="border:0;width:600px;height:700px"></iframe>`);
  await page.evaluate((message) => {
    document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
  }, greeting);
  await page.waitForTimeout(300);
  const sent = await page.evaluate(() => (window as unknown as { sent: unknown[] }).sent);
  const { content } = await heights(page);
  await page.context().close();
  return { sent, height: content };
}

describe('speaks to each host in its own words', () => {
  test('AMP and newswire frames', async () => {
    const { sent, height } = await messages('#amp=1', { sentinel: 'amp', type: 'frames-init' });
    expect(sent).toContainEqual(
      expect.objectContaining({ sentinel: 'amp', type: 'embed-size', height }),
    );
  });
  test('Medium and Embedly', async () => {
    const { sent, height } = await messages('?referrer=https%3A%2F%2Fexample.org', '');
    const texts = sent
      .filter((message) => typeof message === 'string' && message.startsWith('{'))
      .map((text) => JSON.parse(String(text)) as object);
    expect(texts).toContainEqual(expect.objectContaining({ context: 'iframe.resize', height }));
  });
  test('iframe-resizer', async () => {
    const { sent, height } = await messages(
      '',
      '[iFrameSizer]frame-1:8:false:false:32:true:true:null',
    );
    expect(sent).toContain('[iFrameResizerChild]Ready');
    expect(sent).toContain(`[iFrameSizer]frame-1:${String(height)}:600:init`);
  });
  test('WordPress', async () => {
    const { sent, height } = await messages('#?secret=aBc123', {
      message: 'ready',
      secret: 'aBc123',
    });
    expect(sent).toContainEqual(
      expect.objectContaining({ message: 'height', value: height, secret: 'aBc123' }),
    );
  });
  test('a pym host that gave its id in the address', async () => {
    const { sent, height } = await messages(
      '?childId=chart-1&initialWidth=600',
      'pymxPYMxchart-1xPYMxwidthxPYMx600',
    );
    expect(sent).toContain(`pymxPYMxchart-1xPYMxheightxPYMx${String(height)}`);
  });
  test('and gives back no id that could do harm', async () => {
    const { sent } = await messages(
      `?childId=${'a'.repeat(65)}#?secret=${encodeURIComponent('<b>')}`,
      '[iFrameSizer]<img src=x>:8',
    );
    expect(JSON.stringify(sent)).not.toMatch(/pymx|secret|iFrameSizer\]</);
  });
  test('and answers at most twenty times a second, however often it is asked', async () => {
    const page =
      await hosted(`<script>window.sent = 0; addEventListener('message', () => sent++);</script>
      <iframe src="${embed()}" sandbox="allow-scripts" style="border:0;width:600px;height:700px"></iframe>`);
    const count = await page.evaluate(async () => {
      const counter = window as unknown as { sent: number };
      counter.sent = 0;
      const target = document.querySelector('iframe')?.contentWindow;
      const end = performance.now() + 1000;
      while (performance.now() < end) {
        target?.postMessage('pymxPYMxxxPYMxwidthxPYMx600', '*');
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      return counter.sent;
    });
    expect(count).toBeGreaterThan(3);
    expect(count).toBeLessThanOrEqual(20);
    await page.context().close();
  });
});

describe('parameters', () => {
  const look = async (query: string) => {
    const { page } = await open(`embed/en/cohort-returns/${query}`);
    const seen = await page.evaluate(() => ({
      paper: getComputedStyle(document.body).backgroundColor,
      title: document.querySelector('h1')?.checkVisibility(),
      credit: document.querySelector('.credit')?.checkVisibility(),
      caveat: document.querySelector('.caveat')?.checkVisibility(),
    }));
    await page.context().close();
    return seen;
  };
  test('theme sets the ground', async () => {
    expect((await look('?theme=light')).paper).toBe('rgb(250, 246, 238)');
    expect((await look('?theme=dark')).paper).toBe('rgb(23, 20, 15)');
    expect((await look('?theme=transparent')).paper).toBe('rgba(0, 0, 0, 0)');
  });
  test('plain leaves the title out, and keeps credit and caveat', async () => {
    expect(await look('?plain=1')).toMatchObject({ title: false, credit: true, caveat: true });
  });
  test('what is not known is ignored', async () => {
    expect(await look('?theme=pink&plain=yes&x=%3Cscript%3E')).toEqual(await look(''));
  });
});

test('the browser may size the frame by itself', async () => {
  const { page } = await open('embed/en/cohort-returns/');
  expect(await page.locator('meta[name=responsive-embedded-sizing]').getAttribute('content')).toBe(
    'allow-origins=*',
  );
  await page.context().close();
});

test.each(embedsOf('dist'))(
  '$path is no taller than its code says, to two pixels of what was measured',
  async ({ id, lang, path }) => {
    const { page } = await open(path);
    const measured = await measureEmbed(page, site() + path);
    const tallest = Math.max(...measured);
    // What WordPress and others allow a frame, at the widths that articles have.
    const narrow = measured.filter((_, at) => (WIDTHS[at] ?? 0) <= 600);
    expect(Math.max(...narrow)).toBeLessThanOrEqual(1000);
    await page.context().close();
    const heights = JSON.parse(readFileSync(HEIGHTS_FILE, 'utf8')) as Record<
      string,
      Record<string, number>
    >;
    const kept = heights[id]?.[lang] ?? 0;
    expect(Math.abs(tallest - kept)).toBeLessThanOrEqual(2);
  },
);
