import { leverTold, toldUnitOf } from '../../charts/analyses/parts/policy-told.ts';
import { formatModelNumber } from '../../language/model-number.ts';
import { meanStay } from '../../model/mean-stay.ts';
import { LEVER_TOPS, today } from '../../model/levers.ts';
import { PARAMETERS } from '../../model/parameters.ts';
import { complete, MOST_YEARS } from '../../model/scenario.ts';
import * as grammar from '../../state/grammar.ts';
import type { State } from '../../state/state.ts';
import { voiceOf, type Data } from './data.ts';

/** One thing that a slider sets: its key in the link, where it stands, and the same in words. */
export interface Field {
  key: string;
  value: number;
  /** The lowest and highest that the city and the model allow; left out where they never change. */
  low?: number;
  high?: number;
  /** Where it stands when nobody has moved it. */
  usual: number;
  /** What its words hang on beside its value. */
  also?: string;
  readonly tell: (value: number) => string;
}

/** The units of times, in the core's words. */
const TIME_UNITS = { startYear: 'year', rampYears: 'years', horizon: 'year' } as const;

/** What sliders set, as it stands in a state: everything, or what has one of these keys. */
export function fieldsOf(state: State, data: Data, keys?: ReadonlySet<string>): Field[] {
  const { city, scenario } = state;
  const { levers, parameters } = scenario;
  const { setting, model: words } = data;
  const asked = ({ key }: { key: string }) => keys?.has(key) ?? true;
  const number = (unit: string) => (value: number) =>
    formatModelNumber(value, unit, { setting, words });
  const still = today(city);
  const fields = grammar.LEVERS.filter(asked).map(({ key, name }): Field => ({
    key,
    value: levers[name],
    low: still[name],
    usual: still[name],
    // Coordination is told as a stay, which the assumptions decide.
    ...(name === 'coordination'
      ? { also: `${String(meanStay(0, parameters))} ${String(meanStay(1, parameters))}` }
      : {}),
    high: LEVER_TOPS[name],
    tell: (value: number) =>
      leverTold(name, value, { parameters, voice: voiceOf(data, 'projection') }),
  }));
  // A lever moves sixty times a second, and mostly on its own.
  if (fields.length === keys?.size) return fields;
  const byDefault = complete(city);
  return [
    ...fields,
    ...grammar.TIMES.filter(asked).map(({ key, name }) => ({
      key,
      value: scenario[name],
      usual: byDefault[name],
      ...(name === 'rampYears'
        ? {}
        : { low: city.baseYear + (name === 'horizon' ? 1 : 0), high: city.baseYear + MOST_YEARS }),
      tell: number(TIME_UNITS[name]),
    })),
    ...grammar.PARAMETERS.filter(asked).map(({ key, name }) => ({
      key,
      value: parameters[name],
      usual: PARAMETERS[name].default,
      tell: number(toldUnitOf(name)),
    })),
  ];
}
