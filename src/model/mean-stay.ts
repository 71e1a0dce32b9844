import type { Parameters } from './parameters.ts';
import { recruitExitRate } from './recruit-exit-rate.ts';

/** Mean years that recruits stay, for a coordination of 0…1: one over their exit rate. */
export function meanStay(
  coordination: number,
  p: Pick<Parameters, 'meanStaySubsidyOnly' | 'fiveYearRetentionCoordinated'>,
): number {
  return 1 / recruitExitRate(coordination, p);
}
