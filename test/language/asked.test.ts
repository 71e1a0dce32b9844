import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLedger } from '../../src/ledger/read.ts';
import { placeholders, texts } from '../../src/ledger/placeholders.ts';
import type { Words } from '../../src/ledger/read-words.ts';
import type { Phrase } from '../../src/ledger/words.ts';
import { asks, asksIn, type Ask } from './asked.ts';

const { languages } = readLedger(process.cwd(), []);
const all = asks();

type Table = readonly [file: string, words: Readonly<Record<string, Phrase>>];

const homeOf = (words: Words, name: 'controls' | 'model' | 'simulator'): Table => [
  `src/language/${words.lang}/${name}.json`,
  words[name],
];

/** The tables of a language that an ask can mean. */
function tablesOf({ file, of }: Ask, words: Words): Table[] {
  if (file.startsWith('src/charts/')) return chartTablesOf(file, words);
  if (/^(word|wordsIn|inAll|controls)$/.test(of)) return [homeOf(words, 'controls')];
  if (/^(named|model)$/.test(of)) return [homeOf(words, 'model')];
  return [homeOf(words, 'simulator'), homeOf(words, 'model')];
}

/** A drawing's words, whatever it calls the function; of every chart and analysis, where its code is shared. */
function chartTablesOf(file: string, words: Words): Table[] {
  const [, kind, name] = /^src\/charts\/(live\/|analyses\/)?([\w-]+)/.exec(file) ?? [];
  const tables = (each: 'charts' | 'analyses', asked = (_: string) => true) =>
    [...words[each]]
      .filter(([id]) => asked(id))
      .map(([, { file: own, value }]): Table => {
        const { title, caveat } = value;
        return [own, { title, caveat, ...value.words }];
      });
  // What draws an analysis is given the simulator's words too, where its sentences are said.
  const around = (['model', 'simulator'] as const).map((name) => homeOf(words, name));
  const own = tables(kind === 'analyses/' ? 'analyses' : 'charts', (id) => id === name);
  if (own.length === 0) return [...tables('charts'), ...tables('analyses'), ...around];
  return kind === 'analyses/' ? [...own, ...around] : own;
}

/** What an ask does not find in the words of a language, each with the file that should have it. */
function unanswered(ask: Ask, words: Words): string[] {
  const tables = tablesOf(ask, words);
  const found = tables.flatMap(([, table]) =>
    Object.entries(table).filter(([key]) => ask.pattern.test(key)),
  );
  const where =
    tables.length > 3 ? `any table of ${words.lang}` : tables.map(([file]) => file).join(', ');
  if (found.length === 0) return [`${ask.file} asks for “${ask.key}”: not in ${where}`];
  if (ask.names === undefined || found.length > 1) return [];
  return found
    .flatMap(([, phrase]) => placeholders(...texts(phrase)))
    .filter((name) => !ask.names?.includes(name))
    .map((name) => `${ask.file} does not fill in {${name}} of “${ask.key}” in ${where}`);
}

const sources = new Set(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|astro)$/.test(name))
    .flatMap((name) => readFileSync(join('src', name), 'utf8').match(/[\w-]+/g) ?? []),
);

describe.each([...languages])('%s', (_, words) => {
  test('has words for every key that the sources ask for, and no name that they do not fill in', () => {
    expect(all.length).toBeGreaterThan(400);
    expect([...new Set(all.flatMap((ask) => unanswered(ask, words)))]).toEqual([]);
  });
  test('fills no name into what only a browser says that no source has ever heard of', () => {
    const tables = [homeOf(words, 'model'), homeOf(words, 'simulator')];
    const unknown = tables.flatMap(([file, table]) =>
      Object.entries(table).flatMap(([key, phrase]) =>
        placeholders(...texts(phrase))
          .filter((name) => !sources.has(name))
          .map((name) => `${file} › ${key}: {${name}}`),
      ),
    );
    expect(unknown).toEqual([]);
  });
});

test('an ask is found wherever it stands', () => {
  const text = `---
const words = simulatorWords(lang);
const told = words(done ? 'copied' : \`failed-\${why}\`, { name, other: words('other') });
---
<p>{word('skip')}</p> it's {sayIn(data)('lost')}
<b>{say(wordsFor(voice, 'mark'), values)} {say(data.words['reach'] ?? '')} {words(key)}</b>`;
  const found = asksIn('src/x.astro', text).map(({ of, key, names }) => [of, key, names]);
  expect(found).toEqual([
    ['words', 'copied', ['name', 'other']],
    ['words', 'failed-…', ['name', 'other']],
    ['words', 'other', []],
    ['word', 'skip', []],
    ['sayIn', 'lost', []],
    ['wordsFor', 'mark', undefined],
    ['wordsFor', 'mark', undefined],
    ['words', 'reach', undefined],
  ]);
});

test('what a language lacks is named with the file that asks', () => {
  const [words] = languages.values();
  if (!words) throw new Error('no language');
  const of = (text: string) => asksIn('src/x.ts', text).flatMap((ask) => unanswered(ask, words));
  expect(of(`sayIn(data)('notice-titel')`)).toEqual([
    'src/x.ts asks for “notice-titel”: not in src/language/zh/simulator.json, src/language/zh/model.json',
  ]);
  expect(of('words(`repare-${kind}`)')).toHaveLength(1);
  expect(of(`word('stepOf', { at })`)).toEqual([
    'src/x.ts does not fill in {all} of “stepOf” in src/language/zh/controls.json',
  ]);
});
