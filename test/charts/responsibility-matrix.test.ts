import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { rows } from '../../src/charts/responsibility-matrix.ts';
import { picture } from '../../src/render/charts.ts';
import { areaOf, boxOf } from './parts/boxes.ts';

const zh = picture('responsibility-matrix', 'zh');
const en = picture('responsibility-matrix', 'en');
const groups = Object.fromEntries(en.entry.groups.map(({ id, statements }) => [id, statements]));
const tasks = rows(new Map(), {}, groups).filter(({ area }) => area !== 'whole');

const drawn = (of: typeof en, width: number, show?: readonly string[]) =>
  parseHTML(of.draw(width, show)).document;

describe('responsibility-matrix', () => {
  test('gives bureaus nothing outside schooling, as the paper does', () => {
    expect(tasks).toHaveLength(17);
    const bureaus = tasks.filter(({ span }) => span && span[0] <= 2);
    expect(bureaus.map(({ area, id, span }) => [area, id, span])).toEqual([
      ['schooling', 'haining-submeasure-schooling', [0, 2]],
      ['schooling', 'haining-actor-hr-bureau', [0, 0]],
      ['schooling', 'haining-actor-finance-bureau', [1, 1]],
      ['schooling', 'haining-actor-education-bureau', [2, 2]],
    ]);
  });

  test('refuses a task whose columns lie apart', () => {
    const apart = { housing: ['a'], 'who-hr': ['a'], 'who-county': ['a'] };
    expect(() => rows(new Map(), {}, apart)).toThrow('“a” lie apart');
  });

  test('reports only what the paper reports: rules, plan and hospitals, never the bureaus’ duties', () => {
    expect(tasks.filter(({ reported }) => reported).map(({ id }) => id)).toEqual([
      'haining-instrument-apartment-plan',
      'haining-instrument-housing-subsidy-rules',
      'haining-hospital-changhai',
      'haining-hospital-zhejiang-people',
      'haining-hospital-women',
      'haining-hospital-first-affiliated',
    ]);
    expect(tasks.filter(({ planned }) => planned).map(({ id }) => id)).toEqual([
      'haining-instrument-tiered-housing',
    ]);
    expect(en.table.rows.filter((row) => row[4] === en.voice.words['planned'])).toHaveLength(1);
  });

  test.each([340, 720])('at %i px fills a field a task that is given to somebody', (width) => {
    const document = drawn(en, width);
    const marks = [...document.querySelectorAll('g.node')];
    expect(marks.map((mark) => mark.getAttribute('data-claim')).sort()).toEqual(
      [...en.entry.statements].sort(),
    );
    for (const { id, span, reported } of tasks) {
      const node = document.querySelector(`[data-claim="${id}"]`);
      const fields = [...(node?.querySelectorAll('.duty') ?? [])];
      expect(fields, id).toHaveLength(span ? 1 : 0);
      if (span) expect(fields[0]?.classList.contains('celadon'), id).toBe(reported);
    }
    const words = document.documentElement.textContent.replaceAll(/\s/g, '');
    expect(words.split('Empty:')).toHaveLength(2);
  });

  test('on a phone every task has its five columns, filled or open', () => {
    const document = drawn(zh, 340);
    for (const { id, span } of tasks) {
      const node = document.querySelector(`[data-claim="${id}"]`);
      const open = node?.querySelectorAll('.vacant').length ?? 0;
      expect(open + (span ? span[1] - span[0] + 1 : 0), id).toBe(5);
    }
  });

  test('names every hospital as the paper does, and no distance', () => {
    const told = zh.table.rows.map((row) => row[1]);
    for (const name of [
      '上海长海医院',
      '浙江省人民医院',
      '浙大医学院附属妇产科医院',
      '浙江大学医学院附属第一医院',
    ])
      expect(told).toContain(name);
    expect(zh.draw(720)).not.toMatch(/公里|千米/);
    expect(en.draw(720)).not.toMatch(/\bkm\b|kilomet/);
  });

  describe.each([
    ['zh', zh],
    ['en', en],
  ] as const)('in %s', (_, chart) => {
    test.each([680, 720, 760])('at %i px words stay within their fields', (width) => {
      for (const node of drawn(chart, width).querySelectorAll('g.node')) {
        const field = node.querySelector('.duty rect');
        if (!field) continue;
        const box = areaOf(field);
        const inside = [...node.querySelectorAll('text')]
          .map((text) => boxOf(text))
          .filter(({ x1 }) => x1 > box.x1);
        expect(inside.length).toBeGreaterThan(0);
        for (const { of, x2, y1, y2 } of inside)
          expect(x2 <= box.x2 && y1 >= box.y1 && y2 <= box.y2, of).toBe(true);
      }
    });
    test('short sets the three areas alone against the columns', () => {
      const document = drawn(chart, 340, chart.entry.short);
      expect(document.querySelectorAll('.duty')).toHaveLength(7);
      expect(document.querySelectorAll('.vacant')).toHaveLength(8);
    });
    test('has a row a task in its table; where nobody is named the cells are empty', () => {
      expect(chart.table.rows).toHaveLength(17);
      const empty = chart.table.rows.filter((row) => row[2] === null && row[3] === null);
      expect(empty).toHaveLength(tasks.filter(({ span }) => !span).length);
    });
  });
});
