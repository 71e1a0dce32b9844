import type { Parameters } from './parameters.ts';

/**
 * The hazard rate (1/year) at which recruits leave, for a coordination of 0…1: geometric between the
 * rate that a mean stay with subsidies only gives and the one that five-year retention gives (the ends
 * are sourced, the path between them is assumed).
 */
export function recruitExitRate(
  coordination: number,
  p: Pick<Parameters, 'meanStaySubsidyOnly' | 'fiveYearRetentionCoordinated'>,
): number {
  const subsidyOnly = 1 / p.meanStaySubsidyOnly;
  const coordinated = -Math.log(p.fiveYearRetentionCoordinated) / 5;
  return subsidyOnly * (coordinated / subsidyOnly) ** coordination;
}
