import { paragraph } from '../../charts/parts/paragraph.ts';
import { formatModelNumber } from '../../language/model-number.ts';
import { say } from '../../language/phrase.ts';
import type { City } from '../../model/city.ts';
import type { Fault } from '../../model/faults.ts';
import { meanStay } from '../../model/mean-stay.ts';
import type { Parameters } from '../../model/parameters.ts';
import type { Valid } from '../../model/valid.ts';
import { CITY as KEYS } from '../../state/grammar.ts';
import { modelOf } from '../../state/models.ts';
import type { Repair } from '../../state/read.ts';
import type { State } from '../../state/state.ts';
import { fieldOf, fieldsOf, isFew, isOfOne, isShort, ownFaults } from './city-faults.ts';
import { sayIn, type Data } from './data.ts';
import { BORROWED, cityOf, type Typed } from './own-city.ts';
import {
  OPTIONAL,
  readAll,
  REQUIRED,
  tellOwn,
  unitOf,
  type OwnField,
  type Reading,
} from './own-fields.ts';
import { decimalsOf, stayOf } from './own-stay.ts';

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
  const p = state.scenario.parameters;
  const readings = readAll(texts, p);
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
  const faults = [
    ...ownFaults(typed, city, p),
    ...modelOf(state.m).faults(city, { parameters: p }),
  ];
  for (const fault of faults) {
    // A loss that is no number follows from another field, which has its own sentence.
    if (fault.name === 'city.netLoss' && !Number.isFinite(fault.value)) continue;
    for (const field of fieldsOf(fault, typed)) {
      const reading = readings.get(field);
      // What was not typed has followed from what was: there the reason is told.
      if (typed[field] === undefined || !reading || wrong.has(field)) continue;
      const sentence = toldFault(fault, { field, typed, city, data, p, name: name(field) });
      const read = toldReading(field, texts.get(field) ?? '', { reading, data });
      const key = isShort(field, typed) || isFew(field, reading) ? 'city-short' : 'wrong-read';
      const together = () => paragraph([sayIn(data)(key, { read }), sentence], data.setting);
      wrong.set(field, isOfOne(fault) ? sentence : together());
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
    const { typed, since } = reading;
    const told = tellOwn(field, reading.value, data);
    if (since !== undefined) {
      const year = tellOwn('baseYear', since, data);
      return words('city-read', { value: words('city-since', { value: told, year }) });
    }
    const isOther = typed !== undefined && tellOwn(field, typed, data) !== told;
    return words('city-read', { value: isOther ? words('city-nearest', { value: told }) : told });
  }
  const kind = field === 'over' ? '-over' : (EXAMPLES[unitOf(field)] ?? '');
  const examples = words(`city-examples${kind}`);
  const step = tellOwn(field, 10 ** -decimalsOf(field), data);
  return words(`wrong-${reading.refused}`, { typed: text.trim().slice(0, 40), examples, step });
}

/** What stands under a field: what was read of it, and the question whether it lacks its “万”. */
export function toldUnder(
  field: OwnField,
  text: string,
  { reading, data }: { reading: Reading; data: Data },
): string {
  const read = toldReading(field, text, { reading, data });
  return isFew(field, reading) ? sayIn(data)('city-short', { read }) : read;
}

/** What stands in for a field that is left empty. */
export function toldEmpty(field: OwnField, p: Parameters, data: Data): string {
  if (!OPTIONAL.includes(field) || field === 'then' || field === 'over') return '';
  if (field === 'outflowYears') return '';
  const value = field === 'coordination' ? stayOf(BORROWED.coordination, p) : BORROWED[field];
  return sayIn(data)('city-borrowed', { value: tellOwn(field, value, data) });
}

/** What has followed from the counts of a city. */
export function toldResult({ netLoss, observedYears }: City, data: Data): string {
  const kind = netLoss > 0 ? '' : netLoss < 0 ? '-gain' : '-none';
  return sayIn(data)(`city-result${kind}`, {
    loss: tellOwn('stock', netLoss, data),
    gain: tellOwn('stock', -netLoss, data),
    years: tellOwn('over', observedYears, data),
  });
}

/** The fields of figures that a link does not take as they are, with a sentence that says so. */
export function toldMended(
  repairs: readonly Repair[],
  { name, data }: Pick<Asking, 'name' | 'data'>,
): ReadonlyMap<OwnField, string> {
  return new Map(
    repairs.map(({ key }) => {
      const field = fieldOf(KEYS.find((figure) => figure.key === key)?.name ?? 'stock');
      return [field, sayIn(data)('wrong-as-is', { field: name(field) })];
    }),
  );
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
  const { locale } = data.setting;
  const again = say(phrase, { number: String(count) }, { count, locale });
  return paragraph([again, sayIn(data)('wrong-stands')], data.setting);
}

/** Why a figure is not taken: which, what it is, what would be. */
function toldFault(
  { name: figure, value, valid }: Fault,
  {
    field,
    typed,
    city,
    data,
    p,
    name,
  }: { field: OwnField; typed: Typed; city: City; data: Data; p: Parameters; name: string },
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
  if (figure === 'city.netLoss') {
    return words('wrong-apart', {
      people: told(Math.abs(Number(typed.then) - city.stock), 'persons'),
      years: told(city.observedYears, 'years'),
    });
  }
  const unit = field === 'coordination' ? 'years' : unitOf(field);
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
