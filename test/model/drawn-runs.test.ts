import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMS } from '../../src/model/cases.ts';
import { CITIES, type City, type ExitForm } from '../../src/model/city.ts';
import { drawnPolicy } from '../../src/model/drawn-policy.ts';
import { drawnRuns, step } from '../../src/model/drawn-runs.ts';
import { drawn } from '../../src/model/drawn.ts';
import { drawAt, DRAWN, draws, type Draw } from '../../src/model/draws.ts';
import { ensemble, PERCENTILES } from '../../src/model/ensemble.ts';
import { faults } from '../../src/model/faults.ts';
import { LEVER_TOPS } from '../../src/model/levers.ts';
import { project } from '../../src/model/project.ts';
import { complete, type Scenario } from '../../src/model/scenario.ts';
import { anyRun } from './arbitrary.ts';

const { fuxin } = CITIES;

/** Points of the unit cube, its edges and middles more often than chance would have them. */
const anyDraw: fc.Arbitrary<Draw> = fc
  .array(
    fc.oneof(
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      fc.constantFrom(0, 0.5, 1 - 2 ** -32),
    ),
    { minLength: DRAWN.length, maxLength: DRAWN.length },
  )
  .map((point) => drawAt(Float64Array.from(point)));

const manyRuns = { numRuns: process.env['MUTATION'] ? 100 : 600 };

/** The draws that `project` takes the city with. */
const taken = (city: City, scenario: Scenario, of: readonly Draw[]) =>
  of.filter(({ parameters }) => faults(city, { ...scenario, parameters }).length === 0);

const projected = (
  city: City,
  scenario: Scenario,
  { draw: { lossReading, parameters }, form }: { draw: Draw; form: ExitForm },
) => project({ ...city, lossReading, exitForm: form }, { ...scenario, parameters });

/** Holds every draw, year and form to `project`; returns how many runs have ended. */
function compare(city: City, scenario: Scenario, of: readonly Draw[]): number {
  const full = complete(city, scenario);
  const all = drawn(city, of);
  const counted = taken(city, scenario, of);
  expect([all.count, all.refused]).toEqual([counted.length, of.length - counted.length]);
  const policyOf = drawnPolicy(city, full, all);
  const forms = FORMS.map((form) => ({
    runs: drawnRuns(city, all, form),
    // A run that empties within rounding may do so in either and not in the other: it is then let go.
    references: counted.map((draw) => projected(city, scenario, { draw, form })),
    close: new Set<number>(),
  }));
  for (let year = 0; year <= full.horizon - city.baseYear; year++) {
    const policy = year > 0 ? policyOf(year - 1) : null;
    for (const { runs, references, close } of forms) {
      if (policy) step(runs, all, policy);
      let going = 0;
      references.forEach(({ stock }, d) => {
        const own = Number(runs.residents[d]) + Number(runs.recruitsInStock[d]);
        const reference = Number(stock[year]);
        const goesOn = runs.goesOn[d] === 1;
        const fail = () => {
          expect.fail(`year ${String(year)}: ${String(own)} for ${String(reference)}`);
        };
        if (goesOn && !(Math.abs(Number(runs.stocks[going]) - own) <= 1e-12 * own)) fail();
        going += Number(goesOn);
        if (close.has(d)) return;
        if (goesOn === Number.isNaN(reference)) {
          if (Math.abs(Number(runs.residents[d])) > 1e-9 * city.stock) fail();
          close.add(d);
        } else if (goesOn && !(Math.abs(own - reference) <= 1e-9 * reference)) fail();
      });
      expect(runs.going).toBe(going);
    }
  }
  return forms.reduce((sum, { runs }) => sum + all.count - runs.going, 0);
}

