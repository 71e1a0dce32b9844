import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { picture } from '../../src/render/charts.ts';
import { png } from '../../src/render/png.ts';
import { standalone } from '../../src/render/standalone.ts';

describe.each(['zh', 'en'])('a file in %s', (lang) => {
  const chart = picture('cohort-returns', lang);
  const { document } = parseHTML(standalone(chart));
  const text = [...document.querySelectorAll('text')].map((line) => line.textContent).join('');
  const spaceless = (words: string) => words.replaceAll(' ', '');

  test('carries title, description, credit, caveat, licence and address', () => {
    expect(document.querySelector('title')?.textContent).toBe(chart.title);
    expect(document.querySelector('desc')?.textContent).toBe(chart.summary());
    for (const part of [
      chart.title,
      chart.measure,
      chart.credit,
      chart.caveat,
      'CC BY 4.0',
      `/${lang}/charts/cohort-returns/`,
    ]) {
      expect(spaceless(text)).toContain(spaceless(part));
    }
  });
  test('has ids that name chart and language, and colours instead of variables', () => {
    for (const element of document.querySelectorAll('[id]'))
      expect(element.id).toContain(`cohort-returns-${lang}`);
    expect(standalone(chart)).not.toContain('var(');
  });
});

test('a PNG is 1080 pixels wide and the same bytes twice', async () => {
  const svg = standalone(picture('cohort-returns', 'zh'), { qr: true });
  const [first, second] = [await png(svg, 1080), await png(svg, 1080)];
  expect(new DataView(first.buffer).getUint32(16)).toBe(1080);
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});
