import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chartStyle, light } from '../../src/render/palette.ts';

const sheet = readFileSync('src/styles/palette.css', 'utf8');
const colours = (block: string) =>
  Object.fromEntries(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]),
  ) as Record<string, string>;
const blocks = [...sheet.matchAll(/:root[^{]*\{([^}]*)\}/g)]
  .map(([, block = '']) => colours(block))
  .filter((block) => block['paper']);
const [day = {}, night = {}, asked = {}] = blocks;

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour = '#000000'): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string | undefined, b: string | undefined): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

describe.each([
  ['light', day],
  ['dark', night],
])('%s', (_, palette) => {
  test.each(['ink', 'muted', 'cinnabar', 'celadon', 'indigo', 'ochre'])(
    '%s can be read on paper and panel',
    (name) => {
      expect(contrast(palette[name], palette['paper'])).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette[name], palette['panel'])).toBeGreaterThanOrEqual(4.5);
    },
  );
  test('text on a coloured bar can be read, and the mark of the unknown be seen', () => {
    for (const name of ['celadon', 'cinnabar', 'indigo'])
      expect(contrast(palette[name], palette['on-colour'])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette['unknown'], palette['paper'])).toBeGreaterThanOrEqual(3);
  });
});

test('the dark theme that a host asks for is the dark theme', () => {
  expect(asked).toEqual(night);
});
test('files take the light palette', () => {
  expect(light).toEqual(day);
  const style = chartStyle('<svg class="bar celadon"><path class="fill"/></svg>');
  expect(style).toContain(`svg .celadon .fill{ fill: ${day['celadon'] ?? ''}; }`);
  expect(style, 'no rule that nothing falls under').not.toMatch(/cinnabar|\.stream/);
});
