import { GRADUATE_EMPLOYMENT, type Parameters } from './parameters.ts';

/**
 * The share (0…1) of graduates who work locally once a cluster has matured by `levels` (0…3), from a
 * share `base` today: never below today's, and never above the share in work anywhere.
 */
export function retention(
  base: number,
  levels: number,
  p: Pick<Parameters, 'retentionPerClusterLevel'>,
): number {
  return Math.max(base, Math.min(base + p.retentionPerClusterLevel * levels, GRADUATE_EMPLOYMENT));
}
