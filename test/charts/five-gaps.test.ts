import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { picture } from '../../src/render/charts.ts';

const zh = picture('five-gaps', 'zh');
const en = picture('five-gaps', 'en');

const panel = (name: string, width = 720) =>
  parseHTML(en.draw(width)).document.querySelector(`.gap-${name}`) as unknown as SVGElement;

/** Widths of a panel's marks of a class, in pixels. */
const widths = (name: string, marks: string) =>
  [...panel(name).querySelectorAll(marks)].map((mark) => Number(mark.getAttribute('width')));

describe('what is told', () => {
  test('every sentence names its cities or leans on the sentence before, and none is told as fact', () => {
    expect(en.summary()).toBe(
      'An unsigned essay says that traditional manufacturing still makes up more than 45% in cities such as Handan and Mianyang. ' +
        'Third- and fourth-tier cities, such as these, are said to offer less than 1/8 of the digital-economy jobs of first-tier cities. ' +
        'Home prices in second-tier cities such as Wuxi and Dongguan are said to stand to income as 12 : 1. ' +
        'Average pay there is said to be 65% of Shanghai’s. ' +
        'Directors of research and development are said to spend 2.3 times as much time to get high-end medical care in Chengdu as their peers in Beijing.',
    );
    expect(zh.summary().match(/据称|文章说/g)).toHaveLength(5);
  });
  test('the table says where, how much and who is named, alike in both languages', () => {
    const figures = (of: typeof en) =>
      of.table.rows.map(([, , value]) => value?.replaceAll(/[^\d./%]/g, ''));
    expect(figures(en)).toEqual(['45%', '1/8', '121', '65%', '2.3']);
    expect(figures(zh)).toEqual(figures(en));
    expect(en.table.rows.map(([, , , named]) => named).slice(0, 2)).toEqual(['unclear', 'unclear']);
  });
  test('no figure carries a year', () => {
    for (const of of [zh, en])
      expect(of.draw(340).replaceAll(/<[^>]*>/g, ' ')).not.toMatch(/20\d\d/);
  });
});

describe('the panels', () => {
  test('stand on five scales, one claim each', () => {
    expect(en.entry.axes.map(({ claims }) => claims.length)).toEqual([1, 1, 1, 1, 1]);
    expect(parseHTML(en.draw(720)).document.querySelectorAll('.gap')).toHaveLength(5);
  });
  test('show manufacturing as one open bar for all cities, in a frame of unknown base', () => {
    const [whole = 0] = widths('manufacturing', '.unmeasured');
    expect(widths('manufacturing', '.fill')).toEqual([expect.closeTo(whole * 0.45, 0)]);
    expect(panel('manufacturing').querySelectorAll('[data-comparator="gt"] .arrow')).toHaveLength(
      1,
    );
  });
  test('show digital jobs as eight squares and a hatched part of one: a bound, no value', () => {
    expect(widths('jobs', '.whole .fill')).toHaveLength(8);
    const below = panel('jobs').querySelector('[data-comparator="lt"]');
    expect(below?.querySelectorAll('.hatch')).toHaveLength(1);
    expect(below?.querySelectorAll('.fill')).toHaveLength(0);
  });
  test('show a home as twelve years of income, all of one size', () => {
    const years = widths('price', '.fill');
    expect(years).toHaveLength(12);
    expect(new Set(years).size).toBe(1);
    expect(widths('price', '.push .fill')).toHaveLength(1);
  });
  test('show pay within that of Shanghai', () => {
    const [shanghai = 0, here] = widths('pay', '.fill');
    expect(here).toBeCloseTo(shanghai * 0.65, 0);
  });
  test('show time as one to two point three, and no minutes', () => {
    const [beijing = 0, chengdu] = widths('medical', '.fill');
    expect((chengdu ?? 0) / beijing).toBeCloseTo(2.3, 2);
    expect(panel('medical').textContent).not.toMatch(/minute|分钟/);
  });
});

describe('the short form', () => {
  const short = (of: typeof en, width = 340) => parseHTML(of.draw(width, of.entry.short)).document;
  const bare = (text: string | null | undefined) => (text ?? '').replaceAll(/\s/g, '');

  test('keeps five panels with their figures, glyphs and scales', () => {
    for (const of of [zh, en]) {
      const document = short(of);
      expect(document.querySelectorAll('.gap')).toHaveLength(5);
      for (const row of of.table.rows)
        expect(bare(document.documentElement.textContent)).toContain(bare(row[2]));
      expect(
        document.querySelectorAll('.gap-manufacturing [data-comparator="gt"] .arrow'),
      ).toHaveLength(1);
      expect(document.querySelectorAll('.gap-jobs [data-comparator="lt"] .hatch')).toHaveLength(1);
      expect(document.querySelectorAll('.gap-jobs [data-comparator="lt"] .fill')).toHaveLength(0);
      expect(document.querySelectorAll('.gap-jobs .whole .fill')).toHaveLength(8);
      expect(document.querySelectorAll('.gap-price .fill')).toHaveLength(12);
      expect(document.querySelectorAll('.gap-price .push .fill')).toHaveLength(1);
      const [shanghai, here] = [...document.querySelectorAll('.gap-pay .fill')].map((mark) =>
        Number(mark.getAttribute('width')),
      );
      expect((here ?? 0) / (shanghai ?? 0)).toBeCloseTo(0.65, 2);
      const [beijing, chengdu] = [...document.querySelectorAll('.gap-medical .fill')].map((mark) =>
        Number(mark.getAttribute('width')),
      );
      expect((chengdu ?? 0) / (beijing ?? 0)).toBeCloseTo(2.3, 2);
    }
  });
  test('says that nobody names the whole, and leaves the remarks out', () => {
    expect(short(en).documentElement.textContent).toContain('of what, not said');
    expect(short(zh).documentElement.textContent).toContain('是什么的比重，没说');
    expect(bare(short(en).documentElement.textContent)).not.toContain('Notsaid.');
    expect(short(zh).documentElement.textContent).not.toContain('没有表名');
  });
  test('names the cities of two panels once', () => {
    expect(bare(short(en).documentElement.textContent).match(/Wuxi/g)).toHaveLength(1);
    expect(short(zh).documentElement.textContent.match(/无锡/g)).toHaveLength(1);
  });
  test('is low enough for a narrow frame', () => {
    const [, , , height] =
      short(en).querySelector('svg')?.getAttribute('viewBox')?.split(' ') ?? [];
    expect(Number(height)).toBeLessThanOrEqual(470);
  });
});
