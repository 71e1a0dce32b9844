import { formatModelNumber } from '../../language/model-number.ts';
import { CITY_FIELDS } from '../../model/city-fields.ts';
import * as grammar from '../../state/grammar.ts';
import { sayIn, type Data } from './data.ts';

/** What a key of a link is called, and how a number of it is told. */
export interface Named {
  name: string;
  readonly tell: (value: number | string) => string;
}

/** The words for a key of a link's query; the key itself where there are none. */
export function named(key: string, data: Data): Named {
  const words = sayIn(data);
  const { setting, model } = data;
  const plain = { tell: String };
  const lever = grammar.LEVERS.find((field) => field.key === key);
  if (lever) return { name: words(`lever-${lever.name}`), ...plain };
  const time = grammar.TIMES.find((field) => field.key === key);
  if (time) return { name: words(`time-${time.name}`), ...plain };
  const parameter = grammar.PARAMETERS.find((field) => field.key === key);
  if (parameter) return { name: words(`parameter-${parameter.name}`), ...plain };
  const city = grammar.CITY.find((field) => field.key === key);
  if (city) {
    const { unit } = CITY_FIELDS[city.name];
    return {
      name: words(`city-${city.name}`),
      tell: (value) => {
        if (unit === 'word')
          return words(`${city.name === 'exitForm' ? 'form' : 'reading'}-${String(value)}`);
        const count = unit.startsWith('persons') ? 'persons' : unit;
        const number = Number(value);
        return Number.isFinite(number)
          ? formatModelNumber(number, count, { setting, words: model })
          : String(value);
      },
    };
  }
  return { name: key, ...plain };
}
