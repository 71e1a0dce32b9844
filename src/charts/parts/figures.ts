import type { Quantity } from '../../language/quantity.ts';

/** A figure of the ledger as charts see it: one number with its hedge. */
export interface Figure extends Quantity {
  id: string;
  value: number;
  /** `2013`, `"2018-2021"`, `"2013 cohort"`; null where the source gives none. */
  year: number | string | null;
  /** True for values that we worked out from the sources' own: drawn hatched. */
  derived: boolean;
}

/** A chart's figures by id. */
export type Figures = ReadonlyMap<string, Figure>;

/** The figure of this id. @throws Error naming the id that the chart's entry does not list. */
export function figure(figures: Figures, id: string): Figure {
  const found = figures.get(id);
  if (!found) throw new Error(`“${id}” is not among this chart's figures`);
  return found;
}
