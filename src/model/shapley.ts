import { accepted } from './accepted.ts';
import type { City } from './city.ts';
import { columns } from './columns.ts';
import { horizonStock } from './horizon-stock.ts';
import { LEVERS, today, type LeverName, type Levers } from './levers.ts';
import { run } from './run.ts';
import type { Scenario } from './scenario.ts';

/** How the model shares out a policy's effect on the stock at the horizon, persons. */
export interface Shapley {
  /** Every lever's share, in the order of `LEVERS`; 0 for one that was not moved. */
  shares: Readonly<Record<LeverName, number>>;
  /** The stock at the horizon without the policy, and with all of it; the shares sum to the difference. */
  asToday: number;
  policy: number;
  /** Runs that ended before the horizon and count with the last stock they report. */
  ended: number;
}

/**
 * Shapley values of the levers that a scenario moves, for the stock at its horizon: each lever's effect,
 * averaged over all orders in which the levers could have been added (Shapley 1953). It ranks assumptions
 * of the model, not policies. Runs one projection for each set of moved levers, 128 at most.
 * @throws ScenarioError carrying every field of the city or the scenario that is refused.
 */
export function shapley(city: City, scenario: Scenario): Shapley {
  const names = Object.keys(LEVERS) as LeverName[];
  const still = today(city);
  const full = accepted(city, scenario);
  const moved = names.filter((name) => full.levers[name] !== still[name]);
  const into = columns(full.horizon - city.baseYear + 1, { shocks: false });
  let ended = 0;
  const worth = Array.from({ length: 2 ** moved.length }, (_, set) => {
    const levers: Levers = { ...still };
    moved.forEach((name, at) => {
      if (has(set, at)) levers[name] = full.levers[name];
    });
    const { stock, endsIn } = horizonStock(run(city, { ...full, levers }, into));
    if (endsIn !== null) ended++;
    return stock;
  });
  const weights = orderShares(moved.length);
  const share = (name: LeverName): number => {
    const at = moved.indexOf(name);
    if (at < 0) return 0;
    return worth.reduce(
      (sum, with_, set) =>
        has(set, at)
          ? sum + Number(weights[size(set) - 1]) * (with_ - Number(worth[set - 2 ** at]))
          : sum,
      0,
    );
  };
  const shares = Object.fromEntries(names.map((name) => [name, share(name)])) as Record<
    LeverName,
    number
  >;
  return { shares, asToday: Number(worth[0]), policy: Number(worth.at(-1)), ended };
}

/** Whether the set, a bit a lever, holds the lever at this place. */
function has(set: number, at: number): boolean {
  return (set >> at) % 2 === 1;
}

function size(set: number): number {
  return set === 0 ? 0 : (set % 2) + size(set >> 1);
}

/** Share of all orders of n levers in which exactly these s others came before: s! (n − 1 − s)! / n!. */
function orderShares(n: number): number[] {
  const shares: number[] = [];
  let share = 1 / n;
  for (let s = 0; s < n; s++) {
    shares.push(share);
    share *= (s + 1) / (n - 1 - s);
  }
  return shares;
}
