import { accepted } from './accepted.ts';
import type { City } from './city.ts';
import { columns, type Projection } from './columns.ts';
import { run } from './run.ts';
import type { Scenario } from './scenario.ts';

/**
 * The stock, flows and conditional shocks of a city from its base year to the horizon, under a policy
 * or, without one, under policies as today: an arithmetic continuation, not a forecast.
 * @throws ScenarioError carrying every field of the city or the scenario that is refused.
 */
export function project(city: City, scenario: Scenario = {}): Projection {
  const full = accepted(city, scenario);
  return run(city, full, columns(full.horizon - city.baseYear + 1));
}
