import type { City } from '../../model/city.ts';
import { CITY_FIELDS } from '../../model/city-fields.ts';
import type { Fault } from '../../model/faults.ts';
import type { Parameters } from '../../model/parameters.ts';
import { fits, type Valid } from '../../model/valid.ts';
import type { Typed } from './own-city.ts';
import { unitOf, type OwnField, type Reading } from './own-fields.ts';
import { isStay, stayRange } from './own-stay.ts';

/** Below this a count of a city's talent may want its “万”, where another count is so many times as large. */
const SHORT_BELOW = 1000;
const SHORT_BY = 100;

/** Whether a figure looks as if “万” had been left out behind it: another count of the city is far larger. */
export function isShort(field: OwnField, typed: Typed): boolean {
  const value = typed[field];
  if (value === undefined || value <= 0 || value >= SHORT_BELOW) return false;
  if (!unitOf(field).startsWith('persons')) return false;
  return Math.max(typed.stock ?? 0, typed.then ?? 0) >= value * SHORT_BY;
}

/** Whether a count of all the talent looks by itself as if “万” had been left out behind it. */
export function isFew(field: OwnField, reading: Reading): boolean {
  if (field !== 'stock' && field !== 'then') return false;
  return 'value' in reading && reading.value > 0 && reading.value < SHORT_BELOW;
}

/** What the form takes of years of loss: as many as may lie between two counts. */
const LOSS_YEARS: Valid = { low: 0, high: CITY_FIELDS.observedYears.valid.high, whole: true };

/** What the form cannot take, though the model would: it would be told as something else. */
export function ownFaults(
  { stock, then, outflowYears, coordination }: Typed,
  city: City,
  p: Parameters,
) {
  const faults: Fault[] = [];
  if (outflowYears !== undefined && !fits(outflowYears, LOSS_YEARS)) {
    faults.push({ name: 'city.outflowYears', value: outflowYears, valid: LOSS_YEARS });
  }
  if (coordination !== undefined && !isStay(coordination, p)) {
    faults.push({ name: 'city.coordination', value: coordination, valid: stayRange(p) });
  }
  // The loss is a whole number of people a year: counts that differ would be told to be the same.
  const isKnown = fits(city.observedYears, CITY_FIELDS.observedYears.valid);
  if (isKnown && city.netLoss === 0 && then !== stock) {
    faults.push({ name: 'city.netLoss', value: 0, valid: {} });
  }
  return faults;
}

/** More recruits a year than this share of the stock are the likelier slip. */
const MOST_RECRUITED = 1 / 3;

/** The fields in which the figures of a fault are typed, or from which they follow. */
export function fieldsOf(fault: Fault, typed: Typed): readonly OwnField[] {
  const figure = fault.name.replace(/^city\./, '') as keyof City;
  if (isOfOne(fault)) return [fieldOf(figure)];
  if (isShort('stock', typed)) return ['stock'];
  if (figure === 'netLoss') return [fieldOf(figure)];
  const { stock = 0, recruits = 0 } = typed;
  return recruits > stock * MOST_RECRUITED ? ['recruits'] : ['stock', 'recruits'];
}

/** The field in which a figure is typed, or from which it follows. */
export function fieldOf(figure: keyof City): OwnField {
  if (figure === 'observedYears') return 'over';
  if (figure === 'netLoss') return 'then';
  return figure === 'lossReading' || figure === 'exitForm' ? 'stock' : figure;
}

/** Whether a figure is at fault by itself, and not only together with others. */
export function isOfOne({ name, valid }: Fault): boolean {
  return name !== 'city.netLoss' && !(name === 'city.stock' && Number(valid.low) > 0);
}
