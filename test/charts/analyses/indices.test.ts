import { describe, expect, test } from 'vitest';
import * as code from '../../../src/charts/analyses/indices.ts';
import { rowsOf } from '../../../src/charts/analyses/indices/rows.ts';
import { CITIES, type City } from '../../../src/model/city.ts';
import { complete, type Scenario } from '../../../src/model/scenario.ts';
import { sensitivity, VARIED } from '../../../src/model/sensitivity.ts';
import { boxFaults, drawn, voiceOf, WIDTHS } from './draw.ts';

const { fuxin } = CITIES;
const FULL: Scenario = { levers: { intake: 1.5, industry: 3, coordination: 1, pay: 0.8 } };
const GAINING: City = { ...fuxin, netLoss: -3000, outflowYears: 0 };
const STILL: City = { ...GAINING, recruits: 0, graduates: 0 };
/** So small beside its recruits that a longer stay of theirs is refused. */
const TIGHT: City = { ...fuxin, stock: 9000, netLoss: 300 };

function rowsFor(city: City, scenario: Scenario = {}, samples = 64): code.Rows {
  const steps = code.steps({ city, scenario: complete(city, scenario) }, { samples });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    expect(step.value).toBeGreaterThanOrEqual(0);
    expect(step.value).toBeLessThan(1);
  }
}

test('the shares are the core’s, an input each, the largest total first', () => {
  const rows = rowsFor(fuxin, FULL);
  const core = sensitivity(fuxin, FULL, { samples: 64 });
  expect(rows.inputs).toHaveLength(VARIED.length);
  for (const { name, first, total } of rows.inputs) {
    const at = VARIED.indexOf(name);
    expect([first, total]).toEqual([core.first[at], core.total[at]]);
  }
  const totals = rows.inputs.map(({ total }) => total);
  expect(totals).toEqual([...totals].sort((one, two) => two - one));
  expect(rows.inputs[0]?.name).toBe('exitForm');
});

test('samples with a refused city are counted and said', () => {
  const rows = rowsFor(TIGHT);
  expect(rows.refused).toBeGreaterThan(0);
  expect(rows.samples + rows.refused).toBe(64);
  const voice = voiceOf('en', 'indices');
  expect(code.summary(rows, voice)).toContain(`${String(rows.refused)} were left out`);
  expect(code.summary(rowsFor(fuxin), voice)).toContain('none was left out');
});

test('where alone comes out above in all, words and table call both estimates', () => {
  const rows: code.Rows = {
    ...{ horizon: 2045, varies: true, samples: 1024, refused: 0 },
    inputs: [{ name: 'exitForm', standing: 'open', first: 0.79, total: 0.78 }],
  };
  const en = voiceOf('en', 'indices');
  const zh = voiceOf('zh', 'indices');
  expect(code.summary(rows, en)).toContain('sampling error');
  expect(drawn(code, rows, en, 720).textContent).toContain('some hundredths');
  expect(code.summary(rows, zh)).toContain('抽样误差');
  for (const head of code.table(rows, en).columns.slice(2)) expect(head).toContain('(estimate)');
  for (const head of code.table(rows, zh).columns.slice(2)) expect(head).toContain('（估计）');
});

test('a share slightly below nothing is drawn as nothing and stays as it is in the table', () => {
  const rows: code.Rows = {
    ...{ horizon: 2045, varies: true, samples: 64, refused: 0 },
    inputs: [{ name: 'payElasticity', standing: 'assumed', first: -0.02, total: 0.3 }],
  };
  const voice = voiceOf('en', 'indices');
  expect(code.table(rows, voice).rows[0]?.slice(2)).toEqual(['−0.02', '0.30']);
  const svg = drawn(code, rows, voice, 720);
  expect(svg.querySelector('.first')?.getAttribute('width')).toBe('0');
  expect(Number(svg.querySelector('.total')?.getAttribute('width'))).toBeGreaterThan(0);
  expect(svg.textContent).not.toContain('−');
});

test('where nothing varies, or no sample counts, there is a sentence and no share', () => {
  const voice = voiceOf('en', 'indices');
  const none = rowsOf(
    {
      ...{ first: new Float64Array(23).fill(Number.NaN), total: new Float64Array(23) },
      ...{ mean: Number.NaN, variance: Number.NaN, samples: 0, refused: 64 },
    },
    2045,
  );
  for (const rows of [rowsFor(STILL), none]) {
    expect(rows).toMatchObject({ varies: false, inputs: [] });
    expect(code.table(rows, voice).rows).toEqual([]);
    expect(code.summary(rows, voice)).toMatch(/does not change/);
    expect(boxFaults(drawn(code, rows, voice, 340))).toEqual([]);
  }
});

test('ten inputs at most are drawn, those that do nothing not at all; all are in the table', () => {
  const voice = voiceOf('zh', 'indices');
  const rows = rowsFor(fuxin, FULL);
  expect(drawn(code, rows, voice, 720).querySelectorAll('.index')).toHaveLength(10);
  expect(code.table(rows, voice).rows).toHaveLength(VARIED.length);
  const few = rowsFor(fuxin);
  const moving = few.inputs.filter(({ total }) => total > 0).length;
  expect(moving).toBeLessThan(10);
  expect(drawn(code, few, voice, 720).querySelectorAll('.index')).toHaveLength(moving);
});

describe.each(['zh', 'en'])('in %s', (lang) => {
  const voice = voiceOf(lang, 'indices');
  test.each([
    ['as today', fuxin, {}],
    ['a policy', fuxin, FULL],
    ['a run that ends', { ...fuxin, netLoss: 20_000 }, FULL],
    ['a city refused in some samples', TIGHT, {}],
    ['a gaining city', GAINING, FULL],
  ] as const)('%s: every text inside, none over another', (_, city, scenario) => {
    const rows = rowsFor(city, scenario);
    for (const width of WIDTHS) expect(boxFaults(drawn(code, rows, voice, width))).toEqual([]);
    expect(code.summary(rows, voice)).toMatch(lang === 'zh' ? /若/ : /\bIf\b/);
  });
});
