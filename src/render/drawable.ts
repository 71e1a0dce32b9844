import type { Drawn } from '../charts/parts/figures.ts';
import { figureOf } from './book.ts';
import { quantityOf } from './figure.ts';

/** A figure as charts and suppositions take it. @throws Error naming one that has no number. */
export function drawable(id: string): Drawn {
  const figure = figureOf(id);
  const { value, comparator, year } = figure;
  if (typeof value === 'string' || value === null || comparator === null) {
    throw new Error(`“${id}” has no number to draw`);
  }
  return { ...quantityOf(figure), id, value, comparator, year, derived: figure.kind === 'derived' };
}
