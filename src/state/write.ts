import * as grammar from './grammar.ts';
import { MODELS, modelOf, type Models } from './models.ts';
import { defaultState, type State } from './state.ts';

/**
 * A state as the query of a link, without `?`: `v`, `m`, then only what differs from the named city and
 * the defaults, in the grammar's order. Numbers are set on their fields' grids; a state that came from
 * a link stands on them already.
 * @throws RangeError for a model or a named city that there is none of.
 */
export function write(state: State, models: Models = MODELS): string {
  if (models !== MODELS) return written(state, models);
  const query = WRITTEN.get(state) ?? written(state, models);
  WRITTEN.set(state, query);
  return query;
}

/** What was written of a state before; a state is never changed in place. */
const WRITTEN = new WeakMap<State, string>();

function written(state: State, models: Models): string {
  const { m, place, city, scenario, goal } = state;
  const model = modelOf(m, models);
  const named = model.cities[place];
  if (!named) throw new RangeError(`write: the model knows no city “${place}”`);
  const usual = model.complete(city);
  const today = model.today(city);
  const pairs = [`v=${String(grammar.GRAMMAR)}`, `m=${String(m)}`];
  const add = <Name extends string>(
    fields: readonly grammar.Field<Name>[],
    values: Readonly<Record<Name, number | string>>,
    usually: (name: Name) => number | string,
  ) => {
    for (const { name, key, decimals } of fields) {
      const value = values[name];
      if (value === usually(name)) continue;
      const text = typeof value === 'number' ? grammar.onGrid(value, decimals) : value;
      if (text === usually(name)) continue;
      pairs.push(`${key}=${String(text)}`);
    }
  };
  add(grammar.LEVERS, scenario.levers, (name) => today[name]);
  add(grammar.TIMES, scenario, (name) => usual[name]);
  if (goal) {
    pairs.push(`${grammar.GOAL}=${goal.kind}`, `${grammar.GOAL_YEAR.key}=${String(goal.year)}`);
    if (goal.kind === 'stock') {
      const { key, decimals } = grammar.GOAL_SHARE;
      pairs.push(`${key}=${String(grammar.onGrid(goal.share, decimals))}`);
    }
  }
  if (place !== defaultState(m, models).place) pairs.push(`${grammar.CITY_NAME}=${place}`);
  add(grammar.CITY, city, (name) => named[name]);
  add(grammar.PARAMETERS, scenario.parameters, (name) => model.parameters[name].default);
  return pairs.join('&');
}
