// Screenshots of pages as readers meet them, and a contact sheet of them all, in look/ (not kept by git).
//   npm run look                       the pages that what changed since main can have touched
//   npm run look -- zh/county/ en/     these pages; a path without language means both
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { changedPages } from './changed.ts';
import { serveSite } from './server.ts';

const OUT = 'look';
const WIDTHS = [360, 768, 1280] as const;
const SCHEMES = ['light', 'dark'] as const;
/** Pixels: a page higher than this is shown by its screens at a few places. */
const LONGEST = 12_000;
const LAID_OUT = '<style id="laid-out">* { content-visibility: visible !important }</style>';
const PARTS = ['top', 'third', 'half', 'late'] as const;

const languages = readdirSync('src/language', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const asked = process.argv.slice(2).map((path) => path.replace(/^\/|index\.html$/g, ''));
const inLanguage = (path: string) =>
  /^(embed|404)|^$/.test(path) || languages.some((lang) => path.startsWith(`${lang}/`));
const paths =
  asked.length > 0
    ? asked.flatMap((path) =>
        inLanguage(path) ? [path] : languages.map((lang) => `${lang}/${path}`),
      )
    : changedPages('dist');

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const { server, url } = await serveSite('dist', { port: 0 });
const browser = await launchChromium();
const pictures: string[] = [];
for (const path of paths) pictures.push(...(await lookAt(browser, path)));
await contactSheet(browser, pictures);
await browser.close();
server.close();
console.log(
  `${String(pictures.length)} pictures of ${String(paths.length)} page(s) and contact.png in ${OUT}/`,
);

async function lookAt(with_: Browser, path: string): Promise<string[]> {
  const name = path.replaceAll('/', '-').replace(/-$/, '') || 'front';
  const files: string[] = [];
  const shoot = async (page: Page, what: string, fullPage: boolean) => {
    const file = `${name}.${what}.png`;
    await page.screenshot({ path: join(OUT, file), fullPage });
    files.push(file);
  };
  /** A page as a whole; a very long one by its screens at four places. */
  const shootAll = async (page: Page, what: string) => {
    const height = await page.locator('html').evaluate((html) => html.scrollHeight);
    if (height <= LONGEST) {
      // A picture of the whole page has in it only what has been laid out.
      await page.evaluate(`document.head.insertAdjacentHTML('beforeend', '${LAID_OUT}')`);
      await page.waitForTimeout(300);
      await shoot(page, what, true);
      await page.evaluate("document.getElementById('laid-out').remove()");
      return;
    }
    for (const [at, part] of PARTS.entries()) {
      const y = Math.round((height * at) / PARTS.length);
      await page.evaluate(`scrollTo(0, ${String(y)})`);
      // What comes into sight is laid out, and what moves has arrived.
      await page.waitForTimeout(1200);
      await shoot(page, `${what}-${part}`, false);
    }
  };
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      const page = await with_.newPage({
        viewport: { width, height: width < 500 ? 640 : 800 },
        colorScheme,
        bypassCSP: true,
      });
      await page.goto(url + path);
      await shootAll(page, `${String(width)}-${colorScheme}`);
      if (colorScheme === 'light') {
        const steps = page.locator('.step');
        for (let at = 0; at < (await steps.count()); at++) {
          // As the step's own address opens it.
          await steps.nth(at).evaluate((step) => {
            step.scrollIntoView({ block: 'start' });
          });
          await page.waitForTimeout(1200);
          await shoot(page, `${String(width)}-step${String(at + 1)}`, false);
        }
      }
      await page.close();
    }
  }
  const still = await with_.newPage({
    viewport: { width: 360, height: 640 },
    javaScriptEnabled: false,
    bypassCSP: true,
  });
  await still.goto(url + path);
  await shootAll(still, '360-no-script');
  await still.setViewportSize({ width: 794, height: 1123 });
  await still.emulateMedia({ media: 'print' });
  await shootAll(still, 'print');
  await still.close();
  return files;
}

async function contactSheet(with_: Browser, files: readonly string[]): Promise<void> {
  const figures = files.map(
    (file) => `<figure><img src="${file}"><figcaption>${file}</figcaption></figure>`,
  );
  const html = `<meta charset="utf-8"><style>body{display:flex;flex-wrap:wrap;gap:12px;align-items:flex-start;font:12px sans-serif;background:#888}figure{margin:0}img{width:220px;max-height:900px;object-fit:cover;object-position:top;display:block}</style>${figures.join('')}`;
  writeFileSync(join(OUT, 'contact.html'), html);
  const page = await with_.newPage({ viewport: { width: 1640, height: 900 } });
  await page.goto(pathToFileURL(resolve(OUT, 'contact.html')).href);
  await page.screenshot({ path: join(OUT, 'contact.png'), fullPage: true });
  await page.close();
}
