/** The share (0…1) still there after `years` at a constant hazard rate (1/year). */
export function survival(rate: number, years: number): number {
  return Math.exp(-rate * years);
}
