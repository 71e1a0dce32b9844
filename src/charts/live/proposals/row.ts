import { formatQuantity, type Comparator } from '../../../language/quantity.ts';
import type { Figure } from '../../parts/figures.ts';
import type { Voice } from '../../parts/surface.ts';

/** A subsidy for research: a floor, on what the reader says a firm spends; in yuan. */
export interface Research {
  kind: 'research';
  rate: Figure;
  years: Figure;
  spending: number;
  yearly: number;
  total: number;
}

/** A subsidy for certificates: a ceiling, for as many people as the reader says; in yuan. */
export interface Skills {
  kind: 'skills';
  cap: Figure;
  people: number;
  total: number;
}

/** One proposal. */
export type Row = Research | Skills;

/** Yuan in words, with all the digits they have and no more: “30万元”, “1.5 million yuan”. */
export function money(
  value: number,
  comparator: Comparator,
  { setting, terms }: Pick<Voice, 'setting' | 'terms'>,
): string {
  let roundedTo = 1;
  while (value > 0 && value % (roundedTo * 10) === 0) roundedTo *= 10;
  return formatQuantity({ value, unit: 'CNY', comparator, roundedTo }, setting, terms);
}
