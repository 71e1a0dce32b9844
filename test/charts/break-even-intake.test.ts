import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import * as chart from '../../src/charts/live/break-even-intake.ts';
import { CITIES } from '../../src/model/city.ts';
import { project } from '../../src/model/project.ts';
import { picture } from '../../src/render/charts.ts';
import { measure } from '../../src/render/measure.ts';

const { drawn, voice } = picture('break-even-intake', 'en');
const at = (stay: number, recruits: number) => chart.rows(drawn, { stay, recruits });
const rowAt = (stay: number, recruits: number) => {
  const [row] = at(stay, recruits);
  if (!row) throw new Error('no row');
  return row;
};

/** The picture at a setting, as an element. */
function svgOf(stay: number, recruits: number, width = 720): SVGElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return chart.draw(at(stay, recruits), { ...voice, document, width, measure });
}

describe('rows', () => {
  test('are the core’s own continuation where nothing is moved', () => {
    expect(rowAt(2.3, 3300).mine.high).toBeCloseTo(154_711, 0);
    expect(rowAt(2.3, 3300).mine.low).toBeCloseTo(140_097, 0);
  });
  test('span all four cases: the same share above the same number, however the loss is read', () => {
    const levers = { intake: 4, coordination: 1 };
    for (const lossReading of ['net', 'gross'] as const) {
      const [share, number] = (['rate', 'count'] as const).map((exitForm) => {
        const city = { ...CITIES.fuxin, lossReading, exitForm };
        const scenario = { levers, startYear: 2021, rampYears: 0, horizon: 2031 };
        return project(city, scenario).stock[10];
      });
      expect(rowAt(20.1, 13_200).mine.high).toBeCloseTo(share ?? NaN, 6);
      expect(rowAt(20.1, 13_200).mine.low).toBeCloseTo(number ?? NaN, 6);
    }
  });
  test('carry the ledger’s four sums, smallest first', () => {
    const sums = rowAt(2.3, 3300).sums.map(({ figure }) => figure);
    expect(sums.map(({ value }) => value)).toEqual([7500, 10_254, 10_800, 10_967]);
    expect(sums.map(({ comparator }) => comparator)).toEqual(['eq', 'nearly', 'eq', 'nearly']);
  });
  test('show that more people matter only once they stay', () => {
    const gain = (stay: number) => {
      const { curve } = rowAt(stay, 3300);
      return (curve.at(-1)?.high ?? NaN) - (curve[0]?.high ?? NaN);
    };
    expect(gain(20.1) / gain(2.3)).toBeGreaterThan(4);
  });
  test('find the least intake that holds the stock, to the hundred; none at the shortest stay', () => {
    expect(rowAt(2.3, 3300).holds).toEqual({ high: null, low: null });
    expect(rowAt(8.1, 3300).holds.low).toBeNull();
    const { high, low } = rowAt(20.1, 3300).holds;
    expect([high, low]).toEqual([8100, 10_000]);
    expect(rowAt(20.1, 8100).mine.high).toBeGreaterThanOrEqual(217_000);
    expect(rowAt(20.1, 8000).mine.high).toBeLessThan(217_000);
    expect(rowAt(20.1, 9900).mine.low).toBeLessThan(217_000);
  });
  test('compare with the shortest stay, unless it is the one shown', () => {
    expect(rowAt(2.3, 3300).todaysCurve).toEqual([]);
    expect(rowAt(9.1, 3300).todaysCurve).toEqual(rowAt(2.3, 3300).curve);
  });
});

describe('the picture', () => {
  test.each([340, 720])(
    'says beside each sum that everyone would have to stay, at %i px',
    (width) => {
      const texts = svgOf(2.3, 10_800, width).querySelectorAll('text');
      const said = [...texts].map((text) => text.textContent).join(' ');
      expect(
        said.match(width < 560 ? /only if all stay/g : /only if everyone who comes stays/g),
      ).toHaveLength(4);
      expect(said).toContain('everyone who comes stays');
      expect(said).toContain('does not close');
    },
  );
  test('draws the sums hollow, each with its hedge, the one that does not close dashed', () => {
    const sums = [...svgOf(2.3, 10_800).querySelectorAll('.sum-of-ledger')];
    expect(sums.map((sum) => sum.getAttribute('data-comparator'))).toEqual([
      'nearly',
      'eq',
      'nearly',
      'eq',
    ]);
    expect(sums.map((sum) => sum.querySelectorAll('.dot.ours').length)).toEqual([1, 1, 1, 1]);
    expect(sums.map((sum) => sum.querySelectorAll('.sum').length)).toEqual([0, 0, 0, 1]);
  });
  test('measures heights from zero', () => {
    const rings = svgOf(2.3, 3300).querySelectorAll('circle.celadon');
    const [high = NaN, low = NaN] = [...rings].map((ring) => Number(ring.getAttribute('cy')));
    const level = Number(svgOf(2.3, 3300).querySelector('circle.ink')?.getAttribute('cy'));
    const foot = level + 276;
    expect((foot - high) / (foot - level)).toBeCloseTo(154_711 / 217_000, 2);
    expect((foot - low) / (foot - level)).toBeCloseTo(140_097 / 217_000, 2);
  });
  test('marks where the stock is held, and marks nothing where it is not', () => {
    const diamonds = (stay: number) => svgOf(stay, 3300).querySelectorAll('path.dot').length;
    expect([diamonds(2.3), diamonds(8.1), diamonds(20.1)]).toEqual([0, 1, 2]);
  });
});

test('the summary supposes, gives both edges in hundreds, and says what the sums rest on', () => {
  const said = chart.summary(at(2.3, 10_800), voice);
  expect(said).toContain('Suppose that from 2021 on 10,800 people a year had been sought');
  expect(said).toContain('our arithmetic continuation arrives in 2031 at about 168,300');
  expect(said).toContain('153,400 if the same number does; 48,700 to 63,600 fewer than in 2021.');
  expect(said).toContain('not even 13,200 people a year would bring back 217,000 by 2031');
  expect(said).toContain('each only if everyone who comes stays');
  expect(chart.summary(at(20.1, 13_200), voice)).toContain('more than in 2021');
  expect(chart.summary(at(12.1, 10_800), voice)).toMatch(/from [\d,]+ fewer to [\d,]+ more than/);
});

test('the table sets the core’s two edges beside what the ledger’s sums say', () => {
  const { columns, rows } = chart.table(at(2.3, 10_800), voice);
  expect(columns).toHaveLength(4);
  expect(rows.map(([, ...cells]) => cells)).toEqual([
    ['168,300', '153,400', null],
    ['154,700', '140,100', null],
    ['161,900', '147,200', '217,000'],
    ['167,200', '152,400', '217,000'],
    ['168,300', '153,400', '217,000'],
    ['168,600', '153,800', '217,000'],
    ['174,300', '159,700', null],
  ]);
});
