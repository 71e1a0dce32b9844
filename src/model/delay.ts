import { accepted } from './accepted.ts';
import type { City } from './city.ts';
import { columns } from './columns.ts';
import { horizonStock, type HorizonStock } from './horizon-stock.ts';
import { run } from './run.ts';
import type { Scenario } from './scenario.ts';

/** What is left at the horizon if the policy starts in a year. */
export interface Start extends HorizonStock {
  startYear: number;
}

/**
 * The price of delay: the stock at the horizon for the same policy started in each year from the base
 * year to the horizon. Later is not always less: see the methods page.
 * @throws ScenarioError carrying every field of the city or the scenario that is refused.
 */
export function delay(city: City, scenario: Scenario): Start[] {
  const full = accepted(city, scenario);
  const years = full.horizon - city.baseYear + 1;
  const into = columns(years, { shocks: false });
  return Array.from({ length: years }, (_, at) => {
    const startYear = city.baseYear + at;
    return { startYear, ...horizonStock(run(city, { ...full, startYear }, into)) };
  });
}
