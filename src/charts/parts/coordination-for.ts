import { meanStay } from '../../model/mean-stay.ts';
import { DEFAULTS } from '../../model/parameters.ts';

/** Mean stays at the two ends of coordination, to the tenth of a year that a slider shows. */
const [SHORTEST = 0, LONGEST = 0] = [0, 1].map(
  (coordination) => Math.round(meanStay(coordination, DEFAULTS) * 10) / 10,
);

/**
 * The coordination (0…1) for a mean stay in years as a reader sets it: the core's stay, geometric between
 * its ends, the other way round.
 */
export function coordinationFor(stay: number): number {
  return Math.log(stay / SHORTEST) / Math.log(LONGEST / SHORTEST);
}
