import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { band } from '../../src/model/band.ts';
import { CASES } from '../../src/model/cases.ts';
import { CITIES } from '../../src/model/city.ts';
import { compare } from '../../src/model/compare.ts';
import { delay } from '../../src/model/delay.ts';
import { draws } from '../../src/model/draws.ts';
import { effort } from '../../src/model/effort.ts';
import { ensemble, PERCENTILES } from '../../src/model/ensemble.ts';
import { ScenarioError } from '../../src/model/faults.ts';
import { firstWithoutLoss } from '../../src/model/first-without-loss.ts';
import { horizonStock } from '../../src/model/horizon-stock.ts';
import { leverMap } from '../../src/model/lever-map.ts';
import { LEVERS, type LeverName, type Levers } from '../../src/model/levers.ts';
import { project } from '../../src/model/project.ts';
import { sensitivity, VARIED } from '../../src/model/sensitivity.ts';
import { tornado } from '../../src/model/tornado.ts';

const fuxin = CITIES.fuxin;
const FULL: Levers = {
  intake: 1.5,
  industry: 3,
  coordination: 1,
  education: 1,
  skills: 1,
  liveability: 1,
  pay: 0.8,
};
const ALL = Object.keys(LEVERS) as LeverName[];
const thousands = (value: number) => Math.round(value / 100) / 10;

describe('band and comparison', () => {
  test('the four cases of the full policy end where the reference table says', () => {
    const { cases, low, high } = band(fuxin, { levers: FULL });
    expect(cases.map(({ projection }) => thousands(horizonStock(projection).stock))).toEqual([
      203, 195.2, 159.8, 140.9,
    ]);
    expect([thousands(low.at(-1) ?? 0), thousands(high.at(-1) ?? 0)]).toEqual([140.9, 203]);
    expect(cases.map(({ projection }) => firstWithoutLoss(projection))).toEqual([
      2031,
      expect.anything(),
      2035,
      null,
    ]);
  });
  test('as today the readings coincide', () => {
    const { cases } = band(fuxin);
    expect(cases.map(({ projection }) => thousands(horizonStock(projection).stock))).toEqual([
      95.8, 95.8, 32.6, 32.6,
    ]);
  });
  test('a case that has ended leaves the band; where all have, nothing is left', () => {
    const small = { ...fuxin, stock: 60_000 };
    const { cases, low, high } = band(small, { horizon: 2045 });
    expect(cases.map(({ projection }) => projection.endsIn !== null)).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(low.every((value) => value > 0)).toBe(true);
    expect(low.at(-1)).toBe(high.at(-1));
  });
  test('a policy is compared with none', () => {
    const { stock, asToday, more, firstWithoutLoss } = compare(fuxin, { levers: FULL });
    expect([thousands(stock), thousands(asToday.stock), firstWithoutLoss]).toEqual([
      203, 95.8, 2031,
    ]);
    expect(more).toBeCloseTo(stock - asToday.stock, 6);
  });
});

describe('delay', () => {
  test('the full policy started in 2022 … 2035 leaves what the reference says', () => {
    const starts = delay(fuxin, { levers: FULL }).filter(
      ({ startYear }) => startYear >= 2022 && startYear <= 2035,
    );
    expect(starts.map(({ stock }) => thousands(stock))).toEqual([
      234.5, 228.5, 222.4, 216.1, 209.6, 203, 196.2, 189.2, 182.1, 174.7, 167.5, 160.2, 153, 145.9,
    ]);
  });
  test('a start at the horizon is as today', () => {
    const last = delay(fuxin, { levers: FULL }).at(-1);
    expect(last?.startYear).toBe(2045);
    expect(last?.stock).toBe(horizonStock(project(fuxin)).stock);
  });
});

