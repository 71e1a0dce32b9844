import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMS } from '../../src/model/cases.ts';
import { CITIES } from '../../src/model/city.ts';
import { draws, type Draw } from '../../src/model/draws.ts';
import { ensemble, PERCENTILES } from '../../src/model/ensemble.ts';
import type { Goal } from '../../src/model/goal.ts';
import { DEFAULTS } from '../../src/model/parameters.ts';
import { project } from '../../src/model/project.ts';
import { reach, reachStepwise } from '../../src/model/reach.ts';
import { anyLevers } from './arbitrary.ts';

const { fuxin } = CITIES;
const some = draws(128);
const asWeAssume: Draw = { lossReading: fuxin.lossReading, parameters: DEFAULTS };

describe('draws that reach a goal', () => {
  test('are those above the level that the percentiles of the same draws tell', () => {
    fc.assert(
      fc.property(anyLevers(fuxin), fc.integer({ min: 2022, max: 2045 }), (levers, year) => {
        const spreads = ensemble(fuxin, { levers }, some);
        for (const form of FORMS) {
          PERCENTILES.forEach((percent, at) => {
            const level = Number(spreads[form].percentiles[at]?.[year - fuxin.baseYear]);
            // From where so many draws have ended there is no level to ask for.
            if (!(level > 0)) return;
            const reaching = (by: number) => {
              const share = (level / fuxin.stock) * (1 + by);
              const goal: Goal = { kind: 'stock', share, year };
              return reach({ city: fuxin, scenario: { levers }, goal }, some);
            };
            const [below, above] = [reaching(-1e-9), reaching(1e-9)];
            const share = (1 - percent / 100) * below.draws;
            expect(below.reached[form]).toBeGreaterThanOrEqual(share - 2);
            expect(above.reached[form]).toBeLessThanOrEqual(share + 2);
          });
        }
      }),
      { numRuns: 8 },
    );
  });

  test('are all or none where one draw is what the model assumes, as its run has it', () => {
    for (const [coordination, year] of [
      [0, 2040],
      [1, 2044],
    ] as const)
      for (const exitForm of FORMS) {
        const scenario = { levers: { coordination, industry: 3, pay: 1 } };
        const { netLoss } = project({ ...fuxin, exitForm }, scenario);
        const holds = netLoss.slice(year - fuxin.baseYear).every((loss) => loss <= 0);
        const asked = { city: fuxin, scenario, goal: { kind: 'noLoss', year } as const };
        expect(reach(asked, [asWeAssume]).reached[exitForm]).toBe(holds ? 1 : 0);
      }
  });

  test('count no draw with which the model refuses the city', () => {
    const city = { ...fuxin, stock: 9_000, netLoss: 1 };
    const goal: Goal = { kind: 'stock', share: 0.01, year: 2030 };
    const found = reach({ city, goal }, some);
    expect(found).toMatchObject({
      draws: ensemble(city, {}, some).rate.draws,
      refused: ensemble(city, {}, some).rate.refused,
    });
    expect(found.refused).toBeGreaterThan(0);
    expect(found.draws + found.refused).toBe(128);
  });

  test('are told of step by step, and by default of as many as the spreads', () => {
    const goal: Goal = { kind: 'noLoss', year: 2040 };
    const shares: number[] = [];
    const steps = reachStepwise({ city: fuxin, goal }, some);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        expect(step.value).toEqual(reach({ city: fuxin, goal }, some));
        break;
      }
      shares.push(step.value);
    }
    expect(shares).toEqual([0, 0.25, 0.5, 0.75]);
    expect(reach({ city: fuxin, goal }).draws).toBe(1024);
    expect(reachStepwise({ city: fuxin, goal }).next().value).toBe(0);
  });

  test('what the model refuses is refused, the goal as well', () => {
    const goal: Goal = { kind: 'noLoss', year: 2090 };
    expect(() => reach({ city: fuxin, goal })).toThrow('goal.year');
    expect(() => reach({ city: { ...fuxin, stock: -1 }, goal })).toThrow('city.stock');
  });
});
