import { accepted } from './accepted.ts';
import { atOnce } from './at-once.ts';
import { FORMS } from './cases.ts';
import type { City } from './city.ts';
import { columns } from './columns.ts';
import { anyDraw, drawAt, DRAWN, SEED } from './draws.ts';
import { balance } from './faults.ts';
import { horizonStock } from './horizon-stock.ts';
import { run } from './run.ts';
import type { Scenario } from './scenario.ts';
import { sobolIndicesStepwise, type SobolIndices } from './sobol-indices.ts';

/** What varies: the reading of the loss, every parameter in the table's order, then the form of leaving. */
export const VARIED = [...DRAWN, 'exitForm'] as const;

/** Samples by default. */
const SAMPLES = 1024;

/**
 * Which assumptions the stock at the horizon hangs on: its first-order and total Sobol indices, an entry
 * for each of `VARIED`. A run that has ended counts with the last stock it reports; a sample with a city
 * that the model refuses is left out and counted. It ranks our assumptions, not policies.
 * @throws ScenarioError carrying every field of the city or the scenario that is refused.
 */
export function sensitivity(
  city: City,
  scenario: Scenario = {},
  of: { samples?: number; seed?: number } = {},
): SobolIndices {
  return atOnce(sensitivityStepwise(city, scenario, of));
}

/** The same with stops on the way, each telling the share (0…1) that is done: for who must not wait. */
export function sensitivityStepwise(
  city: City,
  scenario: Scenario = {},
  { samples = SAMPLES, seed = SEED }: { samples?: number; seed?: number } = {},
): Generator<number, SobolIndices, void> {
  const full = accepted(city, scenario);
  const into = columns(full.horizon - city.baseYear + 1, { shocks: false });
  const draw = anyDraw();
  const drawn = { ...full, parameters: draw.parameters };
  const varied: City = { ...city };
  const stockAt = (point: Float64Array): number => {
    drawAt(point, draw);
    if (balance(city, draw.parameters).length > 0) return Number.NaN;
    varied.lossReading = draw.lossReading;
    varied.exitForm = FORMS[Number(point[DRAWN.length]) < 0.5 ? 0 : 1];
    return horizonStock(run(varied, drawn, into)).stock;
  };
  return sobolIndicesStepwise(stockAt, { inputs: VARIED.length, samples, seed });
}
