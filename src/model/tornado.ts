import { accepted } from './accepted.ts';
import { FORMS, READINGS } from './cases.ts';
import type { City, ExitForm, LossReading } from './city.ts';
import { columns } from './columns.ts';
import { balance } from './faults.ts';
import { horizonStock, type HorizonStock } from './horizon-stock.ts';
import { PARAMETERS, type ParameterName } from './parameters.ts';
import { run } from './run.ts';
import type { Scenario } from './scenario.ts';

/** The stock at the horizon with one parameter at either end of its range; null where the city is then refused. */
export interface Swing {
  name: ParameterName;
  low: HorizonStock | null;
  high: HorizonStock | null;
}

/** One-at-a-time sensitivity around a scenario. */
export interface Tornado {
  /** The scenario itself. */
  base: HorizonStock;
  /** A swing for each parameter, in the table's order. */
  parameters: readonly Swing[];
  /** The scenario with the other readings and forms. */
  lossReading: Readonly<Record<LossReading, HorizonStock>>;
  exitForm: Readonly<Record<ExitForm, HorizonStock>>;
}

/**
 * What the stock at the horizon would be with each assumption changed alone: every parameter at the low
 * and the high end of its range, and the two structural choices. Signed; around the reader's scenario.
 * @throws ScenarioError carrying every field of the city or the scenario that is refused.
 */
export function tornado(city: City, scenario: Scenario = {}): Tornado {
  const full = accepted(city, scenario);
  const into = columns(full.horizon - city.baseYear + 1, { shocks: false });
  const reached = (of: City, parameters = full.parameters) =>
    horizonStock(run(of, { ...full, parameters }, into));
  const end = (name: ParameterName, value: number): HorizonStock | null => {
    const parameters = { ...full.parameters, [name]: value };
    return balance(city, parameters).length > 0 ? null : reached(city, parameters);
  };
  const names = Object.keys(PARAMETERS) as ParameterName[];
  return {
    base: reached(city),
    parameters: names.map((name) => ({
      name,
      low: end(name, PARAMETERS[name].low),
      high: end(name, PARAMETERS[name].high),
    })),
    lossReading: Object.fromEntries(
      READINGS.map((lossReading) => [lossReading, reached({ ...city, lossReading })]),
    ) as Record<LossReading, HorizonStock>,
    exitForm: Object.fromEntries(
      FORMS.map((exitForm) => [exitForm, reached({ ...city, exitForm })]),
    ) as Record<ExitForm, HorizonStock>,
  };
}
