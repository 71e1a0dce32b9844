import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import * as chart from '../../src/charts/live/return-uplift.ts';
import { ledger } from '../../src/render/book.ts';
import { picture } from '../../src/render/charts.ts';
import { measure } from '../../src/render/measure.ts';

const { drawn, voice } = picture('return-uplift', 'en');
const at = (before: number, points = false) => chart.rows(drawn, { before, points });

/** The picture at a setting, as an element. */
function svgOf(before: number, points = false): SVGElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return chart.draw(at(before, points), { ...voice, document, width: 720, measure });
}

describe('rows', () => {
  test('read the claim as a share of the rate before, and as points, the chosen reading first', () => {
    expect(at(10).map(({ reading, after }) => [reading, after])).toEqual([
      ['relative', 14.1],
      ['points', 51],
    ]);
    expect(at(10, true).map(({ reading }) => reading)).toEqual(['points', 'relative']);
  });
  test('give what the ledger’s own check works out from its example', () => {
    const check = ledger.checks.get('essay-relative-or-points')?.value.computed;
    expect(at(31).map(({ after }) => after)).toEqual([
      check?.['relative']?.value,
      check?.['points']?.value,
    ]);
  });
  test('are capped where everybody has come back, and say so', () => {
    expect(at(59, true)[0]).toMatchObject({ after: 100, capped: false });
    expect(at(60, true)[0]).toMatchObject({ after: 100, rise: 40, capped: true });
    expect(at(60)[0]).toMatchObject({ after: 84.6, capped: false });
  });
});

describe('the picture', () => {
  test('draws the chosen reading broken between two hollow ends, the other one dotted', () => {
    const svg = svgOf(10);
    expect(svg.querySelectorAll('.curve')).toHaveLength(1);
    expect(svg.querySelectorAll('.dot.ours')).toHaveLength(2);
    expect(svg.querySelectorAll('.guide')).toHaveLength(1);
    expect(svg.querySelectorAll('[data-comparator="eq"]')).toHaveLength(1);
  });
  test('is as steep as its reading: ten times as steep in points at the same start', () => {
    const rise = (points: boolean) => {
      const dots = [...svgOf(10, points).querySelectorAll('.dot')];
      const [from = 0, to = 0] = dots.map((dot) => Number(dot.getAttribute('cy')));
      return from - to;
    };
    expect(rise(true) / rise(false)).toBeCloseTo(41 / 4.1, 0);
  });
});

test('the summary tells the claim without a start, then both readings, the chosen one first', () => {
  expect(chart.summary(at(10), voice)).toBe(
    'The essay claims that good schools raise the return rate by 41%, citing Changsha; it gives no rate to start from. ' +
      'Read as a share of the old rate, a rate of 10% would rise to 14.1%, 4.1 points more. ' +
      'Read as percentage points, a rate of 10% would rise to 51%, 41 points more.',
  );
  expect(chart.summary(at(60, true), voice)).toMatch(
    /to 100%, 40 points more\. It is capped at 100%\./,
  );
});

test('the sum under the slope says where it is rounded', () => {
  expect(svgOf(10).textContent).toContain('10% × 1.41 = 14.1%');
  expect(svgOf(17).textContent).toContain('17% × 1.41 ≈ 24%');
});

test('the table has both readings', () => {
  expect(chart.table(at(10), voice).rows.map(([, ...cells]) => cells)).toEqual([
    ['10%', '14.1%', '4.1'],
    ['10%', '51%', '41'],
  ]);
});
