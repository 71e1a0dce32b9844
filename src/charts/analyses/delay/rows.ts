import { CASES, type Case } from '../../../model/cases.ts';
import { delay, type Start } from '../../../model/delay.ts';
import { horizonStock, type HorizonStock } from '../../../model/horizon-stock.ts';
import type { City } from '../../../model/city.ts';
import { project } from '../../../model/project.ts';
import type { FullScenario } from '../../../model/scenario.ts';
import type { Question } from '../parts/analysis.ts';
import { movedLevers, roundingOf } from '../parts/policy-told.ts';

/** One case: what is left at the horizon for each year in which the policy could start. */
export interface DelayCase extends Case {
  /** From the base year to the horizon, a year each. */
  starts: readonly Start[];
  asToday: HorizonStock;
  /** The reader's start, and the year after it: after the horizon, as today. */
  chosen: HorizonStock;
  later: HorizonStock;
  /** Persons fewer at the horizon for starting a year later; negative where more, null where a run has ended. */
  cost: number | null;
}

/** All that the picture shows. */
export interface DelayRows {
  city: City;
  scenario: FullScenario;
  /** Whether any lever is moved: else there is nothing to delay. */
  acts: boolean;
  /** Whether the policy starts so early that the horizon can show something of it. */
  inTime: boolean;
  roundedTo: number;
  cases: readonly DelayCase[];
}

/** The price of delay in the four cases. @throws ScenarioError for a city or scenario that is refused. */
export function rows({ city, scenario }: Question): DelayRows {
  const { startYear, horizon } = scenario;
  const cases = CASES.map((one): DelayCase => {
    const read = { ...city, ...one };
    const starts = delay(read, scenario);
    const asToday = horizonStock(project(read, { ...scenario, levers: {} }));
    const [chosen, later] = [startYear, startYear + 1].map(
      (year) => starts.find((start) => start.startYear === year) ?? asToday,
    );
    const cost = priceOf(chosen ?? asToday, later ?? asToday);
    return { ...one, starts, asToday, chosen: chosen ?? asToday, later: later ?? asToday, cost };
  });
  const acts = movedLevers(city, scenario).length > 0;
  const inTime = startYear < horizon;
  return { city, scenario, acts, inTime, roundedTo: roundingOf(city.stock), cases };
}

function priceOf(chosen: HorizonStock, later: HorizonStock): number | null {
  return chosen.endsIn === null && later.endsIn === null ? chosen.stock - later.stock : null;
}