describe('all draws at once', () => {
  test('are what project says of each, over random cities, scenarios and draws', () => {
    fc.assert(
      fc.property(
        anyRun,
        fc.array(anyDraw, { minLength: 1, maxLength: 6 }),
        ({ city, scenario }, of) => {
          compare(city, scenario, of);
        },
      ),
      manyRuns,
    );
  });
  test('the default draws too: as today, all the way, a ramp without an end, runs that end, a city that gains', () => {
    const of = draws(256);
    const levers = LEVER_TOPS;
    expect(compare(fuxin, {}, of)).toBe(0);
    expect(compare(fuxin, { levers }, of)).toBe(0);
    expect(compare(fuxin, { levers, rampYears: 50, horizon: 2061 }, of)).toBeGreaterThan(20);
    expect(compare(fuxin, { levers, rampYears: 0, startYear: 2021 }, of)).toBe(0);
    expect(compare({ ...fuxin, stock: 120_000 }, { levers }, of)).toBeGreaterThan(20);
    expect(compare({ ...fuxin, netLoss: -3000 }, { levers }, of)).toBe(0);
    expect(compare({ ...fuxin, netLoss: 0, recruits: 0 }, {}, of)).toBe(0);
    expect(drawn({ ...fuxin, stock: 40_000, recruits: 12_000 }, of).refused).toBeGreaterThan(20);
    expect(compare({ ...fuxin, stock: 40_000, recruits: 12_000 }, {}, of)).toBeGreaterThan(20);
  });
  test('each lever moved alone', () => {
    for (const [name, top] of Object.entries(LEVER_TOPS)) {
      expect(compare(fuxin, { levers: { [name]: top } }, draws(64))).toBe(0);
    }
  });
  test('a city that no draw takes has none', () => {
    const none = ensemble({ ...fuxin, stock: 8_000, netLoss: 1 }, {}, [
      {
        lossReading: 'net',
        parameters: { ...drawAt(new Float64Array(DRAWN.length).fill(0.99)).parameters },
      },
    ]);
    expect([none.rate.draws, none.rate.refused]).toEqual([0, 1]);
    for (const column of none.count.percentiles) expect([...column].every(Number.isNaN)).toBe(true);
  });
});

test('a spread is the percentiles of the projections of its draws', () => {
  fc.assert(
    fc.property(
      anyRun,
      fc.array(anyDraw, { minLength: 1, maxLength: 12 }),
      ({ city, scenario }, of) => {
        const counted = taken(city, scenario, of);
        const spreads = ensemble(city, scenario, of);
        for (const form of FORMS) {
          const { percentiles, draws: count, refused } = spreads[form];
          expect([count, refused]).toEqual([counted.length, of.length - counted.length]);
          const all = counted.map((draw) => projected(city, scenario, { draw, form }).stock);
          percentiles[0]?.forEach((_, year) => {
            const row = all.map((stock) => Number(stock[year]));
            // One that empties within rounding, see above, would shift all ranks.
            const sorted = row.map((stock) => (Number.isNaN(stock) ? -Infinity : stock));
            sorted.sort((a, b) => a - b);
            PERCENTILES.forEach((percent, at) => {
              const rank = ((count - 1) * percent) / 100;
              const [low, high] = [Math.floor(rank), Math.ceil(rank)].map((of) =>
                Number(sorted[of]),
              );
              const [below, above] = [Number(low), Number(high)];
              const told = Number(percentiles[at]?.[year]);
              if (!Number.isFinite(below)) expect(told).toBeNaN();
              else {
                const value = below + (rank - Math.floor(rank)) * (above - below);
                expect(Math.abs(told - value)).toBeLessThanOrEqual(1e-9 * value);
              }
            });
          });
        }
      },
    ),
    { numRuns: process.env['MUTATION'] ? 50 : 300 },
  );
});

test('what is kept of frozen draws is of their city: others, and copies of the draws, change nothing', () => {
  const of = draws(64);
  const copies = () => of.map(({ lossReading, parameters }) => ({ lossReading, parameters }));
  const cities: City[] = [fuxin, { ...fuxin, netLoss: 9_000 }, { ...fuxin, recruits: 1_000 }];
  expect(drawn(fuxin, of)).toBe(drawn({ ...fuxin }, of));
  for (const city of [...cities, ...cities]) {
    expect(ensemble(city, {}, of)).toEqual(ensemble(city, {}, copies()));
    expect(drawn(city, of)).toEqual(drawn(city, copies()));
  }
  const loose = copies();
  const before = drawn(fuxin, loose);
  loose.pop();
  expect([before.count, drawn(fuxin, loose).count]).toEqual([64, 63]);
  expect([of, of[0], of[0]?.parameters].every((part) => Object.isFrozen(part))).toBe(true);
});

test('the same question is answered bit by bit the same', () => {
  const of = draws(512);
  const first = ensemble(fuxin, { levers: LEVER_TOPS }, of);
  for (let again = 0; again < 20; again++)
    expect(ensemble(fuxin, { levers: LEVER_TOPS }, of)).toEqual(first);
});
