import type { City } from '../model/city.ts';
import type { Goal } from '../model/goal.ts';
import type { LeverName, Levers } from '../model/levers.ts';
import type { FullScenario } from '../model/scenario.ts';
import type { Parameters } from '../model/parameters.ts';
import type { Valid } from '../model/valid.ts';
import * as grammar from './grammar.ts';
import { MODELS, modelOf, newest, type Model, type Models } from './models.ts';
import { Reader, type Repair } from './reader.ts';
import { defaultState, type State } from './state.ts';

/** What had to be mended of a link. */
export type { Repair } from './reader.ts';

/** A link opened: its state, always valid, and everything that had to be mended. */
export interface Opened {
  state: State;
  repairs: Repair[];
}

const LONGEST = 2000;

/** Opens the query of a link (with or without `?`). Never throws, whatever stands in it. */
export function read(query: string, models: Models = MODELS): Opened {
  // Cut between pairs: a number that has lost its end would be another number.
  const whole =
    query.length > LONGEST ? query.slice(0, query.lastIndexOf('&', LONGEST) + 1) : query;
  const opened = readPairs(new URLSearchParams(whole), models);
  if (whole === query) return opened;
  const cut: Repair = { kind: 'too long', key: '', found: String(query.length) };
  return { ...opened, repairs: [cut, ...opened.repairs] };
}

/** The same of a query that is taken apart already. */
export function readPairs(pairs: URLSearchParams, models: Models = MODELS): Opened {
  const reader = new Reader(pairs);
  reader.version('v', grammar.GRAMMAR);
  const m = reader.version('m', newest(models), models);
  const model = modelOf(m, models);
  const start = defaultState(m, models);
  const place = reader.option(grammar.CITY_NAME, Object.keys(model.cities), start.place);
  const named = { ...start.city, ...model.cities[place] };

  const read = { city: readCity(reader, model, named), parameters: readParameters(reader, model) };
  const { city, parameters } = settle(reader, model, named, read);
  const scenario = readScenario(reader, model, city, parameters);
  const goal = readGoal(reader, model, city, scenario);
  reader.leftOver();
  return { state: { m, place, city, scenario, goal }, repairs: reader.repairs };
}

/** A state with some of its levers read anew, by their keys; null puts one back to where it is today. */
export function readLevers(
  state: State,
  moves: Readonly<Record<string, string | null>>,
  models: Models,
): Opened {
  const given = Object.entries(moves).filter((move): move is [string, string] => move[1] !== null);
  const reader = new Reader(given);
  const model = modelOf(state.m, models);
  const { city, scenario } = state;
  const moved = leversOf(reader, model, city, ({ key }) => key in moves);
  reader.leftOver();
  const levers = { ...scenario.levers, ...moved };
  return { state: { ...state, scenario: { ...scenario, levers } }, repairs: reader.repairs };
}

/**
 * The nearest city whose figures go together: the refused one moves just inside what is valid. Where
 * that does not help, the named city with default parameters, which always stands.
 */
function settle(
  reader: Reader,
  model: Model,
  named: City,
  { city, parameters }: { city: City; parameters: Parameters },
): { city: City; parameters: Parameters } {
  let near = city;
  for (let tries = 0; tries < 4; tries++) {
    const refused = model.faults(near, { parameters });
    const [first] = refused;
    if (!first) return { city: near, parameters };
    const field = grammar.CITY.find(({ name }) => `city.${name}` === first.name);
    const { low, high } = first.valid;
    const inside = high === undefined ? Math.floor(low ?? NaN) + 1 : Math.floor(high);
    if (!field || !(Math.abs(inside) <= grammar.LARGEST)) break;
    const found = String(near[field.name]);
    reader.repairs.push({ kind: 'refused', key: field.key, found, used: inside, faults: refused });
    near = { ...near, [field.name]: inside };
  }
  const usual = Object.entries(model.parameters).map(([name, one]) => [name, one.default] as const);
  const refused = model.faults(near, { parameters });
  reader.repairs.push({ kind: 'refused', key: grammar.CITY_NAME, found: '', faults: refused });
  return { city: { ...named }, parameters: Object.fromEntries(usual) as Parameters };
}

function readCity(reader: Reader, model: Model, named: City): City {
  const values = grammar.CITY.filter(({ name }) => name in model.cityRanges).map(
    (field): [string, number | string] => {
      const valid = model.cityRanges[field.name];
      const usual = named[field.name];
      if (valid.options)
        return [field.name, reader.option(field.key, valid.options, String(usual))];
      const low = valid.above ? 1 : (valid.low ?? -grammar.LARGEST);
      const range = { low, high: valid.high ?? grammar.LARGEST };
      return [field.name, reader.number(field, range, Number(usual))];
    },
  );
  return Object.fromEntries(values) as unknown as City;
}

function readParameters(reader: Reader, model: Model): Parameters {
  const values = grammar.PARAMETERS.filter(({ name }) => name in model.parameters).map(
    (field): [string, number] => {
      const { low, high, default: usual } = model.parameters[field.name];
      return [field.name, reader.number(field, { low, high }, usual)];
    },
  );
  return Object.fromEntries(values) as Parameters;
}

function readScenario(
  reader: Reader,
  model: Model,
  city: City,
  parameters: Parameters,
): FullScenario {
  const usual = model.complete(city);
  const ranges: Readonly<Record<grammar.TimeName, Valid>> = {
    startYear: { low: city.baseYear, high: grammar.LATEST_START },
    rampYears: { low: 0, high: model.longestRampYears },
    horizon: { low: city.baseYear + 1, high: city.baseYear + model.mostYears },
  };
  const times = grammar.TIMES.map((field): [string, number] => [
    field.name,
    reader.number(field, ranges[field.name], usual[field.name]),
  ]);
  return {
    ...(Object.fromEntries(times) as Record<grammar.TimeName, number>),
    levers: leversOf(reader, model, city) as Levers,
    parameters,
  };
}

/** A goal may lie beyond the horizon: who looks ahead less far has not given it up. */
function readGoal(
  reader: Reader,
  model: Model,
  { baseYear }: City,
  { horizon }: FullScenario,
): Goal | null {
  const kind = reader.option(grammar.GOAL, grammar.GOALS, 'none');
  if (kind === 'none') return null;
  const years = { low: baseYear + 1, high: baseYear + model.mostYears };
  const year = reader.number(grammar.GOAL_YEAR, years, horizon);
  if (kind !== 'stock') return { kind: 'noLoss', year };
  return { kind, year, share: reader.number(grammar.GOAL_SHARE, grammar.GOAL_SHARES, 1) };
}

/** The levers that are `asked` for, by their names. */
function leversOf(
  reader: Reader,
  model: Model,
  city: City,
  asked: (field: grammar.Field<LeverName>) => boolean = () => true,
): Partial<Levers> {
  const { leverTops } = model;
  const still = model.today(city);
  // A model has the levers and parameters that it had when links were made with it.
  const fields = grammar.LEVERS.filter((field) => field.name in leverTops && asked(field));
  return Object.fromEntries(
    fields.map((field): [string, number] => {
      const [low, high] = [still[field.name], leverTops[field.name]];
      return [field.name, reader.number(field, { low, high }, low)];
    }),
  );
}
