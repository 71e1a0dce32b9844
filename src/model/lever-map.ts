import { accepted } from './accepted.ts';
import { atOnce } from './at-once.ts';
import type { City } from './city.ts';
import { columns } from './columns.ts';
import { horizonStock } from './horizon-stock.ts';
import { LEVER_TOPS, today, type LeverName } from './levers.ts';
import { run } from './run.ts';
import type { Scenario } from './scenario.ts';

/** The stock at the horizon over a grid of two levers. */
export interface LeverMap {
  /** Where the columns and the rows stand on their levers, from today to the top. */
  x: Float64Array;
  y: Float64Array;
  /** Persons, row by row from the lowest `y`: `stock[row * x.length + column]`. */
  stock: Float64Array;
  /** 1 where the run ended before the horizon and the stock is the last that it reports; else 0. */
  ended: Uint8Array;
}

/** Values of each lever by default. */
const STEPS = 101;

/**
 * What two levers together lead to, the others as the scenario has them; `steps` values of each.
 * @throws ScenarioError carrying every field of the city or the scenario that is refused.
 */
export function leverMap(
  city: City,
  scenario: Scenario,
  of: readonly [LeverName, LeverName],
  steps = STEPS,
): LeverMap {
  return atOnce(leverMapStepwise(city, scenario, of, steps));
}

/** The same with a stop a row, each telling the share (0…1) that is done: for who must not wait. */
export function* leverMapStepwise(
  city: City,
  scenario: Scenario,
  [across, up]: readonly [LeverName, LeverName],
  steps = STEPS,
): Generator<number, LeverMap, void> {
  const full = accepted(city, scenario);
  const into = columns(full.horizon - city.baseYear + 1, { shocks: false });
  const levers = { ...full.levers };
  const still = today(city);
  const scale = (name: LeverName) =>
    Float64Array.from(
      { length: steps },
      (_, at) => still[name] + (at / (steps - 1)) * (LEVER_TOPS[name] - still[name]),
    );
  const map: LeverMap = {
    x: scale(across),
    y: scale(up),
    stock: new Float64Array(steps * steps),
    ended: new Uint8Array(steps * steps),
  };
  for (const [row, there] of map.y.entries()) {
    yield row / steps;
    map.x.forEach((here, column) => {
      levers[up] = there;
      levers[across] = here;
      const { stock, endsIn } = horizonStock(run(city, { ...full, levers }, into));
      map.stock[row * steps + column] = stock;
      map.ended[row * steps + column] = endsIn === null ? 0 : 1;
    });
  }
  return map;
}
