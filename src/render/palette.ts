import { readFileSync } from 'node:fs';

const sheet = (name: string): string => readFileSync(`src/styles/${name}.css`, 'utf8');
const palette = sheet('palette');

/** The light palette by name without dashes: `{ paper: '#faf6ee', … }`. */
export const light: Readonly<Record<string, string>> = Object.fromEntries(
  [...(/:root \{([^}]*)\}/.exec(palette)?.[1] ?? '').matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(
    ([, name = '', colour = '']) => [name, colour],
  ),
);

/** Rules of a sheet with the light colours written in. */
function rulesOf(name: string): { heads: string[]; body: string }[] {
  const text = sheet(name)
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/var\(--(serif|sans)\)/g, 'inherit')
    .replaceAll(/var\(--([a-z-]+)\)/g, (_, name: string) => {
      const colour = light[name];
      if (!colour) throw new Error(`palette.css has no colour --${name}`);
      return colour;
    })
    .replaceAll(/\s+/g, ' ')
    .trim();
  return [...text.matchAll(/([^{}]+)(\{[^}]*\})/g)].map(([, heads = '', body = '']) => ({
    heads: heads.split(',').map((head) => head.trim()),
    body,
  }));
}

const CHART = rulesOf('chart');
const ANALYSES = rulesOf('analyses');

/**
 * The rules that marks of this SVG text fall under, in the light palette, for files that stand alone: no more
 * than they use, so that a new chart's colours change no other file.
 * @param of.analysis whether it is one of the simulator's pictures, which have rules of their own as well.
 */
export function chartStyle(svg: string, { analysis = false } = {}): string {
  const used = new Set(
    [...svg.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
  );
  const applies = (head: string) =>
    [...head.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => used.has(name));
  return [...CHART, ...(analysis ? ANALYSES : [])]
    .flatMap(({ heads, body }) => {
      const kept = heads.filter(applies);
      return kept.length > 0 ? [`${kept.join(',')}${body}`] : [];
    })
    .join('');
}
