import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import * as chart from '../../src/charts/live/fund-years.ts';
import { fundYears } from '../../src/model/fund-years.ts';
import { picture } from '../../src/render/charts.ts';
import { measure } from '../../src/render/measure.ts';

const { drawn, voice } = picture('fund-years', 'en');
const at = (points: number) => chart.rows(drawn, { points });

/** The picture at a setting, as an element. */
function svgOf(points: number): SVGElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return chart.draw(at(points), { ...voice, document, width: 720, measure });
}

describe('rows', () => {
  test('say for one point what the essay claims: model and ledger agree', () => {
    expect(fundYears(1)).toBe(drawn.get('essay-pension-years-per-pp')?.value);
    expect(at(1)[0]?.years).toBe(2.4);
    expect(at(5)[0]?.years).toBe(12);
  });
});

describe('the picture', () => {
  test('draws the essay’s one point solid, every other piece hollow', () => {
    const count = (points: number, what: string) => svgOf(points).querySelectorAll(what).length;
    for (const [points, solid, hollow] of [
      [0, 0, 0],
      [0.5, 0, 1],
      [1, 1, 0],
      [2.5, 1, 2],
      [5, 1, 4],
    ] as const) {
      expect(count(points, '[data-comparator="eq"]')).toBe(solid);
      expect(count(points, '.piece.hollow')).toBe(hollow);
    }
  });
  test('cuts off as many years as the model says: pieces of one width, half of it for half a point', () => {
    const widths = [...svgOf(2.5).querySelectorAll('.piece .fill')].map((piece) =>
      Number(piece.getAttribute('width')),
    );
    const [first = 0, second = 0, half = 0] = widths;
    expect(Math.abs(first - second)).toBeLessThanOrEqual(3.1);
    expect(half / first).toBeCloseTo(0.5, 1);
  });
  test('never says nor shows how much is left: two torn pieces of tape, and a question mark', () => {
    for (const points of [0, 1, 5]) {
      const svg = svgOf(points);
      expect(svg.querySelectorAll('.unknown.tape')).toHaveLength(1);
      expect([...svg.querySelectorAll('text')].map(({ textContent }) => textContent)).toContain(
        '?',
      );
      expect(svg.textContent).toContain('length not given');
    }
    expect(chart.table(at(3), voice).rows.map(([, ...cells]) => cells)).toEqual([
      ['2.4 years'],
      ['7.2 years'],
    ]);
  });
});

test('the summary tells the claim, then what would follow', () => {
  const claim =
    'The essay claims that when the share of young people falls by one percentage point, the time for which the social insurance fund stays in balance shortens by 2.4 years. How long that is now is not given.';
  expect(chart.summary(at(1), voice)).toBe(claim);
  expect(chart.summary(at(3), voice)).toBe(
    `${claim} If it falls by 3 percentage points, that would make 7.2 years.`,
  );
  expect(chart.summary(at(0), voice)).toBe(`${claim} If it does not fall, nothing is cut off.`);
});
