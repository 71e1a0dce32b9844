/**
 * The number of people at which a steady inflow (persons a year) is in balance with those who leave at
 * `exitRate` (1/year): inflow times mean stay (Little's law).
 */
export function settled(inflow: number, exitRate: number): number {
  return inflow / exitRate;
}
