import type { Figures } from '../../charts/parts/figures.ts';
import type { Quantity } from '../../language/quantity.ts';

/** What a reader set, by the ids of the inputs. */
export type Inputs = Readonly<Record<string, number>>;

/** What every other file in this room exports: what follows from what the reader set. */
export interface SuppositionCode {
  /** Every outcome of the entry by its name, as it is to be told. */
  readonly outcomes: (figures: Figures, inputs: Inputs) => Readonly<Record<string, Quantity>>;
}

/** The input of this name. @throws Error naming what the reader was not asked for. */
export function input(inputs: Inputs, name: string): number {
  const value = inputs[name];
  if (value === undefined) throw new Error(`“${name}” is not among this sentence's inputs`);
  return value;
}
