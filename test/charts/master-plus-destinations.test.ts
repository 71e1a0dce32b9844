import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { picture } from '../../src/render/charts.ts';

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
});
