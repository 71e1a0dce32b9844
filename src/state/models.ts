import { CITIES, type City } from '../model/city.ts';
import type { Projection } from '../model/columns.ts';
import { cautions, type Caution } from '../model/cautions.ts';
import { history, type History } from '../model/history.ts';
import { CITY_RANGES } from '../model/city-fields.ts';
import { faults, type Fault } from '../model/faults.ts';
import { PARAMETERS, type Parameters } from '../model/parameters.ts';
import { project } from '../model/project.ts';
import { LEVER_TOPS, today, type Levers } from '../model/levers.ts';
import {
  complete,
  type FullScenario,
  type Scenario,
  LONGEST_RAMP_YEARS,
  MOST_YEARS,
} from '../model/scenario.ts';
import type { Valid } from '../model/valid.ts';

/**
 * What a link's `m` pins: equations, constants, defaults, ranges and named cities. A model that links
 * were made with is never changed. A second one lives beside the first: the folder `src/model/` is
 * copied whole to `src/model/m1/`, work goes on in `src/model/`, and `MODELS` gains an entry whose
 * parts come from there; links with `m=1` keep running on the copy, and the published links prove it.
 */
export interface Model {
  cities: Readonly<Record<string, City>>;
  cityRanges: Readonly<Record<keyof City, Valid>>;
  parameters: Readonly<Record<keyof Parameters, { default: number; low: number; high: number }>>;
  leverTops: Readonly<Levers>;
  /** Years. */
  longestRampYears: number;
  /** The furthest horizon, in years after the base year. */
  mostYears: number;
  today(city: City): Levers;
  complete(city: City, scenario?: Scenario): FullScenario;
  faults(city: City, scenario?: Scenario): Fault[];
  project(city: City, scenario?: Scenario): Projection;
  cautions(city: City, projection: Projection): Caution[];
  history(city: City, p: Parameters): History;
}

/** Every model that links were ever made with, by their `m`. */
export type Models = Readonly<Record<number, Model>>;

/** The models that this site knows: links are opened with them. */
export const MODELS: Models = {
  1: {
    cities: CITIES,
    cityRanges: CITY_RANGES,
    parameters: PARAMETERS,
    leverTops: LEVER_TOPS,
    longestRampYears: LONGEST_RAMP_YEARS,
    mostYears: MOST_YEARS,
    today,
    complete,
    faults,
    project,
    cautions,
    history,
  },
};

/** The newest `m` of these models. */
export function newest(models: Models): number {
  return Math.max(...Object.keys(models).map(Number));
}

/** The model `m`. @throws RangeError naming a version that there is none of. */
export function modelOf(m: number, models: Models = MODELS): Model {
  const model = models[m];
  if (!model) throw new RangeError(`there is no model ${String(m)}`);
  return model;
}
