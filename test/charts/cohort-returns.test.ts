import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { ledger } from '../../src/render/book.ts';
import { picture } from '../../src/render/charts.ts';

const zh = picture('cohort-returns', 'zh');
const en = picture('cohort-returns', 'en');

describe('cohort-returns', () => {
  test('says counts and rates of both cohorts, and why the rate fell', () => {
    expect(en.summary()).toBe(
      'Of 3,256 students from Haining admitted to university in 2013, 1,142 paid social insurance in Haining after graduation: 35.1%. ' +
        'Of 4,235 students from Haining admitted to university in 2014, 1,177 paid social insurance in Haining after graduation: 27.8%. ' +
        'The later cohort had 979 more students (about 30%). Of the later cohort, 35 more came back (about 3%). ' +
        'Those admitted grew faster than those who came back, so the rate fell.',
    );
    expect(zh.summary()).toContain(
      '2014年海宁有4235人被大学录取，其中1177人毕业后在海宁参保，占27.8%。',
    );
  });
  test('says no more in a step than the step shows', () => {
    expect(en.summary(['admitted'])).not.toMatch(/1,142|35\.1|979/);
    expect(en.summary(['admitted', 'returned'])).toContain('1,142');
    expect(en.summary(['admitted', 'returned'])).not.toMatch(/35\.1|979/);
  });
  test('has the same numbers in its table in both languages', () => {
    const digits = (table: typeof en.table) =>
      table.rows.map((row) => row.map((cell) => cell?.replaceAll(/[^\d.%]/g, '') ?? null));
    expect(digits(zh.table)).toEqual(digits(en.table));
    expect(digits(en.table)).toEqual([
      ['2013', '3256', '1142', '35.1%'],
      ['2014', '4235', '1177', '27.8%'],
      ['', '979', '35', '7.3'],
    ]);
  });
  test('measures every bar from zero on one axis: lengths are as the people', () => {
    const { document } = parseHTML(en.draw(720, ['admitted', 'returned']));
    const bars = [...document.querySelectorAll('.bar .fill')];
    const widths = bars.map((bar) => Number(bar.getAttribute('width')));
    const people = [3256, 4235, 1142, 1177];
    expect(widths).toHaveLength(4);
    const [whole = 1] = widths;
    widths.forEach((width, at) => {
      expect(width / whole).toBeCloseTo((people[at] ?? 0) / 3256, 2);
    });
  });
  test('draws a solid end for each exact figure, and hatches what is derived', () => {
    const drawn = en.draw(720);
    expect(drawn.match(/data-comparator="eq"/g)).toHaveLength(6);
    expect(drawn.match(/class="hatch"/g)).toHaveLength(2);
  });
  test('draws only the parts of a step', () => {
    expect(en.draw(720, ['admitted'])).not.toMatch(/part-(returned|rate|rise-\w+)/);
  });
  test('rests on all six claims of its entry', () => {
    const claims = zh.figures.filter((id) => ledger.claims.has(id));
    expect(claims).toHaveLength(6);
  });
});
