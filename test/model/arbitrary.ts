import fc from 'fast-check';
import { CITIES, type City } from '../../src/model/city.ts';
import { faults } from '../../src/model/faults.ts';
import { PARAMETERS, type Parameters } from '../../src/model/parameters.ts';
import { LEVER_TOPS, today, type LeverName, type Levers } from '../../src/model/levers.ts';
import { type Scenario } from '../../src/model/scenario.ts';

const real = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true, noDefaultInfinity: true });

/** Any city whose single fields are valid; together they may still be refused. */
export const anyCity: fc.Arbitrary<City> = fc.record({
  baseYear: fc.integer({ min: 1990, max: 2100 }),
  stock: real(1000, 2_000_000),
  netLoss: fc.oneof(real(-20_000, 0), real(0, 60_000), fc.constant(0)),
  observedYears: fc.integer({ min: 1, max: 50 }),
  outflowYears: fc.integer({ min: 0, max: 10 }),
  recruits: fc.oneof(real(0, 20_000), fc.constant(0)),
  returneeShare: real(0, 1),
  graduates: real(0, 50_000),
  graduateRetention: real(0, 1),
  payRatio: real(0.2, 1),
  coordination: real(0, 1),
  lossReading: fc.constantFrom('net' as const, 'gross' as const),
  exitForm: fc.constantFrom('rate' as const, 'count' as const),
});

/** Levers anywhere in their ranges for a city. */
export function anyLevers(city: City): fc.Arbitrary<Levers> {
  const bottoms = today(city);
  const lever = (name: LeverName) =>
    real(0, 1).map((x) =>
      Math.min(LEVER_TOPS[name], bottoms[name] + x * (LEVER_TOPS[name] - bottoms[name])),
    );
  return fc.record({
    intake: lever('intake'),
    industry: lever('industry'),
    coordination: lever('coordination'),
    education: lever('education'),
    skills: lever('skills'),
    liveability: lever('liveability'),
    pay: lever('pay'),
  });
}

const anyParameters: fc.Arbitrary<Partial<Parameters>> = fc.record(
  Object.fromEntries(
    Object.entries(PARAMETERS).map(([name, { low, high }]) => [name, real(low, high)]),
  ),
  { requiredKeys: [] },
);

/** Any scenario that is valid for a city. */
export function anyScenario(city: City): fc.Arbitrary<Scenario> {
  return fc.record(
    {
      levers: anyLevers(city),
      startYear: fc.integer({ min: city.baseYear, max: city.baseYear + 45 }),
      rampYears: fc.oneof(real(0, 50), fc.integer({ min: 0, max: 50 })),
      horizon: fc.integer({ min: city.baseYear + 1, max: city.baseYear + 40 }),
      parameters: anyParameters,
    },
    { requiredKeys: [] },
  );
}

/** A city and a scenario that the model takes. */
export const anyRun: fc.Arbitrary<{ city: City; scenario: Scenario }> = anyCity
  .chain((city) => anyScenario(city).map((scenario) => ({ city, scenario })))
  .filter(({ city, scenario }) => faults(city, scenario).length === 0);

/** Fuxin with any valid scenario. */
export const anyFuxinRun = anyScenario(CITIES.fuxin).map((scenario) => ({
  city: CITIES.fuxin,
  scenario,
}));
