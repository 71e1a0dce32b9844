import type { City } from '../model/city.ts';
import type { Fault } from '../model/faults.ts';
import type { Parameters } from '../model/parameters.ts';
import type { Valid } from '../model/valid.ts';

/** Something in a link that was not taken as it stood; the page says it in words. */
export interface Repair {
  kind:
    | 'unknown' // a key that the grammar does not know: left out
    | 'repeated' // a key that came before: the first one, `used`, counts
    | 'not a number' // the default was taken
    | 'not an option' // the default was taken
    | 'out of range' // the nearest valid was taken
    | 'rounded' // more decimals than the field keeps
    | 'newer' // a grammar or model newer than this site: its newest was taken
    | 'refused' // figures that do not go together: the nearest that do were taken, or the named city
    | 'filled in' // a number that the goal needs and the link does not say
    | 'idle' // a part of a goal, where the link sets none or, as `used` says, another: left out
    | 'shared' // a version of a scenario's own: all have the first's, `used`
    | 'too long'; // what stands after the first `used` characters was left out
  key: string;
  /** What the link says, cut to sixty characters: text to show, never markup. */
  found: string;
  /** What was taken instead, where anything was. */
  used?: number | string;
  /** What could have been taken. */
  valid?: Valid;
  /** Whether the link says no such number, so that `found` is the named city's. */
  lent?: true;
  /** Why figures were refused: they do not go together. */
  faults?: readonly Fault[];
  /** All that refused figures stood beside. */
  beside?: { city: City; parameters: Parameters };
  /** The link's figures of a city in whose place a named one, `used`, was taken. */
  figures?: readonly { key: string; found: string }[];
  /** Which scenario of a comparison it is in, as they are shown; the first has none. */
  scenario?: number;
}

/** Whether the city that was taken is another than the link describes. */
export function isCityMended(repairs: readonly Repair[]): boolean {
  return repairs.some(({ key }) => /^city(\.|$)/.test(key));
}

/** Characters of a link that are shown again, at most. */
const SHOWN = 60;

/** A text of a link as it is shown again: where it is cut it says so, and no character is cut in two. */
export function shown(text: string): string {
  if (text.length <= SHOWN) return text;
  return `${text.slice(0, SHOWN - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
