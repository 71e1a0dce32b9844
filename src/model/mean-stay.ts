import type { Parameters } from './parameters.ts';
import { recruitExitRate } from './recruit-exit-rate.ts';

/** The two ends of a stay. */
type StayParameters = Pick<Parameters, 'meanStaySubsidyOnly' | 'fiveYearRetentionCoordinated'>;

/** Mean years that recruits stay, for a coordination of 0…1: one over their exit rate. */
export function meanStay(coordination: number, p: StayParameters): number {
  return 1 / recruitExitRate(coordination, p);
}

/**
 * The coordination (0…1) at which recruits stay so many years on average: `meanStay` the other way round. A
 * stay beyond either end gives that end.
 */
export function coordinationFor(stay: number, p: StayParameters): number {
  const [least, most] = [meanStay(0, p), meanStay(1, p)];
  return Math.min(1, Math.max(0, Math.log(stay / least) / Math.log(most / least)));
}
