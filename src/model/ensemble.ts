import { accepted } from './accepted.ts';
import { FORMS } from './cases.ts';
import type { City, ExitForm } from './city.ts';
import { columns } from './columns.ts';
import { draws, type Draw } from './draws.ts';
import { balance } from './faults.ts';
import { percentiles } from './percentile.ts';
import { run } from './run.ts';
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
 * draw is. These are not probabilities. Who asks again and again keeps the draws.
 * @throws ScenarioError carrying every field of the city or the scenario that is refused.
 */
export function ensemble(
  city: City,
  scenario: Scenario = {},
  of: readonly Draw[] = draws(),
): Readonly<Record<ExitForm, Spread>> {
  const full = accepted(city, scenario);
  const years = full.horizon - city.baseYear + 1;
  const into = columns(years, { shocks: false });
  const drawn = { ...full };
  const forms = FORMS.map((exitForm) => ({
    exitForm,
    city: { ...city, exitForm },
    // A row a year, a column a draw.
    stocks: new Float64Array(years * of.length),
  }));
  let counted = 0;
  for (const { lossReading, parameters } of of) {
    if (balance(city, parameters).length > 0) continue;
    drawn.parameters = parameters;
    for (const { city: one, stocks } of forms) {
      one.lossReading = lossReading;
      const { stock } = run(one, drawn, into);
      for (let i = 0; i < years; i++) {
        const value = Number(stock[i]);
        // A run that has ended counts below every other.
        stocks[i * of.length + counted] = Number.isNaN(value) ? -Infinity : value;
      }
    }
    counted += 1;
  }
  const spreads = forms.map(({ exitForm, stocks }) => {
    const columns = PERCENTILES.map(() => new Float64Array(years));
    for (let i = 0; i < years; i++) {
      const row = stocks.subarray(i * of.length, i * of.length + counted);
      percentiles(row, PERCENTILES).forEach((value, at) => columns[at]?.set([value], i));
    }
    return [exitForm, { percentiles: columns, draws: counted, refused: of.length - counted }];
  });
  return Object.fromEntries(spreads) as Record<ExitForm, Spread>;
}
