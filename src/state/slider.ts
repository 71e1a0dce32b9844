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

/** Words that are at least as wide, in any face: not all have figures of one width. */
export function widest(told: string): string {
  return told.replaceAll(/\d/g, '0');
}

/** Of what a slider's positions are told as, the longest: as much room as its value ever takes. */
export function longestTold(
  tell: (value: number) => string,
  { min, max, step }: { min: number; max: number; step: number },
): string {
  let longest = '';
  const steps = Math.floor((max - min) / step + 1e-9);
  for (let at = 0; at <= steps; at++) {
    const told = tell(Number((min + at * step).toFixed(9)));
    if (told.length > longest.length) longest = told;
  }
  return longest;
}
