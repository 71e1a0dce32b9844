import type { Figures } from '../charts/parts/figures.ts';
import { settled } from '../model/settled.ts';
import { input, type Inputs } from './parts/supposition.ts';

/** How many recruits are in a city at a time, once as many leave as come. */
export function outcomes(_figures: Figures, inputs: Inputs) {
  const value = settled(input(inputs, 'recruits'), 1 / input(inputs, 'stay'));
  return { settled: { value, unit: 'persons', comparator: 'approx', decimals: 0 } as const };
}
