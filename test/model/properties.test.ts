import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrate } from '../../src/model/calibrate.ts';
import { CITIES } from '../../src/model/city.ts';
import { columns } from '../../src/model/columns.ts';
import { fill } from '../../src/model/fill.ts';
import { history } from '../../src/model/history.ts';
import { DEFAULTS } from '../../src/model/parameters.ts';
import { project } from '../../src/model/project.ts';
import { recruitExitRate } from '../../src/model/recruit-exit-rate.ts';
import { run } from '../../src/model/run.ts';
import { LEVER_TOPS, today, type LeverName } from '../../src/model/levers.ts';
import { complete, type Scenario } from '../../src/model/scenario.ts';
import { anyLevers, anyRun } from './arbitrary.ts';

const { fuxin } = CITIES;
const last = (column: Float64Array) => column.at(-1) ?? NaN;
const lived = (p: { endsIn: number | null; year: Int32Array }) =>
  p.endsIn === null ? p.year.length : p.endsIn - (p.year[0] ?? 0);

describe('always', () => {
  test('stocks and exits are never below zero, and nothing is NaN before the end', () => {
    fc.assert(
      fc.property(anyRun, ({ city, scenario }) => {
        const p = project(city, scenario);
        for (let i = 0; i < lived(p); i++) {
          for (const column of [
            p.stock,
            p.residents,
            p.recruitsInStock,
            p.residentExits,
            p.recruitExits,
          ]) {
            expect(column[i]).toBeGreaterThanOrEqual(-1e-9 * city.stock);
          }
          for (const value of Object.values(p))
            if (value instanceof Float64Array) expect(value[i]).not.toBeNaN();
        }
      }),
    );
  });
  test('the ledger closes: stock(next) = stock + inflow − exits', () => {
    fc.assert(
      fc.property(anyRun, ({ city, scenario }) => {
        const p = project(city, scenario);
        for (let i = 0; i + 1 < lived(p); i++) {
          const next = (p.stock[i] ?? NaN) + (p.inflow[i] ?? NaN) - (p.exits[i] ?? NaN);
          expect(Math.abs((p.stock[i + 1] ?? NaN) - next)).toBeLessThanOrEqual(1e-9 * next);
        }
      }),
    );
  });
  test("each compartment's exits are what its own equation says, levers and all", () => {
    fc.assert(
      fc.property(anyRun, ({ city, scenario }) => {
        const p = project(city, scenario);
        const { levers, parameters, startYear, rampYears } = complete(city, scenario);
        const { residentExitRate, reachable } = calibrate(city, parameters);
        for (let i = 0; i < lived(p); i++) {
          const after = city.baseYear + i + 1 - startYear;
          const r = after <= 0 ? 0 : rampYears === 0 ? 1 : Math.min(1, after / rampYears);
          const k = city.coordination + (levers.coordination - city.coordination) * r;
          const rate = recruitExitRate(k, parameters);
          const [recruits = NaN, inStock = NaN] = [p.recruits[i], p.recruitsInStock[i]];
          const gone =
            inStock * (1 - Math.exp(-rate)) + recruits * (1 - (1 - Math.exp(-rate)) / rate);
          expect(Math.abs((p.recruitExits[i] ?? NaN) - gone)).toBeLessThanOrEqual(
            1e-9 * city.stock,
          );

          const pay = (city.payRatio + (levers.pay - city.payRatio) * r) / city.payRatio;
          const f =
            (1 - parameters.skilledShare * parameters.skilledTurnoverCut * levers.skills * r) *
            (1 -
              parameters.satisfactionPassThrough *
                parameters.satisfactionGain *
                levers.liveability *
                r) *
            pay ** -parameters.payElasticity;
          const share = reachable * f + 1 - reachable;
          const h = residentExitRate * share;
          const [residents = NaN, extra = NaN] = [p.residents[i], p.extraGraduates[i]];
          const kept = h < 1e-6 ? 1 - h / 2 : (1 - Math.exp(-h)) / h;
          const left =
            city.netLoss <= 0
              ? 0
              : city.exitForm === 'count'
                ? city.netLoss * share
                : residents * (1 - Math.exp(-h)) + extra * (1 - kept);
          expect(Math.abs((p.residentExits[i] ?? NaN) - left)).toBeLessThanOrEqual(
            1e-9 * Math.max(city.stock, residents),
          );
        }
      }),
    );
  });
  test('no policy is the same as a policy that starts after the horizon', () => {
    fc.assert(
      fc.property(anyRun, ({ city, scenario }) => {
        const { horizon } = complete(city, scenario);
        const still = { ...scenario, levers: {} };
        expect(project(city, { ...scenario, startYear: horizon + 1 })).toEqual(
          project(city, { ...still, startYear: horizon + 1 }),
        );
      }),
    );
  });
  test('the order in which levers are set does not matter', () => {
    fc.assert(
      fc.property(anyRun, ({ city, scenario }) => {
        const reversed = Object.fromEntries(Object.entries(scenario.levers ?? {}).reverse());
        expect(project(city, { ...scenario, levers: reversed })).toEqual(project(city, scenario));
      }),
    );
  });
  test('used columns give what fresh ones give', () => {
    const out = columns(25);
    run({ ...fuxin, exitForm: 'count', netLoss: 30_000 }, complete(fuxin), out);
    expect(out.endsIn).not.toBeNull();
    expect(run(fuxin, complete(fuxin), out)).toEqual(project(fuxin));
  });
});

