import { CITIES, type City } from '../../model/city.ts';
import { CITY as KEYS, onGrid } from '../../state/grammar.ts';
import type { State } from '../../state/state.ts';
import type { OwnField } from './own-fields.ts';
import { coordinationOf } from './own-stay.ts';

/** The city that lends what a reader does not know. */
export const BORROWED: City = CITIES.fuxin;

/** How a city is read is no figure of it. */
const READINGS: readonly (keyof City)[] = ['lossReading', 'exitForm'];

/** What was typed and can be read. */
export type Typed = Partial<Record<OwnField, number>>;

/** The city that typed figures make; what is not typed is borrowed or follows, readings stay as they are. */
export function cityOf(typed: Typed, { city, scenario }: State): City {
  const number = (field: OwnField, other: number) => typed[field] ?? other;
  const [stock, over] = [number('stock', NaN), number('over', NaN)];
  const netLoss = Math.round((number('then', NaN) - stock) / over);
  const stay = typed.coordination;
  return {
    baseYear: number('baseYear', NaN),
    stock,
    netLoss,
    observedYears: over,
    outflowYears: number('outflowYears', netLoss > 0 ? over : 0),
    recruits: number('recruits', NaN),
    returneeShare: number('returneeShare', BORROWED.returneeShare),
    graduates: number('graduates', BORROWED.graduates),
    graduateRetention: number('graduateRetention', BORROWED.graduateRetention),
    payRatio: number('payRatio', BORROWED.payRatio),
    coordination:
      stay === undefined ? BORROWED.coordination : coordinationOf(stay, scenario.parameters),
    lossReading: city.lossReading,
    exitForm: city.exitForm,
  };
}

/** Whether it is the lending city itself, however it is read. */
export function isStudied(city: City): boolean {
  return KEYS.every(({ name }) => READINGS.includes(name) || city[name] === BORROWED[name]);
}

/** Whether two cities are one in a link, however they are read. */
export function sameCity(one: City, other: City): boolean {
  return KEYS.every(
    (key) => READINGS.includes(key.name) || linkedAs(one, key) === linkedAs(other, key),
  );
}

/** Whether a figure is the lending city's, or follows from the others. */
export function isBorrowed(field: OwnField, city: City): boolean {
  if (field === 'outflowYears') {
    return city.outflowYears === (city.netLoss > 0 ? city.observedYears : 0);
  }
  const key = KEYS.find(({ name }) => name === field);
  return key !== undefined && linkedAs(city, key) === linkedAs(BORROWED, key);
}

/** A city's figure as a link has it: on the grid of its field. */
function linkedAs(city: City, { name, decimals }: (typeof KEYS)[number]): string {
  const value = city[name];
  return typeof value === 'number' ? String(onGrid(value, decimals)) : value;
}

/** The keys of a link that make this city; what is the lending city's own is left to it, and loses no digits. */
export function cityMoves(city: City): Record<string, string | null> {
  return Object.fromEntries(
    KEYS.map((field) => {
      const text = linkedAs(city, field);
      return [field.key, text === linkedAs(BORROWED, field) ? null : text];
    }),
  );
}

/** A number as it may be typed again: shares in hundredths. */
export function tellPlain(field: OwnField, value: number): string {
  const share = ['graduateRetention', 'returneeShare', 'payRatio'].includes(field);
  return share ? `${String(Number((value * 100).toFixed(1)))}%` : String(value);
}
