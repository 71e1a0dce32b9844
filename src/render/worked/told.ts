import { toldUnitOf } from '../../charts/analyses/parts/policy-told.ts';
import { formatModelNumber } from '../../language/model-number.ts';
import { formatNumber } from '../../language/number.ts';
import { say } from '../../language/phrase.ts';
import { meanStay } from '../../model/mean-stay.ts';
import { DEFAULTS, type ParameterName } from '../../model/parameters.ts';
import type { Valid } from '../../model/valid.ts';
import { wordsIn, wordsOf } from '../book.ts';

/** Yuan are told to the million where there are so many: 80 million yuan. */
const MILLION = 1e6;

/** A number of the model with its unit, or a range with the unit once: 5–8 years. */
export function modelText(
  value: number | readonly [low: number, high: number],
  unit: string,
  lang: string,
): string {
  const { setting, model: words } = wordsOf(lang);
  const key = `unit-${unit}`;
  const phrase = words[key];
  if (phrase === undefined) throw new Error(`no words for the unit “${unit}” in ${lang}`);
  const bare = (one: number) =>
    unit === 'CNY' && one >= MILLION
      ? formatNumber(one, setting, { roundedTo: MILLION })
      : formatModelNumber(one, unit, { setting, words: { [key]: '{number}' } });
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  const number =
    low === high ? bare(high) : say(setting.range, { low: bare(low), high: bare(high) });
  return say(phrase, { number }, { count: high, locale: setting.locale });
}

/** The value or the range of a parameter, with its unit. */
export function parameterText(
  name: ParameterName,
  value: number | readonly [low: number, high: number],
  lang: string,
): string {
  return modelText(value, toldUnitOf(name), lang);
}

/** A coordination of 0…1 as what it means: years of stay. A bare share of the way would say nothing. */
export function stayText(
  value: number | readonly [low: number, high: number],
  lang: string,
): string {
  const stay = (coordination: number) => Number(meanStay(coordination, DEFAULTS).toFixed(1));
  return modelText(
    typeof value === 'number' ? stay(value) : [stay(value[0]), stay(value[1])],
    'stay',
    lang,
  );
}

/** What a field may be, in words. */
export function validText(
  { low, high, above, options }: Valid,
  unit: string,
  lang: string,
): string {
  const word = wordsIn(lang);
  if (options) {
    const { model, setting } = wordsOf(lang);
    const told = options.map(
      (option) => model[`reading-${option}-brief`] ?? model[`form-${option}-brief`],
    );
    return told.map((phrase) => say(phrase ?? '')).join(setting.listSeparator);
  }
  if (low !== undefined && high !== undefined) return modelText([low, high], unit, lang);
  if (low === undefined) return word('validAny');
  return word(above ? 'validAbove' : 'validFrom', { low: modelText(low, unit, lang) });
}
