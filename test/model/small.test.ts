import { describe, expect, test } from 'vitest';
import { campusPremium } from '../../src/model/campus-premium.ts';
import { kept } from '../../src/model/fill.ts';
import { fundYears } from '../../src/model/fund-years.ts';
import { coordinationFor, meanStay } from '../../src/model/mean-stay.ts';
import { DEFAULTS } from '../../src/model/parameters.ts';
import { patentsForgone } from '../../src/model/patents-forgone.ts';
import { recruitExitRate } from '../../src/model/recruit-exit-rate.ts';
import { retention } from '../../src/model/retention.ts';
import { subsidy } from '../../src/model/subsidy.ts';
import { survival } from '../../src/model/survival.ts';
import { taxIndex } from '../../src/model/tax-index.ts';

test('recruits stay 2.3 years with subsidies alone, 20.1 under the combination', () => {
  expect(meanStay(0, DEFAULTS)).toBeCloseTo(2.3, 12);
  expect(meanStay(1, DEFAULTS)).toBeCloseTo(-5 / Math.log(0.78), 12);
  expect(meanStay(1, DEFAULTS)).toBeCloseTo(20.1, 1);
});
test('a stay turned back is its coordination, and none beyond the ends', () => {
  for (const coordination of [0, 0.1, 0.5, 0.9, 1]) {
    const stay = meanStay(coordination, DEFAULTS);
    expect(coordinationFor(stay, DEFAULTS)).toBeCloseTo(coordination, 12);
  }
  expect([1, 30].map((stay) => coordinationFor(stay, DEFAULTS))).toEqual([0, 1]);
});
test('in between, the rate is geometric: half-way it is the root of the product', () => {
  const ends = recruitExitRate(0, DEFAULTS) * recruitExitRate(1, DEFAULTS);
  expect(recruitExitRate(0.5, DEFAULTS)).toBeCloseTo(Math.sqrt(ends), 12);
});
test('at the rate of 2.3 years, 11.4 % are left after five; at the other, 78 %', () => {
  expect(survival(1 / 2.3, 5)).toBeCloseTo(0.114, 3);
  expect(survival(recruitExitRate(1, DEFAULTS), 5)).toBeCloseTo(0.78, 12);
  expect(survival(0.3, 0)).toBe(1);
});
describe('retention', () => {
  test('rises by 22 points a level, to the share in work at most', () => {
    expect(retention(0.3, 1, DEFAULTS)).toBeCloseTo(0.52, 12);
    expect(retention(0.3, 3, DEFAULTS)).toBe(0.96);
  });
  test('never falls below what it is today', () => {
    expect(retention(0.97, 3, DEFAULTS)).toBe(0.97);
    expect(retention(0.3, 0, DEFAULTS)).toBe(0.3);
  });
});
test('patents: four a year for each leader at first, none from 6.5 years on', () => {
  expect(patentsForgone(2, 0, DEFAULTS)).toBe(8);
  expect(patentsForgone(1, 3.25, DEFAULTS)).toBe(2);
  expect(patentsForgone(1, 6.5, DEFAULTS)).toBe(0);
  expect(patentsForgone(1, 10, DEFAULTS)).toBe(0);
});
test('tax: 0.8 % less for each per cent lost, never below nothing', () => {
  expect(taxIndex(0, DEFAULTS)).toBe(1);
  expect(taxIndex(5, DEFAULTS)).toBeCloseTo(0.96, 12);
  expect(taxIndex(200, DEFAULTS)).toBe(0);
});
test('the fund loses 2.4 years a point', () => {
  expect(fundYears(0)).toBe(0);
  expect(fundYears(2)).toBe(4.8);
});
test('the campus premium holds for two years of loss, then falls by 15 % a year', () => {
  expect(campusPremium(0, DEFAULTS)).toBe(1);
  expect(campusPremium(2, DEFAULTS)).toBe(1);
  expect(campusPremium(3, DEFAULTS)).toBeCloseTo(0.85, 12);
  expect(campusPremium(5, DEFAULTS)).toBeCloseTo(0.85 ** 3, 12);
});
test('a subsidy of 3 % over five years costs 15 % of a year’s spending', () => {
  expect(subsidy(0.03, 5, 200)).toBeCloseTo(30, 12);
});
test('of a year’s inflow, all is kept without exits, and (1 − 1/e) at a rate of one', () => {
  expect(kept(0)).toBe(1);
  expect(kept(1e-13)).toBe(1);
  expect(kept(1)).toBeCloseTo(1 - Math.exp(-1), 12);
});
