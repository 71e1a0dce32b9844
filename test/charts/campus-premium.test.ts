import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import * as chart from '../../src/charts/campus-premium.ts';
import { DEFAULTS, PREMIUM_DECAYS_FROM } from '../../src/model/parameters.ts';
import { picture } from '../../src/render/charts.ts';

const en = picture('campus-premium', 'en');
const zh = picture('campus-premium', 'zh');
const rows = chart.rows(en.drawn);
const [relative, points] = rows;

const svgOf = (text: string): Document => parseHTML(text).document;

describe('rows', () => {
  test('rest on the claims, which are the model’s own', () => {
    expect(relative?.threshold.value).toBe(PREMIUM_DECAYS_FROM);
    expect(relative?.decay.value).toBeCloseTo(DEFAULTS.premiumDecay * 100, 12);
  });
  test('fall from the third year on, by a share of what is left or by the same each year', () => {
    const levels = (of: typeof relative) => of?.years.map(({ level }) => Math.round(level));
    expect(levels(relative)).toEqual([100, 100, 85, 72, 61, 52, 44]);
    expect(levels(points)).toEqual([100, 100, 85, 70, 55, 40, 25]);
  });
  test('begin each year where the last one ended', () => {
    for (const { years } of rows) {
      for (const [at, { before }] of years.entries()) {
        expect(before).toBeCloseTo(years[at - 1]?.level ?? 100, 12);
      }
    }
  });
});

describe('the picture', () => {
  test('has the essay’s one slice solid in each view, the others hatched and thinning out', () => {
    const { documentElement } = svgOf(en.draw(720));
    expect(documentElement.querySelectorAll('[data-comparator="eq"]')).toHaveLength(2);
    const slices = [...documentElement.querySelectorAll('.part-points .slice')];
    const strengths = slices.map((slice) => Number(slice.getAttribute('stroke-opacity')));
    expect(strengths).toHaveLength(4);
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
  });
  test('dots the line while nothing is claimed, and breaks it after', () => {
    const view = svgOf(en.draw(720, ['relative']));
    expect(view.querySelectorAll('.guide')).toHaveLength(1);
    expect(view.querySelectorAll('.curve')).toHaveLength(2);
  });
  test('shows the view asked for, or both, each under its heading', () => {
    expect(en.draw(340, ['points'])).not.toContain('part-relative');
    const both = svgOf(en.draw(340)).documentElement.textContent;
    expect(both).toContain('smaller than the last');
    expect(both).toContain('slice is the same');
  });
});

test('the summary tells the claim, and only the readings that are shown', () => {
  const claim = 'with a net outflow of talent for 3 years in a row';
  expect(en.summary(['relative'])).toContain(claim);
  expect(en.summary(['relative'])).toContain(
    'of one hundred 85 would remain in year 3 in a row and 44 in year 7',
  );
  expect(en.summary(['relative'])).not.toContain('25');
  expect(en.summary(['points'])).toContain('25 in year 7');
});

test('the table has a row a year and a column a reading, the same in both languages', () => {
  expect(en.table.rows).toHaveLength(7);
  expect(en.table.rows.at(-1)).toEqual(['7', '44', '25']);
  expect(zh.table.rows).toEqual(en.table.rows);
});
