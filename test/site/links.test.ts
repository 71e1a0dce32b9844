import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentOf, filesOf, pagesOf } from '../setup/pages.ts';

const MADE: readonly (readonly [selector: string, attribute: string])[] = [
  ['a[href]', 'href'],
  ['link[href]', 'href'],
  ['img[src]', 'src'],
  ['script[src]', 'src'],
  ['iframe[src]', 'src'],
  ['source[srcset]', 'srcset'],
  ['meta[property="og:image"]', 'content'],
  ['meta[property="og:url"]', 'content'],
];

/** Hosts that a reader may follow a link to; nothing is ever loaded from them. */
const ELSEWHERE = ['creativecommons.org'];

/** Links of a built site that lead nowhere, and parts that come from another host. */
export function broken(folder: string, { site, base }: { site: string; base: string }): string[] {
  const files = new Set(filesOf(folder));
  const ids = new Map<string, Set<string>>();
  const anchorsAt = (page: string) => {
    const known =
      ids.get(page) ??
      new Set([...documentOf(page, folder).querySelectorAll('[id]')].map(({ id }) => id));
    ids.set(page, known);
    return known;
  };
  return pagesOf(folder).flatMap((page) => {
    const here = `${site}${base}${page}`;
    return MADE.flatMap(([selector, attribute]) =>
      [...documentOf(page, folder).querySelectorAll(selector)].flatMap((element) => {
        const text = element.getAttribute(attribute) ?? '';
        const fault = (why: string) => [`${page}: ${text} ${why}`];
        if (text.startsWith('data:')) return [];
        const url = new URL(text, here);
        if (url.origin !== site) {
          const link = element.localName === 'a' && ELSEWHERE.includes(url.hostname);
          return link ? [] : fault('is on another host');
        }
        if (!url.pathname.startsWith(base)) return fault(`does not stand under ${base}`);
        const path = decodeURIComponent(url.pathname.slice(base.length));
        const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
        if (!files.has(file)) return fault('does not exist');
        const anchor = decodeURIComponent(url.hash.slice(1));
        if (anchor && !anchorsAt(path).has(anchor)) return fault('has no such anchor');
        return [];
      }),
    );
  });
}

test('no link, anchor, picture or alternate leads nowhere', () => {
  expect(broken('dist', { site: 'http://localhost:4321', base: '/' })).toEqual([]);
});

describe('built for another address and a folder', () => {
  const folder = '.cache/sub';
  beforeAll(() => {
    rmSync(folder, { recursive: true, force: true });
    const env = { ...process.env, SITE_URL: 'https://example.org', BASE_PATH: '/sub/' };
    const { status } = spawnSync('astro', ['build', '--silent', '--outDir', folder], {
      env,
      stdio: 'inherit',
    });
    expect(status).toBe(0);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  test('no link leads nowhere there either', () => {
    expect(broken(folder, { site: 'https://example.org', base: '/sub/' })).toEqual([]);
  });
  test('the first address stands nowhere in it', () => {
    const texts = filesOf(folder).filter((file) => /\.(html|xml|txt|svg|csv|js|json)$/.test(file));
    const left = texts.filter((file) =>
      readFileSync(`${folder}/${file}`, 'utf8').includes('localhost'),
    );
    expect(left).toEqual([]);
  });
});

test('the sitemap lists every page of every language once', () => {
  const sitemap = readFileSync('dist/sitemap.xml', 'utf8');
  const listed = [...sitemap.matchAll(/<loc>http:\/\/localhost:4321\/([^<]*)<\/loc>/g)].map(
    ([, path]) => path,
  );
  const pages = pagesOf().filter((page) => page !== '404.html' && !page.startsWith('embed/'));
  expect([...listed].sort()).toEqual([...pages].sort());
});

test('robots, favicon and 404 are there', () => {
  for (const file of ['robots.txt', 'favicon.svg', '404.html'])
    expect(existsSync(`dist/${file}`)).toBe(true);
  expect(readFileSync('dist/robots.txt', 'utf8')).toContain(
    'Sitemap: http://localhost:4321/sitemap.xml',
  );
});
