import { formatNumber } from './number.ts';
import { say, type Phrase } from './phrase.ts';
import type { Setting } from './setting.ts';

/** How the source qualifies a number. `nearly` is just below, `upTo` a cap. */
export type Comparator = 'eq' | 'gt' | 'gte' | 'lt' | 'approx' | 'nearly' | 'upTo';

/** How a ratio is told: 1/8, 12 : 1, 2.3 times, half. */
export type RatioForm = 'fraction' | 'to-one' | 'times' | 'half';

/** A number as a source gives it; a pair is a range from low to high, a text a label (“1+16”). */
export interface Quantity {
  value: number | string | readonly [low: number, high: number];
  /** A key of the language's `units`. */
  unit: string;
  form?: RatioForm | undefined;
  comparator: Comparator;
  decimals?: number | undefined;
  roundedTo?: number | undefined;
}

/** The parts of `src/language/<lang>/terms.json` that quantities are told with. */
export interface Terms {
  units: Readonly<Record<string, Phrase>>;
  comparators: Readonly<Record<Comparator, string>>;
  ratios: Readonly<Record<RatioForm, string>>;
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
  const bare = formatBare(quantity, setting, terms);
  return say(terms.comparators[quantity.comparator], { quantity: bare });
}

/**
 * A quantity with its unit and exactly the source's hedge: “近2.3万人”, “nearly 23,000 people”.
 * The hedge stands at the number: “每年至少3%”, “at least 3% a year”.
 * @throws Error where the language has no words for the unit.
 */
export function formatQuantity(quantity: Quantity, setting: Setting, terms: Terms): string {
  const phrase = terms.units[quantity.unit];
  if (phrase === undefined) throw new Error(`formatQuantity: no words for unit “${quantity.unit}”`);
  const count = [quantity.value].flat().at(-1);
  const plural = { count: typeof count === 'number' ? count : 0, locale: setting.locale };
  return say(phrase, { number: formatHedged(quantity, setting, terms) }, plural);
}

/** Names, years and labels are told digit by digit, never grouped. */
const UNGROUPED: Readonly<Record<string, boolean>> = { year: true, label: true };

function formatBare(
  { value, unit, form, ...number }: Quantity,
  setting: Setting,
  { ratios }: Terms,
): string {
  if (typeof value === 'string') return value;
  const plain = UNGROUPED[unit] ? { ...setting, groupFrom: Infinity } : setting;
  if (typeof value !== 'number') return formatRange(value, plain, number);
  if (form === undefined) return formatNumber(value, plain, number);
  const told = formatNumber(form === 'fraction' ? 1 / value : value, plain, number);
  return say(ratios[form], { number: told });
}
