import { readFileSync } from 'node:fs';

const sheet = (name: string): string => readFileSync(`src/styles/${name}.css`, 'utf8');
const palette = sheet('palette');

/** The light palette by name without dashes: `{ paper: '#faf6ee', … }`. */
export const light: Readonly<Record<string, string>> = Object.fromEntries(
  [...(/:root \{([^}]*)\}/.exec(palette)?.[1] ?? '').matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(
    ([, name = '', colour = '']) => [name, colour],
  ),
);

/** The chart sheet with the light colours written in, for SVG files that stand alone. */
export const chartStyle: string = sheet('chart')
  .replaceAll(/\/\*.*?\*\//gs, '')
  .replaceAll(/var\(--(serif|sans)\)/g, 'inherit')
  .replaceAll(/var\(--([a-z-]+)\)/g, (_, name: string) => {
    const colour = light[name];
    if (!colour) throw new Error(`palette.css has no colour --${name}`);
    return colour;
  })
  .replaceAll(/\s+/g, ' ')
  .trim();
