import type { City } from './city.ts';
import type { Projection } from './columns.ts';
import type { Fault } from './faults.ts';

/** What is to be reached: a stock in a year, as a share of the base year's, or no net loss from a year on. */
export type Goal =
  { kind: 'stock'; share: number; year: number } | { kind: 'noLoss'; year: number };

/** The goal's fields outside their ranges: its year lies after the base year, and at the horizon at the latest. */
export function goalFaults(goal: Goal, { baseYear }: City, horizon: number): Fault[] {
  const { year } = goal;
  const found: Fault[] = [];
  if (!Number.isInteger(year) || year <= baseYear || year > horizon) {
    const valid = { low: baseYear + 1, high: horizon, whole: true };
    found.push({ name: 'goal.year', value: year, valid });
  }
  if (goal.kind === 'stock' && !(Number.isFinite(goal.share) && goal.share > 0)) {
    found.push({ name: 'goal.share', value: goal.share, valid: { low: 0, above: true } });
  }
  return found;
}

/**
 * What a run gets of a goal: the stock in its year (persons), or the greatest net loss from its year on (persons a
 * year); NaN where the run has ended before.
 */
export function worthOf({ stock, netLoss, year }: Projection, goal: Goal, city: City): number {
  const at = goal.year - city.baseYear;
  if (goal.kind === 'stock') return Number(stock[at]);
  let worst = -Infinity;
  for (let i = at; i < year.length; i++) {
    const loss = Number(netLoss[i]);
    if (Number.isNaN(loss)) return Number.NaN;
    worst = Math.max(worst, loss);
  }
  return worst;
}

/** Whether that is enough. A run that has ended reaches nothing. */
export function isEnough(worth: number, goal: Goal, { stock }: City): boolean {
  return goal.kind === 'stock' ? worth >= goal.share * stock : worth <= 0;
}

/** Of the years that a goal is about, the one that decides: its own for a stock, else the one that loses most. */
export function decidingYear({ netLoss }: Projection, goal: Goal, city: City): number {
  if (goal.kind === 'stock') return goal.year;
  const losses = netLoss.slice(goal.year - city.baseYear);
  return goal.year + losses.indexOf(Math.max(...losses));
}
