import { figure, type Figures } from '../charts/parts/figures.ts';
import { survival } from '../model/survival.ts';
import { input, type Inputs } from './parts/supposition.ts';

/** Hired together, and looked for after so many years: both ours. */
const [HIRED, YEARS] = [100, 5];

/**
 * Skilled workers in a hundred who would leave each year after the claimed cut, and how many of a hundred
 * would be left after five years without and with it, the same share leaving every year.
 */
export function outcomes(figures: Figures, inputs: Inputs) {
  const leave = input(inputs, 'leave');
  const fewer = leave * (1 - figure(figures, 'essay-dongguan-attrition-cut').value / 100);
  const left = (share: number) => HIRED * survival(-Math.log1p(-share / 100), YEARS);
  const people = { unit: 'persons', comparator: 'approx', decimals: 0 } as const;
  return {
    fewer: { value: fewer, unit: 'count', comparator: 'eq' } as const,
    left: { ...people, value: left(leave) },
    kept: { ...people, value: left(fewer) },
  };
}
