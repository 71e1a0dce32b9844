import { onGrid, type Field } from './grammar.ts';
import type { Models } from './models.ts';
import { shown, type Repair } from './repair.ts';

/** The pairs of a query, taken one by one; keeps the repairs. */
export class Reader {
  repairs: Repair[] = [];
  readonly #pairs = new Map<string, string>();
  /** The numbers that the link says, as it says them. */
  readonly #said = new Map<string, string>();

  constructor(pairs: Iterable<readonly [key: string, value: string]>) {
    for (const [key, value] of pairs) {
      const first = this.#pairs.get(key);
      if (first === undefined) this.#pairs.set(key, value);
      else this.#repair('repeated', key, value, { used: shown(first) });
    }
  }

  /** A version at or below `top` that there is; the newest where the link's is newer or no version. */
  version(key: string, top: number, known?: Models): number {
    const text = this.#take(key);
    if (text === undefined) return top;
    const number = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
    if (known ? number in known : number >= 1 && number <= top) return number;
    const options = known ? Object.keys(known) : [String(top)];
    if (number > top) this.#repair('newer', key, text, { used: top });
    else this.#repair('not an option', key, text, { used: top, valid: { options } });
    return top;
  }

  option(key: string, options: readonly string[], usual: string): string {
    const text = this.#take(key);
    if (text === undefined || options.includes(text)) return text ?? usual;
    this.#repair('not an option', key, text, { used: usual, valid: { options } });
    return usual;
  }

  number(
    { key, decimals }: Field<string>,
    { low, high }: { low: number; high: number },
    usual: number,
  ): number {
    const text = this.#take(key);
    if (text === undefined) return usual;
    const valid = { low, high };
    if (!/^-?\d{1,15}(\.\d{1,15})?$/.test(text)) {
      this.#repair('not a number', key, text, { used: usual, valid });
      return usual;
    }
    this.#said.set(key, text);
    const value = Number(text);
    const near = Math.min(high, Math.max(low, value));
    if (near !== value) {
      this.#repair('out of range', key, text, { used: near, valid });
      return near;
    }
    const rounded = Math.min(high, Math.max(low, onGrid(value, decimals))) || 0;
    if (rounded !== value) this.#repair('rounded', key, text, { used: rounded });
    return rounded;
  }

  /** A number that the rest of the link calls for: where it says none, that is told. */
  needed(field: Field<string>, valid: { low: number; high: number }, usual: number): number {
    if (!this.#pairs.has(field.key)) this.#repair('filled in', field.key, '', { used: usual });
    return this.number(field, valid, usual);
  }

  /** A part of a goal that there is not, or that is the other one, which `goal` names. */
  idle(key: string, goal: string, options: readonly string[]): void {
    const text = this.#take(key);
    if (text !== undefined) this.#repair('idle', key, text, { used: goal, valid: { options } });
  }

  /**
   * Tells of a number that was read, and does not go with the others: what was told of it before holds no longer.
   * Where the link does not say it, `read` is the number that stood in for it.
   */
  refuse(
    { key, used }: { key: string; used: number },
    why: Pick<Repair, 'faults' | 'beside'> & { read: number },
  ): void {
    const { read, ...reason } = why;
    const said = this.#said.get(key);
    const refused: Repair = { kind: 'refused', key, found: shown(said ?? String(read)), used };
    if (said !== undefined) this.#withdraw(key);
    // What is told not to be a number keeps its sentence; what was taken for it is another.
    else this.#mend(key, (repair) => [{ ...repair, used }]);
    this.repairs.push({ ...refused, ...reason, ...(said === undefined ? { lent: true } : {}) });
  }

  /** Tells of a whole city that the named one, `used`, was taken for; what was told of its figures before is in it. */
  replace(used: string, keys: readonly string[], why: Pick<Repair, 'faults' | 'beside'>): void {
    const figures = [...this.#said]
      .filter(([key]) => keys.includes(key))
      .map(([key, found]) => ({ key, found }));
    if (figures.length === 0) return;
    for (const { key } of figures) this.#withdraw(key);
    this.repairs.push({ kind: 'refused', key: 'city', found: '', used, ...why, figures });
  }

  /** Whatever nobody asked for is unknown. */
  leftOver(): void {
    // Of a key that nobody knows, the first counts as little as the others.
    this.repairs = this.repairs.map((repair) =>
      repair.kind === 'repeated' && this.#pairs.has(repair.key)
        ? { kind: 'unknown', key: repair.key, found: repair.found }
        : repair,
    );
    for (const [key, value] of this.#pairs) this.#repair('unknown', key, value);
  }

  #withdraw(key: string): void {
    this.#mend(key, () => []);
  }

  /** Puts others in place of the repairs of a number; that it was repeated stays so. */
  #mend(key: string, others: (repair: Repair) => Repair[]): void {
    this.repairs = this.repairs.flatMap((repair) =>
      repair.key === key && repair.kind !== 'repeated' ? others(repair) : [repair],
    );
  }

  #take(key: string): string | undefined {
    const value = this.#pairs.get(key);
    this.#pairs.delete(key);
    return value;
  }

  #repair(
    kind: Repair['kind'],
    key: string,
    found: string,
    more: Pick<Repair, 'used' | 'valid'> = {},
  ): void {
    this.repairs.push({ kind, key: shown(key), found: shown(found), ...more });
  }
}
