import { describe, expect, test } from 'vitest';
import * as code from '../../../src/charts/analyses/tornado.ts';
import { moves } from '../../../src/charts/analyses/tornado/rows.ts';
import { CITIES, type City } from '../../../src/model/city.ts';
import { PARAMETERS } from '../../../src/model/parameters.ts';
import { project } from '../../../src/model/project.ts';
import { complete, type Scenario } from '../../../src/model/scenario.ts';
import { tornado } from '../../../src/model/tornado.ts';
import { boxFaults, drawn, voiceOf, WIDTHS } from './draw.ts';

const { fuxin } = CITIES;
const FULL: Scenario = {
  levers: {
    ...{ intake: 1.5, industry: 3, coordination: 1, education: 1 },
    ...{ skills: 1, liveability: 1, pay: 0.8 },
  },
};
/** Loses so many that the residents are used up before the horizon. */
const LEAKING: City = { ...fuxin, exitForm: 'count', netLoss: 20_000 };
/** So small beside its recruits that a longer stay of theirs is refused. */
const TIGHT: City = { ...fuxin, stock: 9000, netLoss: 300 };
const GAINING: City = { ...fuxin, netLoss: -3000, outflowYears: 0 };
/** Without loss, recruits and graduates nothing in the model moves the stock. */
const STILL: City = { ...GAINING, recruits: 0, graduates: 0 };

const rowsFor = (city: City, scenario: Scenario = {}) =>
  code.rows({ city, scenario: complete(city, scenario) });

test('the stocks are the core’s, of the scenario and of both ends of every assumption', () => {
  const rows = rowsFor(fuxin, FULL);
  const core = tornado(fuxin, FULL);
  expect(rows.base).toEqual(core.base);
  expect(rows.base.stock).toBeCloseTo(Number(project(fuxin, FULL).stock.at(-1)), 6);
  const [form, reading] = rows.choices;
  expect([form?.low, form?.high]).toEqual([core.exitForm.rate, core.exitForm.count]);
  expect([reading?.low, reading?.high]).toEqual([core.lossReading.net, core.lossReading.gross]);
  for (const { name, low, high } of core.parameters) {
    const line = [...rows.moving, ...rows.still].find((one) => one.name === name);
    expect([line?.low, line?.high]).toEqual([low, high]);
    expect(line?.standing).toBe(PARAMETERS[name].standing);
  }
});

test('the choices come first, then the numbers that move the stock, the widest first; shocks move none', () => {
  const { choices, moving, still } = rowsFor(fuxin, FULL);
  expect(choices.map(({ name }) => name)).toEqual(['exitForm', 'lossReading']);
  const swings = moving.map(({ swing }) => swing);
  expect(swings).toEqual([...swings].sort((one, two) => two - one));
  expect(Math.min(...swings)).toBeGreaterThanOrEqual(0.5);
  expect(still.map(({ name }) => name)).toContain('meanPay');
  expect(moving.length + still.length).toBe(Object.keys(PARAMETERS).length);
});

test('an end where the city is refused stays unknown: hatched, and said in the table', () => {
  const rows = rowsFor(TIGHT);
  const line = rows.moving.find(({ name }) => name === 'meanStaySubsidyOnly');
  expect(line?.high).toBeNull();
  const voice = voiceOf('en', 'tornado');
  const row = code
    .table(rows, voice)
    .rows.find(([name]) => name === 'Mean stay with subsidies alone');
  expect(row?.at(-1)).toMatch(/no answer/);
  const svg = drawn(code, rows, voice, 720);
  expect(svg.querySelectorAll('[data-assumption="meanStaySubsidyOnly"] .unknown')).toHaveLength(1);
  expect(svg.querySelectorAll('[data-assumption="premiumDecay"] .unknown')).toHaveLength(0);
});

test('where a run ends the last stock that it reports counts, with a cross and its year', () => {
  const rows = rowsFor(LEAKING);
  expect(rows.base.endsIn).toBe(project(LEAKING).endsIn);
  const voice = voiceOf('en', 'tornado');
  const { endsIn } = rows.base;
  expect(code.summary(rows, voice)).toContain(`the calculation ends in ${String(endsIn)}`);
  expect(code.table(rows, voice).rows[0]?.[3]).toContain(`(calculation ends in ${String(endsIn)})`);
  expect(drawn(code, rows, voice, 720).querySelectorAll('.stop').length).toBeGreaterThan(0);
  expect(drawn(code, rowsFor(fuxin), voice, 720).querySelectorAll('.stop')).toHaveLength(0);
});

test('ends are told apart without colour: hollow low, full high; assumptions of ours in ochre', () => {
  const svg = drawn(code, rowsFor(fuxin, FULL), voiceOf('zh', 'tornado'), 720);
  const group = svg.querySelector('[data-assumption="premiumPassThrough"]');
  expect(group?.getAttribute('class')).toBe('swing ochre');
  expect(group?.querySelectorAll('circle.low, circle.high')).toHaveLength(2);
  const claimed = svg.querySelector('[data-assumption="fiveYearRetentionCoordinated"]');
  expect(claimed?.getAttribute('class')).toBe('swing celadon');
});

test('an end’s words stand beside its own mark, or after a small one like it', () => {
  for (const lang of ['zh', 'en'])
    for (const width of WIDTHS) {
      const rows = rowsFor(fuxin, FULL);
      const svg = drawn(code, rows, voiceOf(lang, 'tornado'), width);
      for (const key of svg.querySelectorAll('.key')) {
        const [mark, text] = [key.firstElementChild, key.nextElementSibling];
        expect(mark?.getAttribute('class')).toMatch(/^(low|high)$/);
        const x =
          mark?.getAttribute('cx') ?? /^M([\d.]+)/.exec(mark?.getAttribute('d') ?? '')?.[1] ?? '';
        const gap = Number(text?.getAttribute('x')) - Number(x);
        expect(gap).toBeGreaterThan(6);
        expect(gap).toBeLessThan(12);
      }
      const narrow = width < 560;
      const known = [...rows.choices, ...rows.moving.slice(0, 8)].filter(moves).length;
      if (narrow) expect(svg.querySelectorAll('.key')).toHaveLength(2 * known);
    }
});

test('twelve numbers at most are drawn, all are in the table', () => {
  const rows = rowsFor(fuxin, FULL);
  const voice = voiceOf('en', 'tornado');
  const bars = drawn(code, rows, voice, 1000).querySelectorAll('[data-assumption]');
  expect(bars).toHaveLength(2 + 12);
  expect(code.table(rows, voice).rows).toHaveLength(1 + 2 + Object.keys(PARAMETERS).length);
});

test('where no number moves the stock it says so', () => {
  const rows = rowsFor(STILL);
  expect(rows.moving).toEqual([]);
  const voice = voiceOf('en', 'tornado');
  expect(code.summary(rows, voice)).toMatch(/No number in the model moves/);
});

describe.each(['zh', 'en'])('in %s', (lang) => {
  const voice = voiceOf(lang, 'tornado');
  test.each([
    ['as today', fuxin, {}],
    ['a full policy', fuxin, FULL],
    ['a run that ends', LEAKING, FULL],
    ['a city refused at one end', TIGHT, {}],
    ['a gaining city', GAINING, FULL],
    ['a city that nothing moves', STILL, {}],
  ] as const)('%s: every text inside, none over another', (_, city, scenario) => {
    const rows = rowsFor(city, scenario);
    for (const width of WIDTHS) expect(boxFaults(drawn(code, rows, voice, width))).toEqual([]);
    expect(code.summary(rows, voice)).toMatch(lang === 'zh' ? /若/ : /\bif\b/);
  });
});
