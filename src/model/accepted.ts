import type { City } from './city.ts';
import { faults, ScenarioError } from './faults.ts';
import { complete, type FullScenario, type Scenario } from './scenario.ts';

/**
 * The scenario with every default filled in, once the model takes it and the city.
 * @throws ScenarioError carrying every field of the city or the scenario that is refused.
 */
export function accepted(city: City, scenario: Scenario = {}): FullScenario {
  const refused = faults(city, scenario);
  if (refused.length > 0) throw new ScenarioError(refused);
  return complete(city, scenario);
}
