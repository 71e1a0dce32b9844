import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** Who may import whom; a room may always import itself. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  language: [],
  state: ['model'],
  ledger: ['model', 'state'],
  charts: ['model', 'language'],
  suppositions: ['charts', 'model', 'language'],
  render: ['charts', 'suppositions', 'model', 'ledger', 'language', 'styles'],
  elements: ['charts', 'suppositions', 'model', 'state', 'language'],
  components: [
    'render',
    'ledger',
    'language',
    'state',
    'model',
    'components',
    'styles',
    'chapters',
  ],
  pages: ['render', 'ledger', 'language', 'state', 'model', 'components', 'styles'],
  chapters: [],
};

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]|import\.meta\.glob[^(]*\(\s*['"]([^'"]+)['"]/g;

/** The files that a file names in imports, relative to the project's root. */
function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(IMPORT)]
    .map(([, a, b, c]) => a ?? b ?? c ?? '')
    .filter((target) => target.startsWith('.'))
    .map((target) => join(dirname(file), target).replaceAll('\\', '/'));
}

/** What breaks the rule in the files of a room: `file → room`. */
export function trespasses(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([file, text]) => {
    const room = file.split('/')[1] ?? '';
    const allowed = [room, ...(ROOMS[room] ?? [])];
    return importsOf(file, text)
      .map((target) => relative('src', target).split('/')[0] ?? '')
      .filter((target) => !allowed.includes(target))
      .map((target) => `${file} → ${target}`);
  });
}

function filesBelow(folder: string, endings: RegExp): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => endings.test(name)).map((name) => join(folder, name));
  return new Map(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(file, 'utf8')]));
}

const source = filesBelow('src', /\.(ts|astro|mdx)$/);

test('every room imports only the rooms it may', () => {
  expect(trespasses(source)).toEqual([]);
});

test('a forbidden import is found', () => {
  const files = new Map([
    ['src/language/bad.ts', "import { ledger } from '../render/book.ts';"],
    ['src/elements/bad.ts', "import type { Claim } from '../ledger/schema.ts';"],
    ['src/chapters/zh/bad.mdx', "\nimport Chart from '../../components/Chart.astro';"],
  ]);
  expect(trespasses(files)).toEqual([
    'src/language/bad.ts → render',
    'src/elements/bad.ts → ledger',
    'src/chapters/zh/bad.mdx → components',
  ]);
});

test('the rooms that stand are the rooms of the rule', () => {
  const known = [...Object.keys(ROOMS), 'styles', 'env.d.ts'];
  expect(readdirSync('src').filter((name) => !known.includes(name))).toEqual([]);
});

test('what one chart alone needs stands in its folder, what several share in parts', () => {
  const chartOf = (file: string) => /^src\/charts\/((?:live\/)?[\w-]+)[./]/.exec(file)?.[1] ?? file;
  const users = (part: string, seen = new Set<string>()): Set<string> => {
    for (const [file, text] of source) {
      if (seen.has(file) || !importsOf(file, text).includes(part)) continue;
      seen.add(file);
      if (file.startsWith('src/charts/parts/')) users(file, seen);
    }
    return seen;
  };
  const files = [...source.keys()].filter((file) => file.startsWith('src/charts/'));
  const shared = files.filter((file) => file.startsWith('src/charts/parts/'));
  const lonely = shared.filter((file) => {
    const outside = [...users(file)].filter((user) => !shared.includes(user));
    return new Set(outside.map(chartOf)).size < 2;
  });
  expect(lonely).toEqual([]);
  const strays = files
    .filter((file) => !shared.includes(file))
    .flatMap((file) =>
      importsOf(file, source.get(file) ?? '')
        .filter((target) => /^src\/charts\/(?!parts\/)/.test(target))
        .filter((target) => chartOf(target) !== chartOf(file))
        .map((target) => `${file} → ${target}`),
    );
  expect(strays).toEqual([]);
});

test('no browser code takes Plot along', () => {
  const elements = [...source].filter(([file]) => file.startsWith('src/elements/'));
  expect(elements.filter(([, text]) => text.includes('@observablehq/plot'))).toEqual([]);
});

test('elements reach pages only as the source of a script', () => {
  const inPages = [...source].filter(([file]) => file.endsWith('.astro'));
  const wrong = inPages.flatMap(([file, text]) =>
    [...text.matchAll(/^.*\belements\/.*$/gm)]
      .map(([line]) => line.trim())
      .filter((line) => !/^<script src="[^"]*elements\/|bundle\('src\/elements\//.test(line))
      .map((line) => `${file}: ${line}`),
  );
  expect(wrong).toEqual([]);
});

test('every export of the core and of the links is documented', () => {
  const bare = [...source]
    .filter(([file]) => /^src\/(model|state)\//.test(file))
    .flatMap(([file, text]) =>
      text
        .split('\n')
        .flatMap((line, at, lines) =>
          /^export (const|function|interface|type|class) /.test(line) &&
          !(lines[at - 1] ?? '').trimEnd().endsWith('*/')
            ? [`${file}: ${line}`]
            : [],
        ),
    );
  expect(bare).toEqual([]);
});

test('nothing reads the papers beside the project', () => {
  const outside = ['..', 'shared'].join('/');
  const files = new Map([
    ...source,
    ...filesBelow('tools', /\.m?ts$|\.mjs$/),
    ...filesBelow('test', /\.ts$/),
    ...filesBelow('data', /\.json$/),
  ]);
  expect([...files].filter(([, text]) => text.includes(outside)).map(([file]) => file)).toEqual([]);
});

test('files are short enough for one look', () => {
  const lengths = [...source.values()].map((text) => text.split('\n').length).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(80);
  const long = [...source]
    .filter(([, text]) => text.split('\n').length > 260)
    .map(([file]) => file);
  expect(long).toEqual([]);
});

test('every path and command that the README names exists', () => {
  const readme = readFileSync('README.md', 'utf8');
  const spans = [...readme.matchAll(/`([^`\n]+)`/g)].map(([, span]) => span ?? '');
  const paths = spans.filter(
    (span) =>
      /^(\.?[\w-]+\/)*[\w.-]+(\/|\.\w+)$/.test(span) &&
      /^(src|data|test|tools|public|\.ci|[A-Z]+|look|astro|package|vitest)/.test(span),
  );
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !existsSync(path) && path !== 'look/')).toEqual([]);
  const scripts = Object.keys(
    (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts,
  );
  const commands = spans.flatMap((span) => /^npm (?:run )?(\w+)/.exec(span)?.[1] ?? []);
  expect(
    commands.filter(
      (command) => !scripts.includes(command) && !['ci', 'install'].includes(command),
    ),
  ).toEqual([]);
});
