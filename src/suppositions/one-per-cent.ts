import type { Figures } from '../charts/parts/figures.ts';
import { input, type Inputs } from './parts/supposition.ts';

/** How many people are the one per cent that the essay's figure on taxes is about. */
export function outcomes(_figures: Figures, inputs: Inputs) {
  const value = input(inputs, 'workers') / 100;
  return { hundredth: { value, unit: 'persons', comparator: 'eq' } as const };
}
