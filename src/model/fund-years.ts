/** Years of balance lost for each percentage point that young people's share falls (sourced). */
const YEARS_PER_POINT = 2.4;

/** Years by which the social fund's balance shortens, for a fall of `points` percentage points. */
export function fundYears(points: number): number {
  return YEARS_PER_POINT * points;
}
