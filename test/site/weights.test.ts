import { readFileSync, existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { documentOf, htmlOf, isEmbed, pagesOf } from '../setup/pages.ts';

/** Most kB (gzip) that a page of a kind may weigh in all, and its scripts at load. */
const MOST: readonly (readonly [kind: RegExp, all: number, scripts: number])[] = [
  [/^embed\/\w+\/simulator\//, 28, 18],
  [/^embed\//, 15, 2],
  [/^\w+\/(simulator|brief)\/$/, 90, 45],
  [/^\w+\/(charts)\/$/, 90, 14],
  [/^\w+\/(claims|sources)\//, 110, 14],
  [/^\w+\/(charts|scenarios)\/[\w-]+\/$|^\w+\/(methods|about)\/$|^\w+\/$|^$|^404\.html$/, 60, 14],
  [/^\w+\/[\w-]+\/$/, 90, 14],
];

const kB = (text: string | Buffer) => gzipSync(text, { level: 6 }).length / 1024;

/** What a page weighs with all that it loads, in kB of gzip. */
export function weigh(page: string): { all: number; scripts: number } {
  const document = documentOf(page);
  const html = htmlOf(page);
  // Data that a page carries are no script; they count with its HTML.
  const inline = [
    ...html.matchAll(/<script(?![^>]*(?:\bsrc=|application\/json))[^>]*>([\s\S]*?)<\/script>/g),
  ].map(([, text = '']) => text);
  const local = (path: string) => readFileSync(`dist${path}`);
  const loaded = (selector: string, attribute: string) =>
    [...document.querySelectorAll(selector)].map((element) =>
      local(element.getAttribute(attribute) ?? ''),
    );
  const scripts = loaded('script[src]', 'src');
  // Lazy pictures below the first screen load when they are reached, and are files of their own.
  const rest = [
    ...loaded('link[rel=stylesheet]', 'href'),
    ...loaded('link[rel=icon]', 'href'),
    ...loaded('img:not([loading=lazy])', 'src'),
  ];
  const sum = (files: Buffer[]) => files.reduce((total, file) => total + kB(file), 0);
  const modules = scripts.flatMap((script) =>
    [...script.toString().matchAll(/from\s*"\.\/([^"]+)"/g)]
      .map(([, name = '']) => `dist/_astro/${name}`)
      .filter(existsSync)
      .map((file) => readFileSync(file)),
  );
  const scriptWeight =
    sum(scripts) + sum(modules) + (inline.length > 0 ? kB(inline.join('\n')) : 0);
  return { all: kB(html) + sum(scripts) + sum(modules) + sum(rest), scripts: scriptWeight };
}

test.each(pagesOf())('%s keeps its weight', (page) => {
  const [, all = 0, scripts = 0] = MOST.find(([kind]) => kind.test(page)) ?? [];
  const weight = weigh(page);
  expect(weight.all).toBeLessThanOrEqual(all);
  expect(weight.scripts).toBeLessThanOrEqual(scripts);
  expect(weight.all).toBeGreaterThan(1);
});

test('an embed loads nothing at all', () => {
  for (const page of pagesOf().filter(isEmbed)) {
    expect(
      documentOf(page).querySelectorAll('script[src], link[rel=stylesheet], img, link[rel=icon]'),
    ).toHaveLength(0);
  }
});
