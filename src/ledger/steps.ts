import { shown, type Fault } from './fault.ts';

/** A slider in steps, and where it stands at first. */
interface Slider {
  min: number;
  max: number;
  step: number;
  value: number;
}

/** A fault where a slider stands at first on none of its steps, at the file and field that say where. */
export function stepFaults(
  { min, max, step, value }: Slider,
  at: { file: string; field: string },
): Fault[] {
  const steps = (value - min) / step;
  if (min <= value && value <= max && Math.abs(steps - Math.round(steps)) < 1e-9) return [];
  const expected = `a step of ${String(step)} from ${String(min)} to ${String(max)}`;
  return [{ ...at, expected, found: shown(value) }];
}
