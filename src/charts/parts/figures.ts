import type { Quantity } from '../../language/quantity.ts';

/** A figure of the ledger as charts see it, with its hedge: one number, or a range from low to high. */
export interface Drawn extends Quantity {
  id: string;
  value: number | readonly [low: number, high: number];
  /** `2013`, `"2018-2021"`, `"2013 cohort"`; null where the source gives none. */
  year: number | string | null;
  /** True for values that we worked out from the sources' own: drawn hatched. */
  derived: boolean;
}

/** A figure of one number. */
export interface Figure extends Drawn {
  value: number;
}

/** A figure that is a range. */
export interface Interval extends Drawn {
  value: readonly [low: number, high: number];
}

/** A chart's figures by id. */
export type Figures = ReadonlyMap<string, Drawn>;

/** The figure of this id. @throws Error naming the id that the chart's entry does not list, or a range. */
export function figure(figures: Figures, id: string): Figure {
  const found = drawn(figures, id);
  const { value } = found;
  if (typeof value !== 'number') throw new Error(`“${id}” is a range, not one number`);
  return { ...found, value };
}

/** The range of this id. @throws Error naming the id that the chart's entry does not list, or one number. */
export function interval(figures: Figures, id: string): Interval {
  const found = drawn(figures, id);
  const { value } = found;
  if (typeof value === 'number') throw new Error(`“${id}” is one number, not a range`);
  return { ...found, value };
}

function drawn(figures: Figures, id: string): Drawn {
  const found = figures.get(id);
  if (!found) throw new Error(`“${id}” is not among this chart's figures`);
  return found;
}
