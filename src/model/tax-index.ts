import type { Parameters } from './parameters.ts';

/**
 * Next year's corporate income tax relative to this year's (1 = unchanged, never below 0), where
 * `lossPercent` per cent of high-end talent leaves this year.
 */
export function taxIndex(
  lossPercent: number,
  p: Pick<Parameters, 'corporateTaxElasticity'>,
): number {
  return Math.max(0, 1 - (p.corporateTaxElasticity * lossPercent) / 100);
}
