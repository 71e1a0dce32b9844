import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import * as chart from '../../src/charts/live/four-futures.ts';
import { NOW, stockIn, type Row } from '../../src/charts/live/four-futures/rows.ts';
import type { Settings } from '../../src/charts/parts/chart.ts';
import { CITIES } from '../../src/model/city.ts';
import { FIRST_START } from '../../src/model/scenario.ts';
import { ledger } from '../../src/render/book.ts';
import { picture } from '../../src/render/charts.ts';
import { measure } from '../../src/render/measure.ts';

const { drawn, voice, entry } = picture('four-futures', 'en');
const TODAY = { stay: 2.3, recruits: 3300, pay: 65, pull: false };

function at(settings: Settings = {}): Row {
  const [row] = chart.rows(drawn, { ...TODAY, ...settings });
  if (!row) throw new Error('no row');
  return row;
}

/** Thousands of persons in a year, a number a course. */
const thousands = (row: Row, year = 2045) =>
  row.courses.map((course) => Math.round((stockIn(course, year) ?? Number.NaN) / 100) / 10);

function svgOf(row: Row, width = 720, said = voice, show?: readonly string[]): SVGElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return chart.draw([row], { ...said, document, width, measure, show });
}

describe('rows', () => {
  test('policies as today give two lines that meet the core’s reference results', () => {
    const row = at();
    expect(row.courses.map(({ form, reading }) => [form, reading])).toEqual([
      ['rate', null],
      ['count', null],
    ]);
    expect(thousands(row)).toEqual([95.8, 32.6]);
    expect(row.courses.map((course) => Math.round(stockIn(course, 2031) ?? 0))).toEqual([
      154_711, 140_097,
    ]);
    expect(row.today).toEqual([]);
  });
  test('a policy on pay gives four, and the others two, as in the core’s reference results', () => {
    expect(thousands(at({ pay: 100 }))).toEqual([106.3, 101.5, 56.3, 45.9]);
    expect(thousands(at({ recruits: 13200 }))).toEqual([106.5, 42.3]);
    expect(thousands(at({ stay: 20.1 }))).toEqual([114.8, 51.7]);
  });
  test('many recruits matter once they stay: four times as many add little, longer stays more, both most', () => {
    const gain = (settings: Settings) => (thousands(at(settings))[0] ?? 0) - 95.8;
    expect(gain({ recruits: 13200 })).toBeCloseTo(10.7, 1);
    expect(gain({ stay: 20.1 })).toBeCloseTo(19, 1);
    expect(gain({ recruits: 13200, stay: 20.1 })).toBeCloseTo(136, 0);
  });
  test('employers’ pull is an assumption, no policy: kept, nothing begins, and today is compared with', () => {
    const row = at({ pull: true });
    expect(row.acts).toBe(false);
    expect(row.today).toHaveLength(2);
    expect(thousands(row)).toEqual([100.1, 37]);
  });
  test('controls start at the city’s own values and the paper’s', () => {
    const values = Object.fromEntries(entry.controls.map(({ id, value }) => [id, value]));
    expect(values).toEqual(TODAY);
    expect(TODAY.recruits).toBe(CITIES.fuxin.recruits);
    expect(TODAY.pay / 100).toBe(CITIES.fuxin.payRatio);
    const { now, intake, loss } = at();
    expect([now.value, intake.value, loss.value]).toEqual([
      CITIES.fuxin.stock,
      CITIES.fuxin.recruits,
      CITIES.fuxin.netLoss,
    ]);
  });
  test('now is the year of the first version, the last before policies start', () => {
    const [first] = [...ledger.versions].reverse();
    expect(first?.date.slice(0, 4)).toBe(String(NOW));
    expect(FIRST_START).toBe(NOW + 1);
  });
});

