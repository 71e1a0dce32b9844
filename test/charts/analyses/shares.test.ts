import { describe, expect, test } from 'vitest';
import * as shares from '../../../src/charts/analyses/shares.ts';
import { together, type ShareRows } from '../../../src/charts/analyses/shares/rows.ts';
import { CASES } from '../../../src/model/cases.ts';
import { CITIES, type City } from '../../../src/model/city.ts';
import { LEVERS } from '../../../src/model/levers.ts';
import { complete, type Scenario } from '../../../src/model/scenario.ts';
import { shapley } from '../../../src/model/shapley.ts';
import { boxFaults, drawn, voiceOf, WIDTHS } from './draw.ts';

const { fuxin } = CITIES;
const FULL = { intake: 1.5, industry: 3, coordination: 1, education: 1, skills: 1, liveability: 1 };
const full: Scenario = { levers: { ...FULL, pay: 0.8 } };
const gaining: City = { ...fuxin, netLoss: -2000, outflowYears: 0 };
const below: Scenario = {
  levers: { intake: 4, coordination: 0.05, pay: 0.7 },
  ...{ horizon: 2061, rampYears: 0 },
};

const at = (scenario: Scenario = full, city: City = fuxin): ShareRows =>
  shares.rows({ city, scenario: complete(city, scenario) });

const QUESTIONS: Readonly<Record<string, ShareRows>> = {
  full: at(),
  still: at({}),
  one: at({ levers: { skills: 0.3 } }),
  nothing: at({ levers: { skills: 1 } }, gaining),
  gaining: at(full, gaining),
  below: at(below),
  late: at({ ...full, startYear: 2050 }),
  small: at(full, { ...fuxin, stock: 1500, netLoss: 40, recruits: 60, graduates: 70 }),
};

describe('rows', () => {
  test('the full policy’s shares are the reference ones (net, rate), in the core’s order', () => {
    const [one] = at().cases;
    const told = Object.entries(one?.shares ?? {}).map(([name, share]) => [
      name,
      Math.round(share),
    ]);
    expect(told).toEqual([
      ['intake', 11_937],
      ['industry', 34_209],
      ['coordination', 37_862],
      ['education', 5_978],
      ['skills', 7_515],
      ['liveability', 3_880],
      ['pay', 5_810],
    ]);
  });
  test('each of the four cases is the core’s, and its shares sum to policy less as today', () => {
    const { cases } = at();
    expect(cases).toHaveLength(4);
    cases.forEach((one, index) => {
      const { policy, asToday, shares: all } = shapley({ ...fuxin, ...CASES[index] }, full);
      expect([one.policy, one.asToday]).toEqual([policy, asToday]);
      const sum = Object.values(all).reduce((total, share) => total + share, 0);
      expect(together(one)).toBeCloseTo(sum, 5);
    });
  });
  test('what is not moved is not among the levers moved', () => {
    expect(at({ levers: { pay: 0.8, intake: 2, skills: 0 } }).moved).toEqual(['intake', 'pay']);
    expect(at({}).moved).toEqual([]);
  });
});

describe.each(['en', 'zh'])('in %s', (lang) => {
  const voice = voiceOf(lang, 'shares');
  test.each(Object.keys(QUESTIONS))('%s: every text keeps its place at every width', (name) => {
    const rows = QUESTIONS[name] ?? at();
    for (const width of WIDTHS) expect(boxFaults(drawn(shares, rows, voice, width))).toEqual([]);
  });
  test('levers stand in the core’s order, never by size, each with four marks', () => {
    const svg = drawn(shares, at(), voice, 720);
    const rows = [...svg.querySelectorAll('[data-lever]')];
    expect(rows.map((row) => row.getAttribute('data-lever'))).toEqual(Object.keys(LEVERS));
    for (const row of rows) expect(row.querySelectorAll('[data-case]')).toHaveLength(4);
    expect(shares.table(at(), voice).rows).toHaveLength(7 + 3);
  });
  test('a lever left alone has no mark and no number, but the words “as today”', () => {
    const rows = at({ levers: { skills: 0.3 } });
    const svg = drawn(shares, rows, voice, 720);
    expect(svg.querySelectorAll('[data-lever="intake"] [data-case]')).toHaveLength(0);
    const left = [...svg.querySelectorAll('text')].filter(
      ({ textContent }) => textContent === voice.words['left'],
    );
    expect(left).toHaveLength(6);
    expect(shares.table(rows, voice).rows[0]?.slice(1)).toEqual([null, null, null, null]);
  });
  test('with no lever moved the picture is a sentence', () => {
    expect(drawn(shares, at({}), voice, 340).querySelectorAll('path')).toHaveLength(0);
    expect(shares.summary(at({}), voice)).toBe(voice.words['say-none']);
  });
  test('a share below nothing stands left of the zero line, and runs that ended are crosses', () => {
    const svg = drawn(shares, at(below), voice, 720);
    const band = svg.querySelector('[data-lever="pay"] .band');
    const zero = svg.querySelectorAll('[data-lever="pay"] .rule')[1]?.getAttribute('d') ?? '';
    expect(Number(band?.getAttribute('x'))).toBeLessThan(Number(/M([\d.]+)/.exec(zero)?.[1]));
    expect(svg.querySelectorAll('.stopped').length).toBeGreaterThan(0);
    expect(shares.summary(at(below), voice)).toContain(voice.words['say-stopped']);
  });
  test('the sum of each case stands in the picture, the table and the summary', () => {
    const sums = ['107,200', '99,400', '127,200', '108,200'];
    const text = drawn(shares, at(), voice, 340).textContent;
    for (const sum of sums) {
      expect(text).toContain(sum);
      expect(shares.summary(at(), voice)).toContain(sum);
      expect(JSON.stringify(shares.table(at(), voice).rows[7])).toContain(sum);
    }
  });
});