describe('fill', () => {
  const rate = fc.double({ min: 0, max: 2, noNaN: true });
  const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
  test('is a semigroup: two half-years equal one year', () => {
    fc.assert(
      fc.property(amount, rate, amount, (x, a, inflow) => {
        // Half a year at a rate is a whole one at half of it, with half the inflow.
        const half = fill(fill(x, a / 2, inflow / 2), a / 2, inflow / 2);
        expect(Math.abs(half - fill(x, a, inflow))).toBeLessThanOrEqual(1e-9 * (x + inflow + 1));
      }),
    );
  });
  test('equals its integral, worked out in ten thousand steps', () => {
    for (const [x, a, inflow] of [
      [1000, 0.4, 300],
      [0, 1.5, 50],
      [500, 0, 20],
      [500, 1e-13, 20],
    ] as const) {
      let y: number = x;
      const dt = 1e-4;
      for (let i = 0; i < 1e4; i++) {
        const middle = y + (dt / 2) * (inflow - a * y);
        y += dt * (inflow - a * middle);
      }
      expect(fill(x, a, inflow)).toBeCloseTo(y, 4);
    }
  });
  test('settles at inflow times mean stay (Little)', () => {
    let x = 0;
    for (let i = 0; i < 200; i++) x = fill(x, 1 / 2.3, 3300);
    expect(x).toBeCloseTo(3300 * 2.3, 6);
  });
});

test('run backwards over the observed years, the rate form gives the stock of 2018', () => {
  expect(history(fuxin, DEFAULTS).year).toEqual(Int32Array.of(2018, 2019, 2020, 2021));
  expect(history(fuxin, DEFAULTS).stock[0]).toBeCloseTo(239_500, 6);
  expect(history(fuxin, DEFAULTS).stock[1]).toBeCloseTo(
    7590 + 209_410 * (231_910 / 209_410) ** (2 / 3),
    6,
  );
  expect(history(fuxin, DEFAULTS).stock[3]).toBeCloseTo(217_000, 6);
  expect(history({ ...fuxin, exitForm: 'count' }, DEFAULTS).stock[1]).toBeCloseTo(232_000, 6);
  expect(history({ ...fuxin, netLoss: -1000 }, DEFAULTS).stock[0]).toBeCloseTo(214_000, 6);
});

describe('without the premium’s feedback', () => {
  const names = Object.keys(LEVER_TOPS) as LeverName[];
  test('a lever moved up never lowers any later stock', () => {
    fc.assert(
      fc.property(
        anyRun,
        fc.constantFrom(...names),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ city, scenario }, name, x) => {
          const parameters = { ...scenario.parameters, premiumPassThrough: 0 };
          const now = { ...today(city), ...scenario.levers };
          const up = Math.min(LEVER_TOPS[name], now[name] + x * (LEVER_TOPS[name] - now[name]));
          const before = project(city, { ...scenario, parameters });
          const after = project(city, { ...scenario, parameters, levers: { ...now, [name]: up } });
          for (let i = 0; i < Math.min(lived(before), lived(after)); i++) {
            expect(after.stock[i]).toBeGreaterThanOrEqual((before.stock[i] ?? NaN) * (1 - 1e-12));
          }
        },
      ),
    );
  });
  test('a start moved earlier never lowers any later stock', () => {
    fc.assert(
      fc.property(anyRun, fc.integer({ min: 0, max: 10 }), ({ city, scenario }, years) => {
        const parameters = { ...scenario.parameters, premiumPassThrough: 0 };
        const { startYear } = complete(city, scenario);
        const late = project(city, { ...scenario, parameters, startYear });
        const early = project(city, {
          ...scenario,
          parameters,
          startYear: Math.max(city.baseYear, startYear - years),
        });
        for (let i = 0; i < Math.min(lived(late), lived(early)); i++) {
          expect(early.stock[i]).toBeGreaterThanOrEqual((late.stock[i] ?? NaN) * (1 - 1e-12));
        }
      }),
    );
  });
});

describe('known oddities, which the methods page names', () => {
  test('more intake without longer stay: a later start can leave more people', () => {
    const policy = (startYear: number): Scenario => ({
      levers: { intake: 4 },
      rampYears: 0,
      startYear,
      horizon: 2061,
    });
    const finals = [2022, 2025, 2030, 2035].map((start) =>
      last(project(fuxin, policy(start)).stock),
    );
    expect(finals.some((final, at) => at > 0 && final > (finals[0] ?? NaN))).toBe(true);
  });
  test('to 2045 no lever moved up lowers the final stock of Fuxin', () => {
    fc.assert(
      fc.property(
        anyLevers(fuxin),
        fc.constantFrom(...(Object.keys(LEVER_TOPS) as LeverName[])),
        (levers, name) => {
          const up = { ...levers, [name]: LEVER_TOPS[name] };
          expect(last(project(fuxin, { levers: up }).stock)).toBeGreaterThanOrEqual(
            last(project(fuxin, { levers }).stock) - 1e-6,
          );
        },
      ),
      { numRuns: 500 },
    );
  });
  test('the first projected year loses 7 004, not 7 500: a rate acts on a smaller stock', () => {
    expect(project(fuxin).netLoss[0]).toBeCloseTo(7004, 0);
  });
});
