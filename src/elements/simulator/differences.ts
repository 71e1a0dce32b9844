import type { State } from '../../state/state.ts';
import * as grammar from '../../state/grammar.ts';
import { sayIn, type Data } from './data.ts';
import { fieldsOf } from './fields.ts';
import { named } from './names.ts';

/** How a scenario differs from another, a phrase a difference: what, its value, and the other's. */
export function differences(one: State, other: State, data: Data): string[] {
  const words = sayIn(data);
  const theirs = new Map(fieldsOf(other, data).map((field) => [field.key, field]));
  const set = fieldsOf(one, data).flatMap((field) => {
    const twin = theirs.get(field.key);
    if (!twin || twin.value === field.value) return [];
    const values = { value: field.tell(field.value), other: twin.tell(twin.value) };
    return [words('difference', { what: named(field.key, data).name, ...values })];
  });
  const cities = grammar.CITY.flatMap(({ name, key }) => {
    const [mine, its] = [one.city[name], other.city[name]];
    if (mine === its) return [];
    const { name: what, tell } = named(key, data);
    return [words('difference', { what, value: tell(mine), other: tell(its) })];
  });
  const goals = keysOf(one) === keysOf(other) ? [] : [words('difference-goal')];
  return [...cities, ...set, ...goals];
}

/** What is to be reached, as one word. */
function keysOf({ goal }: State): string {
  return goal ? Object.values(goal).join(' ') : '';
}
