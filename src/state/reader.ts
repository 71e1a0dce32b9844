import type { Fault } from '../model/faults.ts';
import type { Valid } from '../model/valid.ts';
import { onGrid, type Field } from './grammar.ts';
import type { Models } from './models.ts';

/** Something in a link that was not taken as it stood; the page says it in words. */
export interface Repair {
  kind:
    | 'unknown' // a key that the grammar does not know: left out
    | 'repeated' // a key that came before: the first one counts
    | 'not a number' // the default was taken
    | 'not an option' // the default was taken
    | 'out of range' // the nearest valid was taken
    | 'rounded' // more decimals than the field keeps
    | 'newer' // a grammar or model newer than this site: its newest was taken
    | 'refused' // figures that do not go together: the nearest that do were taken, or the named city
    | 'too long'; // what stands after the first two thousand characters was left out
  key: string;
  /** What the link says, cut to sixty characters: text to show, never markup. */
  found: string;
  /** What was taken instead, where anything was. */
  used?: number | string;
  /** Why figures were refused: they do not go together. */
  faults?: readonly Fault[];
}

/** Characters of a link that are shown again, at most. */
const SHOWN = 60;

/** The pairs of a query, taken one by one; keeps the repairs. */
export class Reader {
  readonly repairs: Repair[] = [];
  readonly #pairs = new Map<string, string>();

  constructor(pairs: Iterable<readonly [key: string, value: string]>) {
    for (const [key, value] of pairs) {
      if (this.#pairs.has(key)) this.#repair('repeated', key, value);
      else this.#pairs.set(key, value);
    }
  }

  /** A version at or below `top` that there is; the newest where the link's is newer or no version. */
  version(key: string, top: number, known?: Models): number {
    const text = this.#take(key);
    if (text === undefined) return top;
    const number = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
    if (known ? number in known : number >= 1 && number <= top) return number;
    this.#repair(number > top ? 'newer' : 'not an option', key, text, top);
    return top;
  }

  option(key: string, options: readonly string[], usual: string): string {
    const text = this.#take(key);
    if (text === undefined || options.includes(text)) return text ?? usual;
    this.#repair('not an option', key, text, usual);
    return usual;
  }

  number(
    { key, decimals }: Field<string>,
    { low = -Infinity, high = Infinity }: Valid,
    usual: number,
  ): number {
    const text = this.#take(key);
    if (text === undefined) return usual;
    if (!/^-?\d{1,15}(\.\d{1,15})?$/.test(text)) {
      this.#repair('not a number', key, text, usual);
      return usual;
    }
    const value = Number(text);
    const near = Math.min(high, Math.max(low, value));
    if (near !== value) {
      this.#repair('out of range', key, text, near);
      return near;
    }
    const rounded = Math.min(high, Math.max(low, onGrid(value, decimals))) || 0;
    if (rounded !== value) this.#repair('rounded', key, text, rounded);
    return rounded;
  }

  /** Whatever nobody asked for is unknown. */
  leftOver(): void {
    for (const [key, value] of this.#pairs) this.#repair('unknown', key, value);
  }

  #take(key: string): string | undefined {
    const value = this.#pairs.get(key);
    this.#pairs.delete(key);
    return value;
  }

  #repair(kind: Repair['kind'], key: string, found: string, used?: number | string): void {
    const repair = { kind, key: key.slice(0, SHOWN), found: found.slice(0, SHOWN) };
    this.repairs.push(used === undefined ? repair : { ...repair, used });
  }
}
