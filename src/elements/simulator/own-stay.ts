import { coordinationFor, meanStay } from '../../model/mean-stay.ts';
import type { Parameters } from '../../model/parameters.ts';
import { CITY, onGrid } from '../../state/grammar.ts';

/** Decimals that a link keeps of a city's figure; none of what no link holds. */
export function decimalsOf(figure: string): number {
  return CITY.find(({ name }) => name === figure)?.decimals ?? 0;
}

/** The coordination at which recruits stay so many years, as a link has it. */
export function coordinationOf(stay: number, p: Parameters): number {
  return onGrid(coordinationFor(stay, p), decimalsOf('coordination'));
}

/**
 * The mean stay of a coordination as it is told, years: to the tenth, or to the hundredth where the tenth would be
 * another coordination. Typed again, it is the same.
 */
export function stayOf(coordination: number, p: Parameters): number {
  const exact = meanStay(coordination, p);
  const tenth = onGrid(exact, 1);
  return coordinationOf(tenth, p) === coordination ? tenth : onGrid(exact, 2);
}

/** The shortest and the longest mean stay that the assumptions allow, as they are told. */
export function stayRange(p: Parameters): { low: number; high: number } {
  return { low: stayOf(0, p), high: stayOf(1, p) };
}

/** Whether the assumptions allow a mean stay; an end may be typed as it is told, or as it is. */
export function isStay(years: number, p: Parameters): boolean {
  const { low, high } = stayRange(p);
  const typed = onGrid(years, 2);
  return typed >= Math.min(low, meanStay(0, p)) && typed <= Math.max(high, meanStay(1, p));
}
