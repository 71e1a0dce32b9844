import { CASES, type Case } from './cases.ts';
import type { City } from './city.ts';
import type { Projection } from './columns.ts';
import { project } from './project.ts';
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
 * The stock in the four cases, and the band that they span.
 * @throws ScenarioError carrying every field of the city or the scenario that is refused.
 */
export function band(city: City, scenario: Scenario = {}): Band {
  const cases = CASES.map((one) => ({
    ...one,
    projection: project({ ...city, ...one }, scenario),
  }));
  const stocks = cases.map(({ projection }) => projection.stock);
  const low = new Float64Array(Math.max(...stocks.map(({ length }) => length))).fill(NaN);
  const high = low.slice();
  for (const stock of stocks) {
    stock.forEach((value, at) => {
      // Comparisons with NaN are false: written so that a first number takes its place, and never the reverse.
      if (!(Number(low[at]) <= value) && !Number.isNaN(value)) low[at] = value;
      if (!(Number(high[at]) >= value) && !Number.isNaN(value)) high[at] = value;
    });
  }
  return { low, high, cases };
}
