import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { picture } from '../../src/render/charts.ts';
import { measure } from '../../src/render/measure.ts';

const zh = picture('master-plus-destinations', 'zh');
const en = picture('master-plus-destinations', 'en');
const svgOf = (of: typeof en, width: number) => parseHTML(of.draw(width)).document;

describe('master-plus-destinations', () => {
  test('says who claims it, of whom, and that the rest is not described', () => {
    expect(en.summary()).toBe(
      'An unsigned essay, citing a McKinsey report, says that 72% of people with a master’s degree or above go to areas where emerging industries cluster. ' +
        'Where the rest are it does not say.',
    );
    expect(zh.summary()).toContain('硕士以上学历的人有72%去了新兴产业聚集的地区');
  });
  test.each([340, 720])('fills as many of a hundred squares as the share, at %i px', (width) => {
    const { documentElement: svg } = svgOf(en, width);
    expect(svg.querySelectorAll('.indigo .fill')).toHaveLength(72);
    expect(svg.querySelectorAll('.unknown .outline')).toHaveLength(28);
  });
  test('draws all squares of one size, and the exact figure as exact', () => {
    const squares = [...svgOf(en, 720).querySelectorAll('rect')];
    expect(new Set(squares.map((square) => square.getAttribute('width'))).size).toBe(1);
    expect(en.draw(720).match(/data-comparator="eq"/g)).toHaveLength(1);
  });
  test('gives the rest no number of its own, in words or in the table', () => {
    for (const of of [zh, en]) {
      expect(of.table.rows.map(([, share]) => share)).toEqual(['72%', null]);
      expect(of.draw(720).replaceAll(/<[^>]*>/g, '')).not.toContain('28');
    }
  });
  test('shows no year', () => {
    for (const of of [zh, en])
      expect(`${of.summary()}${of.draw(340).replaceAll(/<[^>]*>/g, ' ')}`).not.toMatch(/20\d\d|年/);
  });
  test.each([280, 340, 459, 460, 500, 720, 760])(
    'keeps its texts inside a width of %i px',
    (width) => {
      for (const of of [zh, en]) {
        for (const text of svgOf(of, width).querySelectorAll('text')) {
          const size = Number(text.getAttribute('font-size'));
          const right = Number(text.getAttribute('x')) + measure(text.textContent, size);
          expect(size).toBeGreaterThanOrEqual(12);
          expect(right, text.textContent).toBeLessThanOrEqual(width);
        }
      }
    },
  );
  test('carries no style, no id, no English word for a Chinese reader', () => {
    for (const width of [340, 720]) {
      expect(zh.draw(width)).not.toMatch(/<style|style=|\sid=|aria-label/);
      expect(zh.draw(width).replaceAll(/<[^>]*>/g, '')).not.toMatch(/[A-Za-z]/);
    }
  });
});
