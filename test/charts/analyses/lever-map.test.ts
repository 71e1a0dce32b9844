import { describe, expect, test } from 'vitest';
import * as code from '../../../src/charts/analyses/lever-map.ts';
import {
  area,
  contour,
  missing,
  type Grid,
} from '../../../src/charts/analyses/lever-map/contours.ts';
import { CITIES, type City } from '../../../src/model/city.ts';
import { leverMap } from '../../../src/model/lever-map.ts';
import type { LeverName } from '../../../src/model/levers.ts';
import { project } from '../../../src/model/project.ts';
import { complete, type Scenario } from '../../../src/model/scenario.ts';
import { boxFaults, drawn, voiceOf, WIDTHS } from './draw.ts';

const { fuxin } = CITIES;
const LEAKING: City = { ...fuxin, exitForm: 'count', netLoss: 20_000 };
/** Ends before the horizon unless levers are moved. */
const HALF: City = { ...fuxin, exitForm: 'count', netLoss: 10_500 };
const GAINING: City = { ...fuxin, netLoss: -3000, outflowYears: 0 };

function rowsFor(
  city: City,
  {
    scenario = {},
    levers = ['coordination', 'intake'],
    share = 0.8,
    steps = 21,
  }: { scenario?: Scenario; levers?: [LeverName, LeverName]; share?: number; steps?: number } = {},
): code.Rows {
  const full = complete(city, scenario);
  const way = code.steps({ city, scenario: full, levers, goal: { share }, steps });
  for (;;) {
    const step = way.next();
    if (step.done) return step.value;
  }
}

describe('contours', () => {
  /** A plane: one a column and two a row. */
  const plane: Grid = {
    columns: 5,
    values: Array.from({ length: 20 }, (_, at) => (at % 5) + 2 * Math.floor(at / 5)),
  };
  const sizeOf = (polygon: readonly (readonly [number, number])[]) =>
    Math.abs(
      polygon.reduce((sum, [x, y], at) => {
        const [nextX, nextY] = polygon[(at + 1) % polygon.length] ?? [0, 0];
        return sum + (x * nextY - nextX * y) / 2;
      }, 0),
    );
  const sizeAbove = (level: number) =>
    area(plane, level).reduce((sum, polygon) => sum + sizeOf(polygon), 0);

  test('on a plane every piece of a line lies on the level, end to end', () => {
    const line = contour(plane, 4.5);
    expect(line.length).toBeGreaterThan(4);
    for (const [x, y] of line.flat()) expect(x + 2 * y).toBeCloseTo(4.5, 12);
    const ends = line.flat().map(([x, y]) => `${x.toFixed(6)} ${y.toFixed(6)}`);
    const loose = ends.filter((end) => ends.filter((other) => other === end).length === 1);
    expect(loose).toHaveLength(2);
  });
  test('the area above a level on a plane is that of its half plane', () => {
    expect(sizeAbove(-1)).toBeCloseTo(12, 12);
    expect(sizeAbove(11)).toBe(0);
    // The corner under x + 2y = 2 is a triangle of 2 by 1.
    expect(sizeAbove(2)).toBeCloseTo(12 - 1, 12);
    expect(sizeAbove(4.5)).toBeCloseTo(12 - (4 * (2.25 + 0.25)) / 2, 12);
  });
  test('cells at a missing value are left out, and listed in runs', () => {
    const values = Float64Array.from(plane.values);
    values[0] = Number.NaN;
    const holed = { columns: 5, values };
    expect(missing(holed)).toEqual([{ row: 0, from: 0, to: 1 }]);
    expect(area(holed, -1).reduce((sum, one) => sum + sizeOf(one), 0)).toBeCloseTo(11, 12);
    expect(contour(holed, 0.5)).toEqual([]);
  });
});