describe('the picture', () => {
  test('marks two stocks of the paper only, the earlier hollow and soft, joined by no course', () => {
    const svg = svgOf(at());
    expect(svg.querySelectorAll('[data-comparator]')).toHaveLength(2);
    expect(svg.querySelectorAll('[data-comparator="nearly"] .fill')).toHaveLength(3);
    expect(svg.querySelectorAll('[data-comparator="nearly"] .dot.ours')).toHaveLength(1);
    for (const { points } of at().courses) expect(points[0]?.year).toBe(2021);
  });
  test('is never one line, and draws the sum that does not close apart', () => {
    expect(svgOf(at()).querySelectorAll('.course')).toHaveLength(2);
    expect(svgOf(at({ pay: 80 })).querySelectorAll('.course')).toHaveLength(4);
    expect(svgOf(at()).querySelectorAll('.sum')).toHaveLength(1);
    expect(svgOf(at()).textContent).toContain('does not close');
  });
  test('fades year by year from ten years on, and shades what is past', () => {
    const strengths = [...svgOf(at()).querySelectorAll('.course.rate .curve')].map((part) =>
      Number(part.getAttribute('stroke-opacity')),
    );
    expect(strengths).toHaveLength(10);
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
    expect(strengths.at(-1)).toBe(0.4);
    expect(svgOf(at()).querySelectorAll('.past')).toHaveLength(1);
  });
  test('compares with today only where something is changed', () => {
    expect(svgOf(at()).querySelectorAll('.asToday')).toHaveLength(0);
    expect(svgOf(at({ pay: 70 })).querySelectorAll('.asToday')).toHaveLength(1);
    expect(svgOf(at({ pull: true })).textContent).not.toContain('begin');
  });
  test('marks a case that ends and says that it has nothing more to say', () => {
    const row = at();
    const courses = row.courses.map((course) =>
      course.form === 'rate'
        ? course
        : { ...course, endsIn: 2040, points: course.points.filter(({ year }) => year <= 2040) },
    );
    const svg = svgOf({ ...row, courses });
    expect(svg.querySelectorAll('.course .end')).toHaveLength(1);
    expect(svg.textContent).toContain('2040');
    expect(chart.summary([{ ...row, courses }], voice)).toContain('nothing more to say');
    expect(chart.table([{ ...row, courses }], voice).rows[2]?.at(-1)).toBeNull();
  });
});

describe('the short picture', () => {
  const short = (said = voice) => svgOf(at(), 340, said, entry.short);
  const heightOf = (svg: SVGElement) => Number(svg.getAttribute('viewBox')?.split(' ')[3]);

  test('keeps both marks of the paper, every line, its end, and the sum that does not close', () => {
    const svg = short();
    expect(entry.short).toEqual(['lines']);
    expect(svg.querySelectorAll('[data-comparator]')).toHaveLength(2);
    expect(svg.querySelectorAll('[data-comparator="nearly"] .dot.ours')).toHaveLength(1);
    expect(svg.querySelectorAll('.course')).toHaveLength(2);
    expect(svg.querySelectorAll('.sum')).toHaveLength(1);
    const words = [...svg.querySelectorAll('text')].map((text) => text.textContent).join(' ');
    for (const kept of ['does not close', '2018, derived', '2021: 217,000', '96,000', '33,000'])
      expect(words).toContain(kept);
  });
  test('leaves out the notes under the years with the shade that one of them explains', () => {
    expect(short().querySelectorAll('.past')).toHaveLength(0);
    expect(short().textContent).not.toMatch(/not checked|fading/);
    expect(heightOf(short())).toBeLessThanOrEqual(426);
    expect(heightOf(short(picture('four-futures', 'zh').voice))).toBeLessThanOrEqual(426);
  });
});

test('the summary says “if” and “suppose”, tells what is set, and names the sum that does not close', () => {
  expect(chart.summary([at()], voice)).toBe(
    'Fuxin (our identification) had 217,000 people counted as talent in 2021 and, by our sum, nearly 240,000 people in 2018. ' +
      'Suppose that policies stay as they are. ' +
      'If the same share of residents leaves each year, our arithmetic arrives at about 96,000 people in 2045. ' +
      'If the same number leaves each year, at about 33,000 people. ' +
      'The plain sum, 7,500 people a year lost and 3,300 people a year brought in, would leave 175,000 people in 2031; but that sum does not close.',
  );
  const set = chart.summary([at({ pay: 100, stay: 8.1, pull: true })], voice);
  expect(set).toContain('stay 8.1 years');
  expect(set).toContain('keep their pull');
  expect(set).toContain('read as everyone who moved away');
  expect(set).toContain(
    'With everything as today it would be about 96,000 people or about 33,000 people.',
  );
});

test('the table has the paper’s stocks, a row a line, and nothing after the literal sum’s last year', () => {
  expect(chart.table([at()], voice).rows.map(([, ...cells]) => cells)).toEqual([
    ['217,000', null, null],
    ['217,000', '154,700', '95,800'],
    ['217,000', '140,100', '32,600'],
    ['217,000', '175,000', null],
  ]);
  expect(chart.table([at()], voice).rows[0]?.[0]).toContain('2018: nearly 240,000');
  expect(chart.table([at({ pay: 100 })], voice).rows).toHaveLength(8);
});
