import { formatHedged, formatQuantity } from '../../language/quantity.ts';
import type { Figure } from '../parts/figures.ts';
import type { Voice } from '../parts/surface.ts';

/** The ledger of one city as water: two levels, what comes in, and what is said to go out. */
export interface Row {
  /** Stock when the observed years began: the later one and three years' loss, ours. */
  before: Figure;
  after: Figure;
  intake: Figure;
  loss: Figure;
  /** Where the loss and the intake alone would have left the level. */
  expected: Figure;
  /** All who left each year, if the loss is what remained after those who came. */
  gross: Figure;
  /** What else drained each year, if the loss is all who moved away. */
  other: Figure;
}

/** A figure of the tank as its words want it: with its unit, bare, and its year. */
export function texts(figure: Figure, { setting, terms }: Voice): Record<string, string> {
  return {
    value: formatQuantity(figure, setting, terms),
    number: formatHedged(figure, setting, terms),
    year: String(figure.year),
  };
}