test('the stocks are the core’s, in the reader’s own case', () => {
  const city: City = { ...fuxin, lossReading: 'gross', exitForm: 'count' };
  const scenario = { levers: { industry: 2 } };
  const rows = rowsFor(city, { scenario, levers: ['skills', 'pay'], steps: 5 });
  const core = leverMap(city, scenario, ['skills', 'pay'], 5);
  expect(rows.stock).toEqual(core.stock);
  expect(rows.case).toEqual({ lossReading: 'gross', exitForm: 'count' });
  expect(rows.here.stock).toBe(project(city, scenario).stock.at(-1));
  const voice = voiceOf('en', 'lever-map');
  expect(code.summary(rows, voice)).toContain('same number leaves, all who moved');
});

test('edges are round, between the lowest and the highest stock, seven at most, and told', () => {
  const rows = rowsFor(fuxin);
  expect(rows.edges.length).toBeGreaterThan(2);
  expect(rows.edges.length).toBeLessThanOrEqual(7);
  expect(Math.min(...rows.edges)).toBeGreaterThan(Math.min(...rows.stock));
  expect(Math.max(...rows.edges)).toBeLessThan(Math.max(...rows.stock));
  const svg = drawn(code, rows, voiceOf('en', 'lever-map'), 720);
  expect(svg.querySelectorAll('.bands .meet')).toHaveLength(rows.edges.length);
  for (const edge of rows.edges) expect(svg.textContent).toContain(edge.toLocaleString('en-GB'));
});

test('the goal’s line is where the stock is that share of the base stock; or it is said to be nowhere', () => {
  const voice = voiceOf('en', 'lever-map');
  const rows = rowsFor(fuxin);
  expect(rows.goal).toEqual({ stock: 0.8 * fuxin.stock, share: 0.8, met: 'somewhere' });
  expect(drawn(code, rows, voice, 720).querySelectorAll('.goal-line')).toHaveLength(1);
  for (const [share, met] of [
    [3, 'nowhere'],
    [0.1, 'everywhere'],
  ] as const) {
    const other = rowsFor(fuxin, { share });
    expect(other.goal.met).toBe(met);
    expect(drawn(code, other, voice, 720).querySelectorAll('.goal-line')).toHaveLength(0);
  }
  expect(code.summary(rowsFor(fuxin, { share: 3 }), voice)).toContain('nowhere');
});

test('a goal’s line is named wherever it runs, also in a corner too small for its words', () => {
  const { stock } = rowsFor(fuxin);
  const [low, high] = [Math.min(...stock) / fuxin.stock, Math.max(...stock) / fuxin.stock];
  const reach = (way: number) => low + way * (high - low);
  for (const way of [-0.01, 0.002, 0.02, 0.1, 0.5, 0.9, 0.98, 0.998, 1.01])
    for (const scenario of [{}, { levers: { intake: 4, coordination: 1 } }]) {
      const rows = rowsFor(fuxin, { scenario, share: reach(way) });
      const crossed = way > 0 && way < 1;
      expect(rows.goal.met === 'somewhere').toBe(crossed);
      for (const [lang, width] of [
        ['zh', 320],
        ['en', 320],
        ['en', 720],
      ] as const) {
        const svg = drawn(code, rows, voiceOf(lang, 'lever-map'), width);
        const words = [...svg.querySelectorAll('.map-words text')];
        const named = words.filter(({ textContent }) => /^(标线：|line: )/.test(textContent));
        expect(svg.querySelectorAll('.goal-line')).toHaveLength(crossed ? 1 : 0);
        expect(named, `${lang} ${String(width)} ${String(way)}`).toHaveLength(crossed ? 1 : 0);
        expect(boxFaults(svg)).toEqual([]);
      }
    }
});

test('where runs last everywhere above the goal but end elsewhere, no line is spoken of', () => {
  const rows = rowsFor(HALF, { levers: ['pay', 'industry'], share: 0.01 });
  expect(rows.goal.met).toBe('lasting');
  const voice = voiceOf('en', 'lever-map');
  expect(code.summary(rows, voice)).toContain('wherever the calculation lasts');
  const svg = drawn(code, rows, voice, 720);
  expect(svg.querySelectorAll('.goal-line')).toHaveLength(0);
  expect(svg.textContent).not.toContain('strong line');
});

