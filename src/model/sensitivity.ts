import { FORMS } from './cases.ts';
import type { City } from './city.ts';
import { columns } from './columns.ts';
import { DRAWN, parametersAt, readingAt } from './draws.ts';
import { SEED } from './ensemble.ts';
import { balance, faults, ScenarioError } from './faults.ts';
import { horizonStock } from './horizon-stock.ts';
import { DEFAULTS } from './parameters.ts';
import { run } from './run.ts';
import { complete, type Scenario } from './scenario.ts';
import { sobolIndices, type SobolIndices } from './sobol-indices.ts';

/** What varies: the reading of the loss, every parameter in the table's order, then the form of leaving. */
export const VARIED = [...DRAWN, 'exitForm'] as const;

/**
 * Which assumptions the stock at the horizon hangs on: its first-order and total Sobol indices, an entry
 * for each of `VARIED`. A run that has ended counts with the last stock it reports; a sample with a city
 * that the model refuses is left out and counted. It ranks our assumptions, not policies.
 * @throws ScenarioError carrying every field of the city or the scenario that is refused.
 */
export function sensitivity(
  city: City,
  scenario: Scenario = {},
  { samples = 1024, seed = SEED }: { samples?: number; seed?: number } = {},
): SobolIndices {
  const refused = faults(city, scenario);
  if (refused.length > 0) throw new ScenarioError(refused);
  const full = complete(city, scenario);
  const into = columns(full.horizon - city.baseYear + 1);
  const drawn = { ...full, parameters: { ...DEFAULTS } };
  const varied: City = { ...city };
  const stockAt = (point: Float64Array): number => {
    parametersAt(point, 1, drawn.parameters);
    if (balance(city, drawn.parameters).length > 0) return Number.NaN;
    varied.lossReading = readingAt(Number(point[0]));
    varied.exitForm = FORMS[Number(point[DRAWN.length]) < 0.5 ? 0 : 1];
    return horizonStock(run(varied, drawn, into)).stock;
  };
  return sobolIndices(stockAt, { inputs: VARIED.length, samples, seed });
}
