import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import * as chart from '../../src/charts/campus-premium.ts';
import { DEFAULTS, PREMIUM_DECAYS_FROM } from '../../src/model/parameters.ts';
import { picture } from '../../src/render/charts.ts';
import { measure } from '../../src/render/measure.ts';

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
    expect(both).toContain('large as the first');
  });
  test.each([280, 340, 500, 560, 720, 760])(
    'keeps texts inside a width of %i px, and apart',
    (width) => {
      for (const { voice } of [zh, en]) {
        for (const show of [['relative'], ['points'], ['points', 'asides'], undefined]) {
          const { document } = parseHTML('<!doctype html><html><body></body></html>');
          const svg = chart.draw(rows, { ...voice, document, width, measure, show });
          const height = Number(svg.getAttribute('viewBox')?.split(' ')[3]);
          if (show) expect(height).toBeLessThanOrEqual(560);
          const boxes = [...svg.querySelectorAll('text')].map((text) => {
            const size = Number(text.getAttribute('font-size'));
            expect(size).toBeGreaterThanOrEqual(width < 560 ? 14.4 : 12.5);
            const wide = measure(text.textContent, size);
            const share = { start: 0, middle: 0.5, end: 1 }[
              text.getAttribute('text-anchor') ?? 'start'
            ];
            const left = Number(text.getAttribute('x')) - wide * (share ?? 0);
            const y = Number(text.getAttribute('y'));
            return { left, right: left + wide, top: y - size * 0.8, bottom: y + size * 0.2 };
          });
          for (const [index, box] of boxes.entries()) {
            expect(box.left).toBeGreaterThanOrEqual(-1);
            expect(box.right).toBeLessThanOrEqual(width + 1);
            expect(box.bottom).toBeLessThanOrEqual(height);
            const touching = boxes
              .slice(index + 1)
              .filter(
                (other) =>
                  box.left < other.right &&
                  other.left < box.right &&
                  box.top < other.bottom &&
                  other.top < box.bottom,
              );
            expect(touching).toEqual([]);
          }
        }
      }
    },
  );
  test('carries no style, no id, no English word for a Chinese reader', () => {
    expect(zh.draw(340)).not.toMatch(/style=|\sid=/);
    expect(zh.draw(340).replaceAll(/<[^>]*>/g, '')).not.toMatch(/[A-Za-z]/);
  });
});

test('the summary tells the claim, and only the readings that are shown', () => {
  const claim = 'after 3 years in a row with a net outflow of talent';
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
