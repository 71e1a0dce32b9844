import { calibrate } from './calibrate.ts';
import { CITY_RANGES } from './city-fields.ts';
import type { City } from './city.ts';
import { LEVER_TOPS, today, type LeverName } from './levers.ts';
import { DEFAULTS, PARAMETERS, type ParameterName, type Parameters } from './parameters.ts';
import { LONGEST_RAMP_YEARS, MOST_YEARS, type Scenario } from './scenario.ts';
import { fits, type Valid } from './valid.ts';

/** One field that the model refuses. */
export interface Fault {
  /** Dotted: `city.stock`, `levers.pay`, `parameters.meanPay`, `horizon`. */
  name: string;
  value: unknown;
  valid: Valid;
}

/** Thrown by `project` for a city or scenario that is refused; carries every fault. */
export class ScenarioError extends Error {
  override name = 'ScenarioError';
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(faults.map(describe).join('; '));
    this.faults = faults;
  }
}

/** The fastest exit rate (1/year) of residents that the model takes. */
export const FASTEST_EXIT_RATE = 1;

const CITY_ENTRIES = Object.entries(CITY_RANGES) as [keyof City, Valid][];
const LEVER_NAMES = Object.keys(LEVER_TOPS) as LeverName[];
const PARAMETER_NAMES = Object.keys(PARAMETERS) as ParameterName[];

/** The parts of a scenario. */
const SCENARIO: Readonly<Record<keyof Scenario, true>> = {
  levers: true,
  startYear: true,
  rampYears: true,
  horizon: true,
  parameters: true,
};

/** Everything about the city and the scenario that the model refuses; empty where it takes them. */
export function faults(city: City, scenario: Scenario = {}): Fault[] {
  const found: Fault[] = [];
  for (const [name, valid] of CITY_ENTRIES) check(found, 'city.', name, city[name], valid);
  refuseUnknown(found, 'city.', city, {
    known: CITY_RANGES,
    seen: found.length > 0 ? NaN : CITY_ENTRIES.length,
  });
  refuseUnknown(found, '', scenario, { known: SCENARIO, seen: NaN });
  checkLevers(found, city, scenario);
  checkParameters(found, scenario);
  checkTimes(found, city, scenario);
  return found.length > 0 ? found : balance(city, { ...DEFAULTS, ...scenario.parameters });
}

function check(found: Fault[], prefix: string, name: string, value: unknown, valid: Valid): void {
  if (!fits(value, valid)) found.push({ name: prefix + name, value, valid });
}

/** Names that nobody knows; `seen` of the names are known, so where that is all there is no more to do. */
function refuseUnknown(
  found: Fault[],
  prefix: string,
  values: object,
  { known, seen }: { known: object; seen: number },
): void {
  const names = Object.keys(values);
  if (names.length === seen) return;
  for (const name of names) {
    if (Object.hasOwn(known, name)) continue;
    const value: unknown = (values as Record<string, unknown>)[name];
    found.push({ name: prefix + name, value, valid: { options: Object.keys(known) } });
  }
}

/** Each lever between today and its top; today's end is not asked for where the city's is refused. */
function checkLevers(found: Fault[], city: City, scenario: Scenario): void {
  if (!scenario.levers) return;
  const levers: Readonly<Record<string, unknown>> = scenario.levers;
  const bottoms = today(city);
  let seen = 0;
  for (const name of LEVER_NAMES) {
    if (!(name in levers)) continue;
    seen += 1;
    const [low, high] = [bottoms[name], LEVER_TOPS[name]];
    check(found, 'levers.', name, levers[name], low <= high ? { low, high } : { high });
  }
  refuseUnknown(found, 'levers.', levers, { known: LEVER_TOPS, seen });
}

function checkParameters(found: Fault[], scenario: Scenario): void {
  if (!scenario.parameters) return;
  const parameters: Readonly<Record<string, unknown>> = scenario.parameters;
  let seen = 0;
  for (const name of PARAMETER_NAMES) {
    if (!(name in parameters)) continue;
    seen += 1;
    const { low, high } = PARAMETERS[name];
    check(found, 'parameters.', name, parameters[name], { low, high });
  }
  refuseUnknown(found, 'parameters.', parameters, { known: PARAMETERS, seen });
}

function checkTimes(found: Fault[], { baseYear }: City, scenario: Scenario): void {
  const { startYear = baseYear, rampYears = 0, horizon = baseYear + 1 } = scenario;
  if (fits(baseYear, CITY_RANGES.baseYear)) {
    check(found, '', 'startYear', startYear, { low: baseYear, whole: true });
    const [low, high] = [baseYear + 1, baseYear + MOST_YEARS];
    check(found, '', 'horizon', horizon, { low, high, whole: true });
  }
  check(found, '', 'rampYears', rampYears, { low: 0, high: LONGEST_RAMP_YEARS });
}

/**
 * What the fields of a city say together, once each is valid: residents must be left, had to be there,
 * and not all leave at once. The only faults that parameters inside their ranges can bring.
 */
export function balance(city: City, p: Parameters): Fault[] {
  const { stock, netLoss, observedYears } = city;
  const { recruitsInStock, residents, residentExitRate } = calibrate(city, p);
  const refuse = (name: string, value: number, valid: Valid): Fault[] => [{ name, value, valid }];
  if (residents <= 0) {
    return refuse('city.stock', stock, { low: recruitsInStock, above: true });
  }
  if (residents + netLoss * observedYears <= 0) {
    return refuse('city.netLoss', netLoss, { low: -residents / observedYears, above: true });
  }
  if (residentExitRate > FASTEST_EXIT_RATE) {
    const high = (residents * Math.expm1(FASTEST_EXIT_RATE * observedYears)) / observedYears;
    return refuse('city.netLoss', netLoss, { high });
  }
  return [];
}

function describe({ name, value, valid }: Fault): string {
  return `${name}: found ${String(value)}, valid is ${JSON.stringify(valid)}`;
}