describe('what would it take', () => {
  test('no effort reaches what stands anyway, and none what is out of reach', () => {
    const low = effort(fuxin, {}, ALL, { kind: 'stock', share: 0.1, year: 2045 });
    expect(low.map((one) => one.effort)).toEqual([0, 0, 0, 0]);
    const high = effort(fuxin, {}, ALL, { kind: 'stock', share: 10, year: 2045 });
    expect(high.map((one) => one.effort)).toEqual([null, null, null, null]);
    expect(high.every((one) => one.nearest > 0)).toBe(true);
  });
  test('the year that decides is the goal’s own, or the later one in which a loss comes back first', () => {
    const stock = effort(fuxin, {}, ALL, { kind: 'stock', share: 0.8, year: 2040 });
    expect(stock.map(({ effort, decides }) => effort === null || decides === 2040)).toEqual(
      stock.map(() => true),
    );
    const goal = { kind: 'noLoss', year: 2035 } as const;
    const city = {
      ...{ ...fuxin, baseYear: 2025, stock: 300_000, netLoss: 4000, observedYears: 5 },
      ...{ outflowYears: 5, recruits: 4000, graduates: 9000 },
    };
    const levers = ['industry', 'coordination', 'skills', 'liveability', 'pay'] as const;
    const reached = effort(city, { horizon: 2049 }, levers, goal).filter(({ effort }) => effort);
    expect(reached.some(({ decides }) => Number(decides) > 2035)).toBe(true);
    for (const { effort: x, decides, exitForm, lossReading } of reached) {
      // What comes after it may ask for no more.
      const until = effort(city, { horizon: Number(decides) }, levers, goal);
      const same = until.find((of) => of.exitForm === exitForm && of.lossReading === lossReading);
      expect(same?.effort).toBe(x);
    }
  });
  test('the effort it names reaches the goal, a thousandth less does not', () => {
    for (const goal of [
      { kind: 'stock', share: 0.8, year: 2045 },
      { kind: 'noLoss', year: 2040 },
    ] as const) {
      const answers = effort(fuxin, { startYear: 2027 }, ALL, goal);
      expect(answers).toHaveLength(CASES.length);
      for (const { effort: x, lossReading, exitForm } of answers) {
        if (x === null) continue;
        const tops = {
          intake: 4,
          industry: 3,
          coordination: 1,
          education: 1,
          skills: 1,
          liveability: 1,
          pay: 1,
        };
        const still = {
          intake: 1,
          industry: 0,
          coordination: 0,
          education: 0,
          skills: 0,
          liveability: 0,
          pay: 0.65,
        };
        const at = (share: number) => {
          const levers = Object.fromEntries(
            ALL.map((name) => [name, still[name] + share * (tops[name] - still[name])]),
          );
          const run = project({ ...fuxin, lossReading, exitForm }, { levers, startYear: 2027 });
          return goal.kind === 'stock'
            ? Number(run.stock.at(-1)) >= goal.share * fuxin.stock
            : [...run.netLoss].slice(goal.year - fuxin.baseYear).every((loss) => loss <= 0);
        };
        expect(at(x)).toBe(true);
        if (x > 0) expect(at(x - 0.0011)).toBe(false);
      }
    }
  });
  test('a run that has ended reaches nothing', () => {
    const small = { ...fuxin, stock: 60_000 };
    const answers = effort(small, {}, [], { kind: 'noLoss', year: 2045 });
    expect(answers.map((one) => one.effort)).toEqual([null, null, null, null]);
    expect(answers.map((one) => Number.isNaN(one.nearest))).toEqual([false, false, true, true]);
  });
  test.each([
    [{ kind: 'stock', share: 0, year: 2045 }, 'goal.share'],
    [{ kind: 'stock', share: Number.NaN, year: 2045 }, 'goal.share'],
    [{ kind: 'noLoss', year: 2021 }, 'goal.year'],
    [{ kind: 'noLoss', year: 2046 }, 'goal.year'],
    [{ kind: 'noLoss', year: 2030.5 }, 'goal.year'],
  ] as const)('a goal of %o is refused', (goal, name) => {
    expect(() => effort(fuxin, {}, ALL, goal)).toThrow(name);
  });
});

describe('ensemble', () => {
  test('as today in 2045 the two forms lie where the reference says, and are never pooled', () => {
    const spreads = ensemble(fuxin);
    const last = (form: 'rate' | 'count') =>
      spreads[form].percentiles.map((column) => thousands(column.at(-1) ?? 0));
    expect(spreads.rate.draws + spreads.rate.refused).toBe(1024);
    for (const value of last('rate')) expect(value).toBeGreaterThanOrEqual(90);
    for (const value of last('rate')) expect(value).toBeLessThanOrEqual(101);
    for (const value of last('count')) expect(value).toBeGreaterThanOrEqual(26);
    for (const value of last('count')) expect(value).toBeLessThanOrEqual(37);
  });
  test('percentiles are in order, the base year is certain, a seed gives one spread', () => {
    const { rate, count } = ensemble(fuxin, { levers: FULL }, draws(200, 5));
    for (const { percentiles } of [rate, count]) {
      expect(percentiles.map((column) => column[0])).toEqual(PERCENTILES.map(() => 217_000));
      for (let at = 0; at < 25; at++) {
        const values = percentiles.map((column) => Number(column[at]));
        expect(values).toEqual([...values].sort((a, b) => a - b));
      }
    }
    expect(ensemble(fuxin, { levers: FULL }, draws(200, 5))).toEqual({ rate, count });
    expect(ensemble(fuxin, { levers: FULL }, draws(200, 6)).rate).not.toEqual(rate);
  });
  test('draws that the model refuses are left out and counted; those that end leave the lower percentiles', () => {
    const leaky = { ...fuxin, stock: 40_000, recruits: 12_000 };
    const { rate, count } = ensemble(leaky, {}, draws(256));
    expect(rate.refused).toBeGreaterThan(0);
    expect(rate.draws + rate.refused).toBe(256);
    expect(count.percentiles[0]?.at(-1)).toBeNaN();
  });
});

