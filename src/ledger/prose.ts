import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './entries.ts';

/** A component in a chapter's prose that names an entry: `<Claim id="…" />`. */
export interface Reference {
  component: string;
  id: string;
  attributes: Readonly<Record<string, string>>;
  line: number;
}

/** A chapter in one language, as its MDX file stands. */
export interface Chapter {
  file: string;
  lang: string;
  id: string;
  /** Fields of the block between the opening `---` lines. */
  matter: Readonly<Record<string, string>>;
  /** Lines of the whole file, with the front matter left blank so that line numbers hold. */
  lines: readonly string[];
  references: readonly Reference[];
}

const TAG = /<([A-Z][A-Za-z]*)\s([^>]*?)\/?>/g;
const ATTRIBUTE = /([a-z]+)="([^"]*)"/g;

/** Every chapter in every language, sorted by file. */
export function readChapters(root: string): Chapter[] {
  return filesIn(root, 'src/chapters', '.mdx').map((file) => {
    const [lang = '', name = ''] = file.split('/').slice(-2);
    const all = readFileSync(join(root, file), 'utf8').split('\n');
    const end = all[0] === '---' ? all.indexOf('---', 1) : -1;
    const matter = all.slice(1, Math.max(end, 1)).map((line) => line.split(/:\s*(.*)/s));
    const lines = all.map((line, at) => (at <= end ? '' : line));
    return {
      file,
      lang,
      id: name.replace(/\.mdx$/, ''),
      matter: Object.fromEntries(
        matter.map(([key = '', text = '']) => [key, text.replace(/^['"]|['"]$/g, '')]),
      ),
      lines,
      references: lines.flatMap((line, at) => referencesIn(line, at + 1)),
    };
  });
}

/** A line of prose as a reader meets it: without components' tags. */
export function plain(line: string): string {
  return line.replaceAll(/<\/?[A-Za-z][^>]*>/g, '').replaceAll(/\{\/\*.*?\*\/\}/g, '');
}

function referencesIn(text: string, line: number): Reference[] {
  return [...text.matchAll(TAG)].map(([, component = '', inside = '']) => {
    const pairs = [...inside.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value]);
    const attributes = Object.fromEntries(pairs) as Record<string, string>;
    return { component, id: attributes['id'] ?? '', attributes, line };
  });
}
