import { formatHedged, formatQuantity, type Quantity } from '../language/quantity.ts';
import { nearest } from '../ledger/nearest.ts';
import { wordsOf } from './book.ts';
import { calibration } from './worked/calibration.ts';
import { counts } from './worked/counts.ts';
import { oddities } from './worked/oddities.ts';
import { results } from './worked/results.ts';

const REGISTRY: ReadonlyMap<string, () => Quantity> = new Map(
  Object.entries({ ...calibration, ...results, ...oddities, ...counts }),
);

const known = new Map<string, Quantity>();

/** The name of every result that prose may tell. */
export const workedIds: readonly string[] = [...REGISTRY.keys()];

/**
 * A result of the core, or a count of the ledger, by its name; worked out once a build.
 * @throws Error naming a result that there is not.
 */
export function worked(id: string): Quantity {
  const before = known.get(id);
  if (before) return before;
  const work = REGISTRY.get(id);
  if (!work) {
    throw new Error(`no result “${id}”; the nearest is “${nearest(id, workedIds) ?? 'none'}”`);
  }
  const quantity = work();
  known.set(id, quantity);
  return quantity;
}

/** A result in the words of a language, with its unit or bare. @throws Error naming a result that there is not. */
export function workedText(
  id: string,
  lang: string,
  as: 'quantity' | 'number' = 'quantity',
): string {
  const { setting, terms } = wordsOf(lang);
  return (as === 'number' ? formatHedged : formatQuantity)(worked(id), setting, terms);
}
