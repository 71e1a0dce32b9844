import { coordinationFor, meanStay } from '../../model/mean-stay.ts';
import { DEFAULTS } from '../../model/parameters.ts';

/** The longest stay that a slider shows, to the tenth of a year. */
const LONGEST = Math.round(meanStay(1, DEFAULTS) * 10) / 10;

/**
 * The coordination (0…1) for a mean stay in years as a reader sets it, to the tenth: the slider's end stands for
 * the core's own.
 */
export function coordinationSet(stay: number): number {
  return stay >= LONGEST ? 1 : coordinationFor(stay, DEFAULTS);
}
