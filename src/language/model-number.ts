import { formatNumber } from './number.ts';
import { say, type Phrase } from './phrase.ts';
import type { Setting } from './setting.ts';

/** Units of the model that are told as hundredths: the model's shares and ways are 0…1. */
const IN_HUNDREDTHS: ReadonlySet<string> = new Set([
  '0…1',
  'of the benchmark city’s pay',
  'ratio',
  'share',
  'points',
  'share/year',
  '1/year',
]);

/**
 * A number of the model in words, in the unit that the core names: `0.78` of the unit `share` is 78%.
 * `words` are the language's `model.json`, whose `unit-…` keys say each unit.
 * @param decimals of the number as told; by default as many as it has, two at most.
 * @throws Error where the language has no words for the unit.
 */
export function formatModelNumber(
  value: number,
  unit: string,
  {
    setting,
    words,
    decimals,
  }: { setting: Setting; words: Readonly<Record<string, Phrase>>; decimals?: number },
): string {
  const phrase = words[`unit-${unit}`];
  if (phrase === undefined) throw new Error(`formatModelNumber: no words for unit “${unit}”`);
  const scaled = IN_HUNDREDTHS.has(unit) ? value * 100 : value;
  const told = Number(scaled.toFixed(decimals ?? 2));
  const plain = unit === 'year' ? { ...setting, groupFrom: Infinity } : setting;
  const form = decimals === undefined ? {} : { decimals };
  // Sums of money as large as these are told in the language's powers of ten.
  const number = formatNumber(told, plain, unit === 'CNY' ? { roundedTo: 1e6 } : form);
  return say(phrase, { number }, { count: told, locale: setting.locale });
}
