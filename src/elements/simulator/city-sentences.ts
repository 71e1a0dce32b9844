import { formatModelNumber } from '../../language/model-number.ts';
import type { City } from '../../model/city.ts';
import { CITY_FIELDS } from '../../model/city-fields.ts';
import type { Fault } from '../../model/faults.ts';
import { meanStay } from '../../model/mean-stay.ts';
import type { Parameters } from '../../model/parameters.ts';
import type { Valid } from '../../model/valid.ts';
import { sayIn, type Data } from './data.ts';

/** Why a city is not taken, a sentence a fault: which figure, what it is, what would be taken. */
export function citySentences(
  faults: readonly Fault[],
  { city, data, p }: { city: City; data: Data; p: Parameters },
): string[] {
  const words = sayIn(data);
  const { setting, model } = data;
  const told = (value: number, unit: string, decimals?: number) =>
    formatModelNumber(
      value,
      unit,
      decimals === undefined ? { setting, words: model } : { setting, words: model, decimals },
    );
  return faults.map(({ name, value, valid }) => {
    const { low, high } = valid;
    if (name === 'city.stock' && low !== undefined && low > 0) {
      return words('wrong-stock', {
        recruits: told(city.recruits, 'persons'),
        stay: told(meanStay(city.coordination, p), 'years', 1),
        least: told(Math.ceil(low), 'persons'),
      });
    }
    if (name === 'city.netLoss' && low !== undefined) {
      return words('wrong-gain', { most: told(Math.floor(-low), 'persons') });
    }
    if (name === 'city.netLoss' && high !== undefined) {
      return words('wrong-loss', { most: told(Math.floor(high), 'persons') });
    }
    const field = name.replace(/^city\./, '') as keyof City;
    const { unit } = CITY_FIELDS[field];
    const number = Number(value);
    const label = words(`city-${field}`);
    if (!Number.isFinite(number)) return words('wrong-missing', { field: label });
    const shown = told(number, unit);
    if (valid.whole === true && !Number.isInteger(number)) {
      return words('wrong-whole', { field: label, value: shown });
    }
    return words('wrong-range', { field: label, value: shown, range: rangeTold(valid, unit) });
  });

  function rangeTold({ low, high, above }: Valid, unit: string): string {
    const values = {
      low: low === undefined ? '' : told(low, unit),
      high: high === undefined ? '' : told(high, unit),
    };
    if (above === true) return words('range-above', values);
    if (low === undefined) return words('range-to', values);
    return words(high === undefined ? 'range-from' : 'range-from-to', values);
  }
}
