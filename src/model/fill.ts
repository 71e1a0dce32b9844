/** Rates below this change nothing that a double can show in a year. */
const NO_RATE = 1e-12;

/** The share of a year's steady inflow that is still there at its end, at a rate of exit a year. */
export function kept(rate: number): number {
  return Math.abs(rate) < NO_RATE ? 1 : -Math.expm1(-rate) / rate;
}

/**
 * The stock after one year in which people leave at `rate` (1/year) while `inflow` (persons/year)
 * arrives evenly: the exact solution of x′ = inflow − rate·x. Two half-years equal one year.
 */
export function fill(x: number, rate: number, inflow: number): number {
  return x * (Math.abs(rate) < NO_RATE ? 1 : Math.exp(-rate)) + inflow * kept(rate);
}
