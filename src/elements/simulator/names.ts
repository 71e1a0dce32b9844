import { formatModelNumber } from '../../language/model-number.ts';
import { leverTold, toldUnitOf } from '../../charts/analyses/parts/policy-told.ts';
import { CITY_FIELDS } from '../../model/city-fields.ts';
import { DEFAULTS } from '../../model/parameters.ts';
import * as grammar from '../../state/grammar.ts';
import { sayIn, voiceOf, type Data } from './data.ts';

/** What a key of a link is called, and how a number of it is told. */
export interface Named {
  name: string;
  readonly tell: (value: number | string) => string;
}

/** The words for a key of a link's query; the key itself where there are none. */
export function named(key: string, data: Data): Named {
  const words = sayIn(data);
  const { setting, model } = data;
  const number = (unit: string) => (value: number | string) =>
    Number.isFinite(Number(value))
      ? formatModelNumber(Number(value), unit, { setting, words: model })
      : String(value);
  const lever = grammar.LEVERS.find((field) => field.key === key);
  if (lever) {
    const voice = voiceOf(data, 'projection');
    const told = { parameters: DEFAULTS, voice };
    const tell = (value: number | string) => leverTold(lever.name, Number(value), told);
    return { name: words(`lever-${lever.name}`), tell };
  }
  const time = grammar.TIMES.find((field) => field.key === key);
  if (time) {
    const unit = time.name === 'rampYears' ? 'years' : 'year';
    return { name: words(`time-${time.name}`), tell: number(unit) };
  }
  const parameter = grammar.PARAMETERS.find((field) => field.key === key);
  if (parameter) {
    const { name } = parameter;
    return { name: words(`parameter-${name}`), tell: number(toldUnitOf(name)) };
  }
  const city = grammar.CITY.find((field) => field.key === key);
  if (city) {
    const { unit } = CITY_FIELDS[city.name];
    return {
      name: words(`city-${city.name}`),
      tell: (value) => {
        if (unit === 'word')
          return words(`${city.name === 'exitForm' ? 'form' : 'reading'}-${String(value)}`);
        return number(unit.startsWith('persons') ? 'persons' : unit)(value);
      },
    };
  }
  return { name: key, tell: String };
}
