import { formatModelNumber } from '../../language/model-number.ts';
import { say } from '../../language/phrase.ts';
import type { City } from '../../model/city.ts';
import { CITY_FIELDS } from '../../model/city-fields.ts';
import type { Fault } from '../../model/faults.ts';
import { meanStay } from '../../model/mean-stay.ts';
import type { Parameters } from '../../model/parameters.ts';
import type { Valid } from '../../model/valid.ts';
import { modelOf } from '../../state/models.ts';
import type { State } from '../../state/state.ts';
import { sayIn, type Data } from './data.ts';
import { cityOf, type Typed } from './own-city.ts';
import { readAll, REQUIRED, tellOwn, unitOf, type OwnField, type Reading } from './own-fields.ts';

/** What the form knows when it judges: whether all must be answered by now, and what each field is called. */
interface Asking {
  state: State;
  data: Data;
  /** Whether what is not typed yet is missing. */
  all: boolean;
  name: (field: OwnField) => string;
}

/** The city that typed texts make, or null; and every field that stands in its way, with the reason told. */
export function judge(
  texts: ReadonlyMap<OwnField, string>,
  { state, data, all, name }: Asking,
): { city: City | null; wrong: ReadonlyMap<OwnField, string> } {
  const wrong = new Map<OwnField, string>();
  const typed: Typed = {};
  const readings = readAll(texts);
  for (const field of texts.keys()) {
    const reading = readings.get(field);
    if (!reading) {
      if (all && REQUIRED.includes(field)) {
        wrong.set(field, sayIn(data)('wrong-missing', { field: name(field) }));
      }
    } else if ('value' in reading) {
      typed[field] = reading.value;
      if (field === 'baseYear' && reading.value > thisYear()) {
        const year = tellOwn(field, reading.value, data);
        wrong.set(field, sayIn(data)('wrong-future', { year }));
      }
    } else wrong.set(field, toldReading(field, texts.get(field) ?? '', { reading, data }));
  }
  const city = cityOf(typed, state);
  const p = state.scenario.parameters;
  const faults = modelOf(state.m).faults(city, { parameters: p });
  for (const fault of faults) {
    // A loss that is no number follows from another field, which has its own sentence.
    if (fault.name === 'city.netLoss' && !Number.isFinite(fault.value)) continue;
    for (const field of fieldsOf(fault, typed)) {
      const reading = readings.get(field);
      // What was not typed has followed from what was: there the reason is told.
      if (typed[field] === undefined || !reading || wrong.has(field)) continue;
      const sentence = toldFault(fault, { field, city, data, p, name: name(field) });
      const read = toldReading(field, texts.get(field) ?? '', { reading, data });
      const key = isShort(field, typed) ? 'wrong-short' : 'wrong-read';
      wrong.set(field, isOfOne(fault) ? sentence : sayIn(data)(key, { read, sentence }));
    }
  }
  return { city: faults.length === 0 && wrong.size === 0 ? city : null, wrong };
}

/** The reader's year: a count of a later one has not been made. */
function thisYear(): number {
  return new Date().getFullYear();
}

/** What was read of a field, or why it could not be. */
export function toldReading(
  field: OwnField,
  text: string,
  { reading, data }: { reading: Reading; data: Data },
): string {
  const words = sayIn(data);
  if ('value' in reading) {
    const told = tellOwn(field, reading.value, data);
    if (reading.since === undefined) return words('city-read', { value: told });
    const since = words('city-since', {
      value: told,
      year: tellOwn('baseYear', reading.since, data),
    });
    return words('city-read', { value: since });
  }
  const kind = field === 'over' ? '-over' : (EXAMPLES[unitOf(field)] ?? '');
  const examples = words(`city-examples${kind}`);
  return words(`wrong-${reading.refused}`, { typed: text.trim().slice(0, 40), examples });
}

/** Which examples stand for a unit; people have those of the form. */
const EXAMPLES: Readonly<Record<string, string>> = {
  years: '-years',
  year: '-year',
  share: '-share',
  ratio: '-share',
  stay: '-years',
};

