import { project } from '../../../model/project.ts';
import type { Question } from '../parts/analysis.ts';

/** What is asked: `chain` only behind the reader's own “if the cluster collapses”. */
export interface ShockQuestion extends Question {
  chain: boolean;
}

/** What a panel tells. */
export type Kind = 'leaders' | 'patents' | 'investment' | 'tax' | 'chain';

/** A series of what-ifs, year by year. */
export interface Series {
  kind: Kind;
  /** Leaders a year, grants a year, CNY a year, an index (1 in the base year), CNY a year. */
  values: Float64Array;
}

/** All that the picture shows. */
export interface Rows {
  years: Int32Array;
  baseYear: number;
  horizon: number;
  /** One after the other, and never added up: bases differ and amounts overlap. */
  series: readonly Series[];
  /** The year in which the run ends early; values from then on are NaN, never zero. */
  endsIn: number | null;
  /** Leading talents among a thousand of those lost: an assumption. */
  leadersInThousand: number;
  /** In how many projected years the city loses people, of all that the run reports. */
  losing: { years: number; of: number };
}

/**
 * What would go missing if people were lost as the reader's scenario has it, in the reader's own case:
 * conditional what-ifs. A gain is never credited: where the city gains, each of them is zero.
 * @throws ScenarioError carrying every field of the city or the scenario that is refused.
 */
export function rows({ city, scenario, chain }: ShockQuestion): Rows {
  const projection = project(city, scenario);
  const { year, netLoss, endsIn } = projection;
  const told = netLoss.filter((loss) => !Number.isNaN(loss));
  const series: Series[] = [
    { kind: 'leaders', values: projection.leadersLost },
    { kind: 'patents', values: projection.patentsForgone },
    { kind: 'investment', values: projection.investmentForgone },
    { kind: 'tax', values: projection.corporateTaxIndex },
  ];
  return {
    years: year,
    baseYear: city.baseYear,
    horizon: scenario.horizon,
    series: chain ? [...series, { kind: 'chain', values: projection.chainValueLost }] : series,
    endsIn,
    leadersInThousand: scenario.parameters.leaderShare * 1000,
    losing: { years: told.filter((loss) => loss > 0).length, of: told.length },
  };
}

/** The last year of a series that has a value, and the value; null where it has none. */
export function lastOf(
  { values }: Series,
  { years }: Rows,
): { year: number; value: number } | null {
  for (let at = values.length - 1; at >= 0; at--) {
    const value = Number(values[at]);
    if (!Number.isNaN(value)) return { year: Number(years[at]), value };
  }
  return null;
}
