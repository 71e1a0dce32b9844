import type { City } from './city.ts';
import { firstWithoutLoss } from './first-without-loss.ts';
import { horizonStock, type HorizonStock } from './horizon-stock.ts';
import { project } from './project.ts';
import type { Scenario } from './scenario.ts';

/** One scenario beside policies as today. */
export interface Comparison extends HorizonStock {
  /** Policies as today, to the same horizon. */
  asToday: HorizonStock;
  /** Persons more at the horizon than with policies as today; negative where fewer. */
  more: number;
  /** The year from which on no year has a net loss, null where none before the horizon. */
  firstWithoutLoss: number | null;
}

/**
 * A scenario against no change of policy: the same city, times and parameters, every lever as today.
 * @throws ScenarioError carrying every field of the city or the scenario that is refused.
 */
export function compare(city: City, scenario: Scenario): Comparison {
  const policy = project(city, scenario);
  const asToday = horizonStock(project(city, { ...scenario, levers: {} }));
  const reached = horizonStock(policy);
  return {
    ...reached,
    asToday,
    more: reached.stock - asToday.stock,
    firstWithoutLoss: firstWithoutLoss(policy),
  };
}