/** How many fields are to be looked at again, and which city stands until then. */
export function toldAgain(count: number, data: Data): string {
  const phrase = data.words['wrong-fields'];
  if (phrase === undefined) throw new Error('the simulator has no words for “wrong-fields”');
  const { locale, script } = data.setting;
  const again = say(phrase, { number: String(count) }, { count, locale });
  return [again, sayIn(data)('wrong-stands')].join(script === 'han' ? '' : ' ');
}

/** Below this a count of a city's talent may want its “万”, where another count is so many times as large. */
const SHORT_BELOW = 1000;
const SHORT_BY = 100;

/** Whether a figure looks as if “万” had been left out behind it: another count of the city is far larger. */
function isShort(field: OwnField, typed: Typed): boolean {
  const value = typed[field];
  if (value === undefined || value <= 0 || value >= SHORT_BELOW) return false;
  if (!unitOf(field).startsWith('persons')) return false;
  return Math.max(typed.stock ?? 0, typed.then ?? 0) >= value * SHORT_BY;
}

/** More recruits a year than this share of the stock are the likelier slip. */
const MOST_RECRUITED = 1 / 3;

/** The fields in which the figures of a fault are typed, or from which they follow. */
function fieldsOf(fault: Fault, typed: Typed): readonly OwnField[] {
  const figure = fault.name.replace(/^city\./, '');
  if (figure === 'observedYears') return ['over'];
  if (isOfOne(fault)) return [figure as OwnField];
  if (isShort('stock', typed)) return ['stock'];
  if (figure === 'netLoss') return ['then'];
  const { stock = 0, recruits = 0 } = typed;
  return recruits > stock * MOST_RECRUITED ? ['recruits'] : ['stock', 'recruits'];
}

/** Whether a figure is at fault by itself, and not only together with others. */
function isOfOne({ name, valid }: Fault): boolean {
  return name !== 'city.netLoss' && !(name === 'city.stock' && Number(valid.low) > 0);
}

/** Why a figure is not taken: which, what it is, what would be. */
function toldFault(
  { name: figure, value, valid }: Fault,
  {
    field,
    city,
    data,
    p,
    name,
  }: { field: OwnField; city: City; data: Data; p: Parameters; name: string },
): string {
  const words = sayIn(data);
  const { setting, model } = data;
  const told = (of: number, unit: string, decimals?: number) =>
    formatModelNumber(
      of,
      unit,
      decimals === undefined ? { setting, words: model } : { setting, words: model, decimals },
    );
  const { low, high } = valid;
  if (figure === 'city.stock' && low !== undefined && low > 0) {
    const stay = meanStay(city.coordination, p);
    return words(field === 'recruits' ? 'wrong-recruits' : 'wrong-stock', {
      recruits: told(city.recruits, 'persons'),
      stock: told(city.stock, 'persons'),
      stay: told(stay, 'years', 1),
      least: told(Math.ceil(low), 'persons'),
      most: told(Math.ceil(city.stock / stay), 'persons'),
    });
  }
  if (figure === 'city.netLoss' && low !== undefined) {
    const least = city.stock + Math.ceil(low * city.observedYears);
    return words('wrong-gain', {
      least: told(least, 'persons'),
      most: told(Math.floor(-low), 'persons'),
    });
  }
  if (figure === 'city.netLoss' && high !== undefined) {
    return words('wrong-loss', { most: told(Math.floor(high), 'persons') });
  }
  const { unit } = CITY_FIELDS[figure.replace(/^city\./, '') as keyof City];
  const number = Number(value);
  if (!Number.isFinite(number)) return words('wrong-missing', { field: name });
  const shown = told(number, unit);
  if (valid.whole === true && !Number.isInteger(number)) {
    return words('wrong-whole', { field: name, value: shown });
  }
  return words('wrong-range', { field: name, value: shown, range: rangeTold(valid, unit) });

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
