import type { Parameters } from './parameters.ts';

/**
 * Patent grants a year forgone, `yearsSince` `leaders` left: most at once, none once the gap has closed.
 */
export function patentsForgone(
  leaders: number,
  yearsSince: number,
  p: Pick<Parameters, 'patentsPerLeader' | 'repairYears'>,
): number {
  return p.patentsPerLeader * leaders * Math.max(0, 1 - yearsSince / p.repairYears);
}
