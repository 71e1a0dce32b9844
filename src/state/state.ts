import type { City } from '../model/city.ts';
import type { Projection } from '../model/columns.ts';
import type { Goal } from '../model/goal.ts';
import type { FullScenario } from '../model/scenario.ts';
import { MODELS, modelOf, newest, type Models } from './models.ts';

/** All that a link holds: the model it was made with, the city, what is done there when, and what for. */
export interface State {
  /** The model's version. */
  m: number;
  /** The named city that `city` started from: what it does not say is taken from there. */
  place: string;
  city: City;
  scenario: FullScenario;
  /** What the reader wants to reach; it moves nothing, and is null until one is set. */
  goal: Goal | null;
}

/** The state that a link without anything opens to, in the newest model or in the one of `m`. */
export function defaultState(m = newest(MODELS), models: Models = MODELS): State {
  const model = modelOf(m, models);
  const [place = ''] = Object.keys(model.cities);
  const city = model.cities[place];
  if (!city) throw new RangeError(`model ${String(m)} knows no city`);
  return { m, place, city: { ...city }, scenario: model.complete(city), goal: null };
}

/** What a state shows, run on the model it was made with. */
export function projectState(state: State, models: Models = MODELS): Projection {
  return modelOf(state.m, models).project(state.city, state.scenario);
}
