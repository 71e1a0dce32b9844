import { describe, expect, test } from 'vitest';
import * as code from '../../../src/charts/analyses/shocks.ts';
import { levelsOf } from '../../../src/charts/analyses/shocks/panel.ts';
import { wordsOf } from '../../../src/render/book.ts';
import { CITIES, type City } from '../../../src/model/city.ts';
import { project } from '../../../src/model/project.ts';
import { complete, type Scenario } from '../../../src/model/scenario.ts';
import { boxFaults, drawn, voiceOf, WIDTHS } from './draw.ts';

const { fuxin } = CITIES;
const LEAKING: City = { ...fuxin, exitForm: 'count', netLoss: 20_000 };
const GAINING: City = { ...fuxin, netLoss: -3000, outflowYears: 0 };
const FULL: Scenario = { levers: { intake: 1.5, industry: 3, coordination: 1, pay: 0.8 } };

const rowsFor = (city: City, { scenario = {}, chain = false }: Asked = {}) =>
  code.rows({ city, scenario: complete(city, scenario), chain });
interface Asked {
  scenario?: Scenario;
  chain?: boolean;
}

test('the series are the core’s, in the reader’s own case', () => {
  const city: City = { ...fuxin, exitForm: 'count' };
  const core = project(city);
  const { series, years } = rowsFor(city, { chain: true });
  expect(years).toEqual(core.year);
  expect(series.map(({ kind, values }) => [kind, values])).toEqual([
    ['leaders', core.leadersLost],
    ['patents', core.patentsForgone],
    ['investment', core.investmentForgone],
    ['tax', core.corporateTaxIndex],
    ['chain', core.chainValueLost],
  ]);
});

test('chain value stands only behind “if the cluster collapses”', () => {
  const kinds = ({ series }: code.Rows) => series.map(({ kind }) => kind);
  expect(kinds(rowsFor(fuxin))).toEqual(['leaders', 'patents', 'investment', 'tax']);
  expect(kinds(rowsFor(fuxin, { chain: true }))).toContain('chain');
  const voice = voiceOf('en', 'shocks');
  expect(code.summary(rowsFor(fuxin), voice)).not.toMatch(/cluster|chain/);
  expect(code.summary(rowsFor(fuxin, { chain: true }), voice)).toContain(
    'If the cluster collapsed',
  );
});

test('leaders in a thousand are the reader’s', () => {
  const scenario = { parameters: { leaderShare: 0.002 } };
  const voice = voiceOf('en', 'shocks');
  expect(code.summary(rowsFor(fuxin, { scenario }), voice)).toContain(
    'If 2 in 1,000 of those lost',
  );
});

test('gains are never credited: all is zero and the tax stays, and the words say so', () => {
  const rows = rowsFor(GAINING, { chain: true });
  for (const { kind, values } of rows.series)
    expect(new Set(values)).toEqual(new Set([kind === 'tax' ? 1 : 0]));
  expect(rows.losing.years).toBe(0);
  expect(code.summary(rows, voiceOf('en', 'shocks'))).toContain('nothing is credited either');
  expect(code.summary(rows, voiceOf('zh', 'shocks'))).toContain('不记好处');
});

test('where the run has ended lines stop with a cross, and the table stays empty', () => {
  const rows = rowsFor(LEAKING);
  const voice = voiceOf('en', 'shocks');
  expect(rows.endsIn).not.toBeNull();
  const { rows: lines } = code.table(rows, voice);
  const after = lines.filter(([year]) => Number(year) > Number(rows.endsIn));
  expect(after.length).toBeGreaterThan(5);
  expect(after.every((cells) => cells.slice(1).every((cell) => cell === null))).toBe(true);
  const svg = drawn(code, rows, voice, 720);
  expect(svg.querySelectorAll('.stop-cross')).toHaveLength(4);
  expect(svg.outerHTML).not.toContain('NaN');
  expect(code.summary(rows, voice)).toContain(`ends in ${String(rows.endsIn)}`);
});

test('each axis begins at nothing and reaches above all that it holds', () => {
  for (const series of rowsFor(fuxin, { chain: true }).series) {
    const levels = levelsOf(series);
    expect(levels[0]).toBe(0);
    expect(levels.at(-1)).toBeGreaterThanOrEqual(Math.max(...series.values));
  }
  expect(levelsOf({ kind: 'leaders', values: new Float64Array(3) })).toEqual([0]);
});

test('no amounts are added up: there is no total anywhere', () => {
  const rows = rowsFor(fuxin, { chain: true });
  const { columns } = code.table(rows, voiceOf('en', 'shocks'));
  expect(columns).toHaveLength(1 + 5);
  expect(JSON.stringify(columns)).not.toMatch(/total|sum/i);
});

describe.each(['zh', 'en'])('in %s', (lang) => {
  const voice = voiceOf(lang, 'shocks');
  test('what rests on the essay carries its stamp, and the tax its title', () => {
    const stamp = wordsOf(lang).sources.get('essay')?.value.stamp ?? '—';
    expect(voice.words['stamp']).toBe(stamp);
    const text = drawn(code, rowsFor(fuxin, { chain: true }), voice, 1000).textContent;
    expect(text.split(stamp)).toHaveLength(1 + 4);
    expect(text).toContain(lang === 'zh' ? '当作所有的人都是高端服务业人才' : 'as if all');
  });
  test.each([
    ['as today', fuxin, {}],
    ['a policy', fuxin, { scenario: FULL, chain: true }],
    ['a run that ends', LEAKING, { chain: true }],
    ['a gaining city', GAINING, { chain: true }],
    ['a small city', { ...fuxin, stock: 3000, netLoss: 12, recruits: 40, graduates: 10 }, {}],
    ['a city of millions', { ...fuxin, stock: 4e6, netLoss: 9e4, recruits: 5e4 }, { chain: true }],
  ] as const)('%s: every text inside, none over another', (_, city, of) => {
    const rows = rowsFor(city, of);
    for (const width of WIDTHS) expect(boxFaults(drawn(code, rows, voice, width))).toEqual([]);
    const sentences = rows.series.length;
    const ifs = code.summary(rows, voice).match(lang === 'zh' ? /若/g : /\bIf\b/g);
    expect(ifs?.length).toBeGreaterThanOrEqual(sentences);
  });
});
