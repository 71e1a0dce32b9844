import { accepted } from './accepted.ts';
import { CASES, type Case } from './cases.ts';
import type { City } from './city.ts';
import { columns, type Projection } from './columns.ts';
import { run } from './run.ts';
import type { Scenario } from './scenario.ts';

/** From the lowest to the highest of the four cases, year by year, persons. */
export interface Band {
  /** NaN where every case has ended; one that has ended leaves the band. */
  low: Float64Array;
  high: Float64Array;
  /** The four projections, in the order of `CASES`. */
  cases: readonly (Case & { projection: Projection })[];
}

/**
 * The stock in the four cases, and the band that they span. Their shocks are not worked out: those columns
 * are empty.
 * @throws ScenarioError carrying every field of the city or the scenario that is refused.
 */
export function band(city: City, scenario: Scenario = {}): Band {
  // What is refused does not hang on the case: asked once for all four.
  const full = accepted(city, scenario);
  const years = full.horizon - city.baseYear + 1;
  const cases = CASES.map((one) => ({
    ...one,
    projection: run({ ...city, ...one }, full, columns(years, { shocks: false })),
  }));
  const low = new Float64Array(years).fill(NaN);
  const high = low.slice();
  for (const { projection } of cases) {
    projection.stock.forEach((value, at) => {
      // Comparisons with NaN are false: written so that a first number takes its place, and never the reverse.
      if (!(Number(low[at]) <= value) && !Number.isNaN(value)) low[at] = value;
      if (!(Number(high[at]) >= value) && !Number.isNaN(value)) high[at] = value;
    });
  }
  return { low, high, cases };
}
