import type { City } from '../model/city.ts';
import type { Goal } from '../model/goal.ts';
import type { LeverName, Levers } from '../model/levers.ts';
import type { FullScenario } from '../model/scenario.ts';
import type { Parameters } from '../model/parameters.ts';
import * as grammar from './grammar.ts';
import { MODELS, modelOf, newest, type Model, type Models } from './models.ts';
import { Reader } from './reader.ts';
import type { Repair } from './repair.ts';
import { settle } from './settle.ts';
import { defaultState, type State } from './state.ts';

/** What had to be mended of a link. */
export type { Repair } from './repair.ts';

/** A link opened: its state, always valid, and everything that had to be mended. */
export interface Opened {
  state: State;
  repairs: Repair[];
}

/** Characters of a scenario's link that are read. */
const LONGEST = 2000;

/** Opens the query of a link (with or without `?`). Never throws, whatever stands in it. */
export function read(query: string, models: Models = MODELS): Opened {
  // Cut between pairs: a number that has lost its end would be another number.
  const whole =
    query.length > LONGEST ? query.slice(0, query.lastIndexOf('&', LONGEST) + 1) : query;
  const opened = readPairs(new URLSearchParams(whole), models);
  if (whole === query) return opened;
  const cut: Repair = { kind: 'too long', key: '', found: String(query.length), used: LONGEST };
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
  const { city, parameters } = settle(reader, model, { place, city: named }, read);
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
  const ranges: Readonly<Record<grammar.TimeName, { low: number; high: number }>> = {
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
  const { GOAL_YEAR, GOAL_SHARE, GOAL_SHARES } = grammar;
  if (kind === 'none') reader.idle(GOAL_YEAR.key, kind, ['noLoss', 'stock']);
  if (kind !== 'stock') reader.idle(GOAL_SHARE.key, kind, ['stock']);
  if (kind === 'none') return null;
  const years = { low: baseYear + 1, high: baseYear + model.mostYears };
  const year = reader.needed(GOAL_YEAR, years, horizon);
  if (kind !== 'stock') return { kind: 'noLoss', year };
  return { kind, year, share: reader.needed(GOAL_SHARE, GOAL_SHARES, 1) };
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
