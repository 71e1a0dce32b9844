import { describe, expect, test } from 'vitest';
import { calibrate } from '../../src/model/calibrate.ts';
import { CITIES, type City } from '../../src/model/city.ts';
import { DEFAULTS } from '../../src/model/parameters.ts';
import { project } from '../../src/model/project.ts';
import type { Scenario } from '../../src/model/scenario.ts';

const { fuxin } = CITIES;
const FULL: Scenario = {
  levers: {
    intake: 1.5,
    industry: 3,
    coordination: 1,
    education: 1,
    skills: 1,
    liveability: 1,
    pay: 0.8,
  },
};
const CASES: readonly City[] = [
  { ...fuxin, lossReading: 'net', exitForm: 'rate' },
  { ...fuxin, lossReading: 'net', exitForm: 'count' },
  { ...fuxin, lossReading: 'gross', exitForm: 'rate' },
  { ...fuxin, lossReading: 'gross', exitForm: 'count' },
];
const final = (city: City, scenario: Scenario) =>
  Math.round((project(city, scenario).stock.at(-1) ?? NaN) / 100) / 10;

test('the calibration of Fuxin, by hand', () => {
  // R0 = 3 300 · 2.3 = 7 590; H0 = 217 000 − 7 590 = 209 410; h0 = ln(231 910 / 209 410) / 3.
  const { recruitsInStock, residents, residentExitRate, reachable } = calibrate(fuxin, DEFAULTS);
  expect(recruitsInStock).toBeCloseTo(7590, 9);
  expect(residents).toBeCloseTo(209_410, 9);
  expect(residentExitRate).toBeCloseTo(Math.log(231_910 / 209_410) / 3, 15);
  expect(residentExitRate).toBeCloseTo(0.034, 4);
  expect(reachable).toBe(1);
  expect(calibrate({ ...fuxin, netLoss: -1 }, DEFAULTS).residentExitRate).toBe(0);
  // Gross: (7 500 − 3 300) / 7 500 = 0.56.
  expect(calibrate({ ...fuxin, lossReading: 'gross' }, DEFAULTS).reachable).toBeCloseTo(0.56, 12);
});

test('the first two years as today, by hand', () => {
  const p = project(fuxin);
  // Recruits are in balance: 3 300 come, 3 300 go. Residents: 209 410 · (1 − e^(−0.0340)) = 7 004.
  expect(p.recruitExits[0]).toBeCloseTo(3300, 6);
  expect(p.residentExits[0]).toBeCloseTo(209_410 * (1 - Math.cbrt(209_410 / 231_910)), 6);
  expect(p.stock[1]).toBeCloseTo(217_000 - 7003.993, 2);
  // 7 004 of 217 000 is 3.2 %, above the 2 % of full decay, in the fourth year of loss: the premium
  // falls by all of 15 %; then 3 300 · 0.85^0.25 come.
  expect(p.premium[1]).toBeCloseTo(0.85, 12);
  expect(p.recruits[1]).toBeCloseTo(3300 * 0.85 ** 0.25, 9);
  // Tax: 1 − 0.8 · 7 003.993 / 217 000.
  expect(p.corporateTaxIndex[1]).toBeCloseTo(1 - (0.8 * 7003.993) / 217_000, 6);
  // Patents: 7 leaders now, 7.5 in each of the three years before: 4 · (7.004 + 7.5 · (5.5 + 4.5 + 3.5) / 6.5).
  expect(p.patentsForgone[0]).toBeCloseTo(4 * (7.003993 + (7.5 * 13.5) / 6.5), 4);
});