describe('tornado', () => {
  test('each end is the scenario with that one assumption changed', () => {
    const { base, parameters, lossReading, exitForm } = tornado(fuxin, { levers: FULL });
    expect(thousands(base.stock)).toBe(203);
    expect(parameters).toHaveLength(21);
    const stay = parameters.find(({ name }) => name === 'payElasticity');
    const alone = project(fuxin, { levers: FULL, parameters: { payElasticity: 1 } });
    expect(stay?.high).toEqual(horizonStock(alone));
    expect(thousands(lossReading.gross.stock)).toBe(195.2);
    expect(thousands(exitForm.count.stock)).toBe(159.8);
    for (const name of ['meanPay', 'chainMultiplier'])
      expect(parameters.find((one) => one.name === name)?.low?.stock).toBe(base.stock);
  });
  test('an end at which the city is refused has no stock', () => {
    const crowded = { ...fuxin, stock: 9_000, netLoss: 100 };
    const { parameters } = tornado(crowded);
    expect(parameters.find(({ name }) => name === 'meanStaySubsidyOnly')?.high).toBeNull();
  });
});

describe('two-lever map', () => {
  test('its corners are the projections that stand there', () => {
    const { x, y, stock, ended } = leverMap(
      fuxin,
      { levers: { pay: 0.8 } },
      ['intake', 'coordination'],
      11,
    );
    expect([x[0], x.at(-1), y[0], y.at(-1)]).toEqual([1, 4, 0, 1]);
    const corner = project(fuxin, { levers: { pay: 0.8, intake: 4, coordination: 1 } });
    expect(stock.at(-1)).toBe(horizonStock(corner).stock);
    expect(stock[10]).toBe(horizonStock(project(fuxin, { levers: { pay: 0.8, intake: 4 } })).stock);
    expect(ended.every((one) => one === 0)).toBe(true);
  });
  test('marks the runs that end', () => {
    const small = { ...fuxin, stock: 60_000, exitForm: 'count' as const };
    expect(leverMap(small, {}, ['intake', 'education'], 3).ended.some((one) => one === 1)).toBe(
      true,
    );
  });
});

test('what the model refuses, every analysis refuses', () => {
  const bad = { ...fuxin, stock: -1 };
  for (const analysis of [
    () => band(bad),
    () => compare(bad, {}),
    () => delay(bad, {}),
    () => effort(bad, {}, ALL, { kind: 'stock', share: 1, year: 2045 }),
    () => ensemble(bad),
    () => tornado(bad),
    () => sensitivity(bad),
    () => leverMap(bad, {}, ['intake', 'pay']),
  ])
    expect(analysis).toThrow(ScenarioError);
});

test('no premium passed through: more effort never leaves fewer people', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99 }), fc.constantFrom(...ALL), (step, name) => {
      const map = leverMap(
        fuxin,
        { parameters: { premiumPassThrough: 0 } },
        [name, 'education'],
        3,
      );
      expect(Number(map.stock[2])).toBeGreaterThanOrEqual(Number(map.stock[0]));
      return step >= 0;
    }),
    { numRuns: 20 },
  );
});

describe('sensitivity', () => {
  test('what cannot move the stock explains nothing; the form of leaving explains most', () => {
    const { first, total, samples, refused } = sensitivity(fuxin, {}, { samples: 512 });
    expect([first.length, total.length, samples + refused]).toEqual([
      VARIED.length,
      VARIED.length,
      512,
    ]);
    const of = (name: string) => Number(total[VARIED.findIndex((one) => one === name)]);
    for (const name of ['meanPay', 'chainMultiplier', 'leaderShare', 'lossReading'])
      expect(of(name)).toBe(0);
    expect(of('exitForm')).toBeGreaterThan(0.8);
  });
  test('samples that the model refuses are left out and counted', () => {
    const leaky = { ...fuxin, stock: 40_000, recruits: 12_000 };
    const { refused, total } = sensitivity(leaky, {}, { samples: 64 });
    expect(refused).toBeGreaterThan(0);
    expect(total.some((share) => share > 0)).toBe(true);
  });
});
