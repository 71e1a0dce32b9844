import { FORMS } from './cases.ts';
import type { City, ExitForm } from './city.ts';
import { columns } from './columns.ts';
import { DRAWN, parametersAt, readingAt } from './draws.ts';
import { balance, faults, ScenarioError } from './faults.ts';
import { DEFAULTS } from './parameters.ts';
import { percentile } from './percentile.ts';
import { run } from './run.ts';
import { complete, type Scenario } from './scenario.ts';
import { digitalShifts, sobolPoints } from './sobol-points.ts';

/** The percentiles that a spread tells: half of the draws lie inside the inner two, nine in ten inside the outer. */
export const PERCENTILES = [5, 25, 50, 75, 95] as const;

/** Draws by default, and the seed that points are shifted by. */
export const DRAWS = 1024;
export const SEED = 1;

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
 * loss, in Sobol points, once for each form of leaving. The two forms are never pooled: a pooled median
 * would fall where no draw is. These are not probabilities.
 * @throws ScenarioError carrying every field of the city or the scenario that is refused.
 */
export function ensemble(
  city: City,
  scenario: Scenario = {},
  { draws = DRAWS, seed = SEED }: { draws?: number; seed?: number } = {},
): Readonly<Record<ExitForm, Spread>> {
  const refused = faults(city, scenario);
  if (refused.length > 0) throw new ScenarioError(refused);
  const full = complete(city, scenario);
  const years = full.horizon - city.baseYear + 1;
  const into = columns(years);
  const next = sobolPoints(digitalShifts(DRAWN.length, seed));
  const point = new Float64Array(DRAWN.length);
  const drawn = { ...full, parameters: { ...DEFAULTS } };
  const forms = FORMS.map((exitForm) => ({
    exitForm,
    city: { ...city, exitForm },
    // A row a year, a column a draw.
    stocks: new Float64Array(years * draws),
  }));
  let counted = 0;
  for (let draw = 0; draw < draws; draw++) {
    next(point);
    parametersAt(point, 1, drawn.parameters);
    if (balance(city, drawn.parameters).length > 0) continue;
    const lossReading = readingAt(Number(point[0]));
    for (const { city: one, stocks } of forms) {
      one.lossReading = lossReading;
      const { stock } = run(one, drawn, into);
      for (let i = 0; i < years; i++) {
        const value = Number(stock[i]);
        // A run that has ended counts below every other.
        stocks[i * draws + counted] = Number.isNaN(value) ? -Infinity : value;
      }
    }
    counted += 1;
  }
  const spreads = forms.map(({ exitForm, stocks }) => [
    exitForm,
    {
      percentiles: columnsOf(stocks, { years, draws, counted }),
      draws: counted,
      refused: draws - counted,
    },
  ]);
  return Object.fromEntries(spreads) as Record<ExitForm, Spread>;
}

/** The percentiles of each year's row, a column a percentile; sorts the rows where they stand. */
function columnsOf(
  stocks: Float64Array,
  { years, draws, counted }: { years: number; draws: number; counted: number },
): Float64Array[] {
  const rows = Array.from({ length: years }, (_, i) =>
    stocks.subarray(i * draws, i * draws + counted).sort(),
  );
  return PERCENTILES.map((percent) => Float64Array.from(rows, (row) => percentile(row, percent)));
}
