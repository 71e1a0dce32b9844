/** Whether a slider that runs from `min` to `max` in steps can stand at `value`. */
export function fitsSteps(of: { min: number; max: number; step: number; value: number }): boolean {
  const steps = (of.value - of.min) / of.step;
  return of.min <= of.value && of.value <= of.max && Math.abs(steps - Math.round(steps)) < 1e-9;
}
