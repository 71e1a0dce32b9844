import { accepted } from './accepted.ts';
import { FORMS } from './cases.ts';
import type { City, ExitForm } from './city.ts';
import { drawn } from './drawn.ts';
import { drawnPolicy } from './drawn-policy.ts';
import { drawnRuns, step } from './drawn-runs.ts';
import { draws, type Draw } from './draws.ts';
import { percentilesOf } from './percentile.ts';
import type { Scenario } from './scenario.ts';

/** The percentiles that a spread tells: half of the draws lie inside the inner two, nine in ten inside the outer. */
export const PERCENTILES = [5, 25, 50, 75, 95] as const;

/** The stock over all draws of one form, year by year from the base year on. */
export interface Spread {
  /** Persons, a column each in the order of `PERCENTILES`; NaN from where so many draws have ended. */
  percentiles: readonly Float64Array[];
  /** Draws that count, and draws left out because the model refuses the city with their parameters. */
  draws: number;
  refused: number;
}

/**
 * How the stock spreads if our assumptions vary: every parameter over its range and the reading of the
 * loss, once for each form of leaving. The two forms are never pooled: a pooled median would fall where no
 * draw is. These are not probabilities. Who asks again and again keeps the draws, and is answered sooner.
 * @throws ScenarioError carrying every field of the city or the scenario that is refused.
 */
export function ensemble(
  city: City,
  scenario: Scenario = {},
  of: readonly Draw[] = draws(),
): Readonly<Record<ExitForm, Spread>> {
  const full = accepted(city, scenario);
  const years = full.horizon - city.baseYear + 1;
  const all = drawn(city, of);
  const percentiles = percentilesOf(PERCENTILES, all.count);
  const policyOf = drawnPolicy(city, full, all);
  const forms = FORMS.map((form) => ({
    runs: drawnRuns(city, all, form),
    columns: PERCENTILES.map(() => new Float64Array(years)),
  }));
  for (let year = 0; year < years; year++) {
    if (year > 0) {
      const policy = policyOf(year - 1);
      for (const { runs } of forms) step(runs, all, policy);
    }
    for (const { runs, columns } of forms) {
      const found = percentiles(runs.stocks, runs.going, all.count - runs.going);
      columns.forEach((column, at) => {
        column[year] = Number(found[at]);
      });
    }
  }
  const spreads = forms.map(({ runs, columns }) => [
    runs.form,
    { percentiles: columns, draws: all.count, refused: all.refused },
  ]);
  return Object.fromEntries(spreads) as Record<ExitForm, Spread>;
}