test('half-way to the longest stay stands the stay that lies there, not half the years', () => {
  for (const width of WIDTHS)
    for (const levers of [
      ['coordination', 'intake'],
      ['intake', 'coordination'],
    ] as const) {
      const rows = rowsFor(fuxin, { levers: [...levers] });
      const { textContent } = drawn(code, rows, voiceOf('zh', 'lever-map'), width);
      expect(textContent).toContain('6.8年');
    }
  const straight = drawn(
    code,
    rowsFor(fuxin, { levers: ['intake', 'pay'] }),
    voiceOf('en', 'lever-map'),
    720,
  );
  expect(straight.querySelectorAll('path.rule')).toHaveLength(0);
});

test('where runs end no band, line or edge is drawn, but grey hatching', () => {
  const voice = voiceOf('en', 'lever-map');
  const all = rowsFor(LEAKING);
  expect(all).toMatchObject({ moves: 'ended', edges: [], goal: { met: 'nowhere' } });
  expect(code.summary(all, voice)).not.toContain('do not move');
  const some = rowsFor(HALF, { levers: ['pay', 'industry'] });
  expect(new Set(some.ended)).toEqual(new Set([0, 1]));
  for (const rows of [all, some]) {
    const svg = drawn(code, rows, voice, 720);
    expect(svg.querySelectorAll('.unknown .hatch')).toHaveLength(1);
    expect(svg.textContent).toContain('Hatched: the calculation ends before 2045');
  }
  const cells = code.table(some, voice).rows.flat();
  expect(cells.some((cell) => cell?.includes('(ended)'))).toBe(true);
});

test('in a gaining city pay and skills move nothing, and the words say so', () => {
  const rows = rowsFor(GAINING, { levers: ['skills', 'pay'] });
  expect(rows).toMatchObject({ moves: 'nowhere', edges: [] });
  expect(code.summary(rows, voiceOf('zh', 'lever-map'))).toContain('怎样搭配');
  expect(drawn(code, rows, voiceOf('en', 'lever-map'), 720).textContent).toContain('do not move');
});

test('coordination is told as a stay, today’s and the longest', () => {
  const { columns } = code.table(rowsFor(fuxin), voiceOf('en', 'lever-map'));
  expect([columns[1], columns.at(-1)]).toEqual(['2.3 years of stay', '20.1 years of stay']);
});

describe.each(['zh', 'en'])('in %s', (lang) => {
  const voice = voiceOf(lang, 'lever-map');
  test.each([
    ['as today', fuxin, {}],
    ['pay and industry', fuxin, { levers: ['pay', 'industry'] }],
    ['liveability and skills', fuxin, { levers: ['liveability', 'skills'] }],
    [
      'with the reader in the middle',
      fuxin,
      { scenario: { levers: { intake: 2.4, coordination: 0.6 } } },
    ],
    ['with the reader at the top', fuxin, { scenario: { levers: { intake: 4, coordination: 1 } } }],
    ['a lever at its top already', { ...fuxin, payRatio: 1 }, { levers: ['pay', 'skills'] }],
    ['runs that end', LEAKING, {}],
    ['some runs that end', HALF, { levers: ['pay', 'industry'] }],
    ['a gaining city', GAINING, { levers: ['skills', 'pay'] }],
  ] as const)('%s: every text inside, none over another, few marks', (_, city, { ...of }) => {
    const rows = rowsFor(city, of as Parameters<typeof rowsFor>[1]);
    for (const width of WIDTHS) {
      const svg = drawn(code, rows, voice, width);
      expect(boxFaults(svg)).toEqual([]);
      expect(svg.querySelectorAll('*').length).toBeLessThan(120);
    }
    expect(code.summary(rows, voice)).toMatch(lang === 'zh' ? /若/ : /\bIf\b/);
  });
});
