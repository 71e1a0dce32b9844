import { formatNumber } from './number.ts';
import { say, type Phrase } from './phrase.ts';
import type { Setting } from './setting.ts';

/** How the source qualifies a number. `nearly` is just below, `upTo` a cap. */
export type Comparator = 'eq' | 'gt' | 'gte' | 'lt' | 'approx' | 'nearly' | 'upTo';

/** A number as a source gives it; a pair is a range from low to high. */
export interface Quantity {
  value: number | readonly [low: number, high: number];
  /** A key of the language's `units`. */
  unit: string;
  comparator: Comparator;
  decimals?: number | undefined;
  roundedTo?: number | undefined;
}

/** The parts of `src/language/<lang>/terms.json` that quantities are told with. */
export interface Terms {
  units: Readonly<Record<string, Phrase>>;
  comparators: Readonly<Record<Comparator, string>>;
}

/** `5～8` or `5–8`, each end set like a number on its own. */
export function formatRange(
  [low, high]: readonly [number, number],
  setting: Setting,
  form: { decimals?: number | undefined; roundedTo?: number | undefined } = {},
): string {
  return say(setting.range, {
    low: formatNumber(low, setting, form),
    high: formatNumber(high, setting, form),
  });
}

/** `1∶7.3` or `1 : 7.3`. */
export function formatRatio(left: number, right: number, setting: Setting): string {
  return say(setting.ratio, {
    left: formatNumber(left, setting),
    right: formatNumber(right, setting),
  });
}

/** The bare number or range with its hedge, without its unit: “近2.3万”, “nearly 23,000”. */
export function formatHedged(quantity: Quantity, setting: Setting, terms: Terms): string {
  return hedge(bare(quantity, setting), quantity, terms);
}

/**
 * A quantity with its unit and exactly the source's hedge: “近2.3万人”, “nearly 23,000 people”.
 * @throws Error where the language has no words for the unit.
 */
export function formatQuantity(quantity: Quantity, setting: Setting, terms: Terms): string {
  const phrase = terms.units[quantity.unit];
  if (phrase === undefined) throw new Error(`formatQuantity: no words for unit “${quantity.unit}”`);
  const [count] = [quantity.value].flat().slice(-1);
  const plural = { count: count ?? 0, locale: setting.locale };
  return hedge(say(phrase, { number: bare(quantity, setting) }, plural), quantity, terms);
}

function bare({ value, ...form }: Quantity, setting: Setting): string {
  return typeof value === 'number'
    ? formatNumber(value, setting, form)
    : formatRange(value, setting, form);
}

function hedge(text: string, { comparator }: Quantity, terms: Terms): string {
  return say(terms.comparators[comparator], { quantity: text });
}
