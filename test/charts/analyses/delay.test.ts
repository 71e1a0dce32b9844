import { describe, expect, test } from 'vitest';
import * as delay from '../../../src/charts/analyses/delay.ts';
import type { DelayRows } from '../../../src/charts/analyses/delay/rows.ts';
import { CASES } from '../../../src/model/cases.ts';
import { CITIES, type City } from '../../../src/model/city.ts';
import { compare } from '../../../src/model/compare.ts';
import { complete, type Scenario } from '../../../src/model/scenario.ts';
import { boxFaults, drawn, voiceOf, WIDTHS } from './draw.ts';

const { fuxin } = CITIES;
const FULL = { intake: 1.5, industry: 3, coordination: 1, education: 1, skills: 1, liveability: 1 };
const full: Scenario = { levers: { ...FULL, pay: 0.8 } };
const gaining: City = { ...fuxin, netLoss: -2000, outflowYears: 0 };

const at = (scenario: Scenario = full, city: City = fuxin): DelayRows =>
  delay.rows({ city, scenario: complete(city, scenario) });

const QUESTIONS: Readonly<Record<string, DelayRows>> = {
  full: at(),
  still: at({}),
  gaining: at({ levers: { intake: 3, coordination: 0.4 }, startYear: 2033 }, gaining),
  ended: at({ levers: { intake: 4 }, horizon: 2061 }),
  last: at({ ...full, startYear: 2044 }),
  late: at({ ...full, startYear: 2050 }),
  first: at({ ...full, startYear: 2021 }),
  short: at({ ...full, startYear: 2021, horizon: 2022 }),
  small: at(full, { ...fuxin, stock: 1500, netLoss: 40, recruits: 60, graduates: 70 }),
};

const thousands = (value: number) => Math.round(value / 100) / 10;

describe('rows', () => {
  test('the full policy’s stock by start year is the reference row (net, rate)', () => {
    const [one] = at().cases;
    const row = one?.starts.filter(({ startYear }) => startYear >= 2022 && startYear <= 2035);
    expect(row?.map(({ stock }) => thousands(stock))).toEqual([
      234.5, 228.5, 222.4, 216.1, 209.6, 203, 196.2, 189.2, 182.1, 174.7, 167.5, 160.2, 153, 145.9,
    ]);
  });
  test('all four cases, each with its stock at the reader’s start and as today', () => {
    for (const one of at().cases) {
      const of = { exitForm: one.exitForm, lossReading: one.lossReading };
      const { stock, asToday } = compare({ ...fuxin, ...of }, full);
      expect(one.chosen.stock).toBe(stock);
      expect(one.asToday.stock).toBe(asToday.stock);
    }
    expect(at().cases.map(({ exitForm, lossReading }) => ({ exitForm, lossReading }))).toEqual(
      CASES.map(({ exitForm, lossReading }) => ({ exitForm, lossReading })),
    );
  });
  test('a start at the horizon leaves what policies as today leave', () => {
    for (const { starts, asToday } of at().cases) {
      expect(starts.at(-1)?.stock).toBeCloseTo(asToday.stock, 6);
    }
  });
  test('the cost is the stock at the start less that of a start a year later', () => {
    for (const { starts, cost } of at().cases) {
      const stock = (year: number) =>
        starts.find(({ startYear }) => startYear === year)?.stock ?? Number.NaN;
      expect(cost).toBe(stock(2027) - stock(2028));
    }
    expect(at().cases.map(({ cost }) => Math.round((cost ?? 0) / 100))).toEqual([68, 63, 92, 96]);
  });
  test('a later start can leave more, where more come but stay no longer', () => {
    const [one] = QUESTIONS['ended']?.cases ?? [];
    expect(one?.cost).toBeLessThan(0);
  });
  test('a run that has ended has no cost', () => {
    const costs = QUESTIONS['ended']?.cases.map(({ cost, exitForm }) => [exitForm, cost === null]);
    expect(costs).toEqual([
      ['rate', false],
      ['rate', false],
      ['count', true],
      ['count', true],
    ]);
  });
});

describe.each(['en', 'zh'])('in %s', (lang) => {
  const voice = voiceOf(lang, 'delay');
  test.each(Object.keys(QUESTIONS))('%s: every text keeps its place at every width', (name) => {
    const rows = QUESTIONS[name] ?? at();
    for (const width of WIDTHS) expect(boxFaults(drawn(delay, rows, voice, width))).toEqual([]);
  });
  test('the cost of a year stands in the summary and in the picture, in every case', () => {
    const text = drawn(delay, at(), voice, 720).textContent;
    const summary = delay.summary(at(), voice);
    for (const cost of lang === 'en' ? ['6,800', '6,300', '9,200', '9,600'] : ['6800', '9600']) {
      expect(text).toContain(cost);
      expect(summary).toContain(cost);
    }
  });
  test('with no lever moved the picture is a sentence, without a line', () => {
    const svg = drawn(delay, at({}), voice, 340);
    expect(svg.querySelectorAll('path')).toHaveLength(0);
    expect(delay.summary(at({}), voice)).toBe(voice.words['say-none']);
    expect(delay.table(at({}), voice).rows).toHaveLength(1);
  });
  test('a start after the horizon has no rule, and no cost', () => {
    const svg = drawn(delay, at({ ...full, startYear: 2050 }), voice, 720);
    expect(svg.querySelectorAll('.start-rule')).toHaveLength(0);
    expect(svg.querySelectorAll('.start-line')).toHaveLength(8);
    expect(drawn(delay, at(), voice, 720).querySelectorAll('.start-rule')).toHaveLength(1);
  });
  test('the table has a row a start year, then as today and the cost', () => {
    const { columns, rows } = delay.table(at(), voice);
    expect(rows).toHaveLength(25 + 2);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(rows.at(-1)?.[1]?.startsWith('−')).toBe(true);
  });
  test('starts that end early are crosses, told as such', () => {
    const rows = QUESTIONS['ended'] ?? at();
    const svg = drawn(delay, rows, voice, 720);
    expect(svg.querySelectorAll('.stopped').length).toBeGreaterThan(40);
    expect(delay.table(rows, voice).rows[0]?.[3]).toMatch(/\d{4}/);
  });
});