describe('the reference results for Fuxin in 2045, thousands of people', () => {
  test.each<[string, Scenario, number[]]>([
    ['policies as today', {}, [95.8, 32.6, 95.8, 32.6]],
    ['intake 4 alone', { levers: { intake: 4 } }, [106.5, 42.3, 106.5, 42.3]],
    ['coordination 1 alone', { levers: { coordination: 1 } }, [114.8, 51.7, 114.8, 51.7]],
    ['industry 3 alone', { levers: { industry: 3 } }, [127.9, 68.9, 127.9, 68.9]],
    ['education 1 alone', { levers: { education: 1 } }, [96.5, 33.4, 96.5, 33.4]],
    ['skills 1 alone', { levers: { skills: 1 } }, [102.4, 47.8, 99.4, 41.1]],
    ['liveability 1 alone', { levers: { liveability: 1 } }, [99.3, 40.7, 97.7, 37.2]],
    ['pay 1 alone', { levers: { pay: 1 } }, [106.3, 56.3, 101.5, 45.9]],
    ['full', FULL, [203.0, 159.8, 195.2, 140.9]],
  ])('%s', (_, scenario, expected) => {
    expect(CASES.map((city) => final(city, scenario))).toEqual(expected);
  });
  test('full, by the year it starts', () => {
    const starts = Array.from({ length: 14 }, (_, at) => 2022 + at);
    expect(starts.map((startYear) => final(fuxin, { ...FULL, startYear }))).toEqual([
      234.5, 228.5, 222.4, 216.1, 209.6, 203.0, 196.2, 189.2, 182.1, 174.7, 167.5, 160.2, 153.0,
      145.9,
    ]);
  });
  test('the first year without net loss, full', () => {
    const stops = (city: City) => {
      const { year, netLoss } = project(city, FULL);
      const at = netLoss.findIndex((_, i) => netLoss.subarray(i).every((loss) => loss <= 0));
      return at < 0 ? null : year[at];
    };
    expect(CASES.map(stops)).toEqual([2031, 2035, 2031, null]);
  });
  test('as today in 2031', () => {
    const in2031 = CASES.slice(0, 2).map((city) => Math.round(project(city).stock[10] ?? NaN));
    expect(in2031).toEqual([154_711, 140_097]);
  });
  test('how many come matters only once they stay', () => {
    const more = (levers: Scenario['levers']) =>
      final(fuxin, levers ? { levers } : {}) - final(fuxin, {});
    expect(more({ intake: 4 })).toBeCloseTo(10.7, 6);
    expect(more({ coordination: 1 })).toBeCloseTo(19, 6);
    expect(more({ intake: 4, coordination: 1 })).toBeCloseTo(136, -0.5);
  });
});

test('a projection that ends: states stand in its last year, all else is missing, and never zero', () => {
  const p = project({ ...fuxin, exitForm: 'count' }, { levers: { industry: 0.4 }, horizon: 2060 });
  const at = 2050 - 2021;
  expect(p.endsIn).toBe(2050);
  expect(p.stock[at]).toBeGreaterThan(0);
  expect(p.netLoss[at]).toBeNaN();
  expect(p.stock[at + 1]).toBeNaN();
  expect(p.premium[at + 1]).toBeNaN();
  expect(p.leadersLost[at]).toBeNaN();
  expect([...p.year.slice(at)]).toEqual([
    2050, 2051, 2052, 2053, 2054, 2055, 2056, 2057, 2058, 2059, 2060,
  ]);
});

test('an account that is empty to the last person has ended', () => {
  const city: City = {
    ...fuxin,
    stock: 100,
    netLoss: 100,
    observedYears: 1,
    recruits: 0,
    graduates: 0,
    exitForm: 'count',
  };
  expect(project(city).endsIn).toBe(2021);
  expect(project({ ...city, netLoss: 99 }).endsIn).toBe(2022);
});

test('a city that gains grows by what it gained, and pay, skills and liveability do nothing', () => {
  const gaining: City = { ...fuxin, netLoss: -1000, outflowYears: 0 };
  const p = project(gaining);
  expect(p.otherGrowth[0]).toBe(1000);
  expect(Object.is(project({ ...gaining, netLoss: 0 }).otherGrowth[0], 0)).toBe(true);
  expect(p.residentExits[0]).toBe(0);
  expect(p.premium.every((index) => index === 1)).toBe(true);
  expect(project(gaining, { levers: { pay: 1, skills: 1, liveability: 1 } })).toEqual(p);
});
