/** How far a policy's levers have come (0…1), `after` years after its start, over a ramp of `rampYears` years. */
export function rampAt(after: number, rampYears: number): number {
  return after <= 0 ? 0 : rampYears === 0 ? 1 : Math.min(1, after / rampYears);
}
