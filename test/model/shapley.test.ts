import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CITIES, type City } from '../../src/model/city.ts';
import { ScenarioError } from '../../src/model/faults.ts';
import { horizonStock } from '../../src/model/horizon-stock.ts';
import { LEVERS, type LeverName, type Levers } from '../../src/model/levers.ts';
import { project } from '../../src/model/project.ts';
import { shapley } from '../../src/model/shapley.ts';
import { anyRun } from './arbitrary.ts';

const FULL: Levers = {
  intake: 1.5,
  industry: 3,
  coordination: 1,
  education: 1,
  skills: 1,
  liveability: 1,
  pay: 0.8,
};

/** Each lever's effect averaged over every order of adding them, one order after another. */
function byOrders(city: City, levers: Partial<Levers>): Map<string, number> {
  const names = Object.keys(levers) as LeverName[];
  const sums = new Map<string, number>(names.map((name) => [name, 0]));
  const all = orders(names);
  for (const order of all) {
    let set: Partial<Levers> = {};
    let before = horizonStock(project(city)).stock;
    for (const name of order) {
      set = { ...set, [name]: levers[name] };
      const after = horizonStock(project(city, { levers: set })).stock;
      sums.set(name, (sums.get(name) ?? 0) + (after - before) / all.length);
      before = after;
    }
  }
  return sums;
}

function orders<T>(of: readonly T[]): T[][] {
  if (of.length === 0) return [[]];
  return of.flatMap((first) =>
    orders(of.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}

test('shares of the full policy for Fuxin are the reference ones, and sum to its effect', () => {
  const { shares, asToday, policy, ended } = shapley(CITIES.fuxin, { levers: FULL });
  expect(Object.fromEntries(Object.entries(shares).map(([k, v]) => [k, Math.round(v)]))).toEqual({
    intake: 11_937,
    industry: 34_209,
    coordination: 37_862,
    education: 5_978,
    skills: 7_515,
    liveability: 3_880,
    pay: 5_810,
  });
  expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(
    policy - asToday,
    6,
  );
  expect(ended).toBe(0);
});

test('they are the averages over every order in which the levers could be added', () => {
  for (const exitForm of ['rate', 'count'] as const) {
    const city: City = { ...CITIES.fuxin, exitForm, lossReading: 'gross' };
    const { coordination, industry, skills, pay } = FULL;
    const levers = { industry, coordination, skills, pay };
    const { shares } = shapley(city, { levers });
    for (const [name, share] of byOrders(city, levers)) {
      expect(shares[name as LeverName]).toBeCloseTo(share, 6);
    }
  }
});

describe('for any city and policy', () => {
  test('the shares sum to policy minus as today, and a lever left alone has none', () => {
    fc.assert(
      fc.property(anyRun, ({ city, scenario }) => {
        const { shares, asToday, policy } = shapley(city, scenario);
        const sum = Object.values(shares).reduce((a, b) => a + b, 0);
        expect(Math.abs(sum - (policy - asToday))).toBeLessThanOrEqual(1e-9 * city.stock * 10);
        for (const name of Object.keys(LEVERS) as LeverName[]) {
          if (scenario.levers?.[name] === undefined) expect(shares[name]).toBe(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('one lever alone has all of the effect', () => {
    const { shares, asToday, policy } = shapley(CITIES.fuxin, { levers: { skills: 1 } });
    expect(shares.skills).toBeCloseTo(policy - asToday, 9);
  });
});

test('a run that ends counts with the last stock it reports, and is counted', () => {
  const city: City = { ...CITIES.fuxin, exitForm: 'count' };
  const scenario = { levers: { skills: 0.2 }, horizon: 2061 };
  const alone = project(city, { horizon: 2061 });
  expect(alone.endsIn).not.toBeNull();
  const { asToday, ended } = shapley(city, scenario);
  const last = [...alone.stock].filter((stock) => !Number.isNaN(stock)).at(-1);
  expect(asToday).toBe(last);
  expect(ended).toBeGreaterThan(0);
});

test('a policy that is refused names its fault', () => {
  expect(() => shapley(CITIES.fuxin, { levers: { intake: 9 } })).toThrow(ScenarioError);
});
