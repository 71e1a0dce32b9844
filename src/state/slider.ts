import type { Field } from './grammar.ts';

/** Positions of a slider, about: fine enough to be exact, few enough for the arrow keys. */
const POSITIONS = 400;

/** The step in which a slider moves a field of the link: on the field's grid, and not too fine for a hand. */
export function stepOf(
  { decimals }: Pick<Field<string>, 'decimals'>,
  { low, high }: { low: number; high: number },
): number {
  const finest = 10 ** -decimals;
  const wanted = 10 ** Math.floor(Math.log10((high - low) / (POSITIONS / 4)));
  return Number(Math.max(finest, wanted).toFixed(decimals));
}
