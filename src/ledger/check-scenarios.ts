import { CITIES, type City } from '../model/city.ts';
import { faults, type Fault as ModelFault } from '../model/faults.ts';
import { complete, type FullScenario, type Scenario } from '../model/scenario.ts';
import { LEVERS, TIMES } from '../state/grammar.ts';
import { MODELS, newest } from '../state/models.ts';
import { read } from '../state/read.ts';
import { write } from '../state/write.ts';
import { shown, type Fault } from './fault.ts';
import { nearest } from './nearest.ts';
import type { Ledger } from './read.ts';
import type { Preset } from './schema-figures.ts';

/** Every prepared scenario is one that the model takes and a link can carry, its words carry no number, and no two are alike. */
export function checkScenarios(ledger: Ledger): Fault[] {
  return [
    ...[...ledger.scenarios.values()].flatMap(({ file, value }) => presetFaults(file, value)),
    ...twins(ledger),
    ...[...ledger.words.values()].flatMap(({ scenarios }) =>
      [...scenarios.values()].flatMap(({ file, value }) =>
        Object.entries(value)
          .filter(([field, text]) => field !== 'note' && /[0-9０-９]/.test(text ?? ''))
          .map(([field, text]) => ({
            file,
            field,
            expected: 'words without numbers',
            found: shown(text),
          })),
      ),
    ),
  ];
}

function presetFaults(file: string, preset: Preset): Fault[] {
  const city = cityOf(preset);
  if (!city) {
    const near = nearest(preset.city, Object.keys(CITIES));
    const expected = 'a city that the model knows';
    return [{ file, field: 'city', expected, found: shown(preset.city), nearest: near }];
  }
  const refused = faults(city, scenarioOf(preset));
  return refused.length > 0
    ? refused.map((fault) => ({ file, field: fault.name, ...told(fault) }))
    : linkFaults(file, city, preset);
}

function cityOf({ city }: Preset): City | undefined {
  return new Map<string, City>(Object.entries(CITIES)).get(city);
}

/** What the model refuses, in words: a value out of its range, or a name that it does not know. */
function told({ name, value, valid }: ModelFault): Pick<Fault, 'expected' | 'found' | 'nearest'> {
  const { options, low, high, whole } = valid;
  const last = name.split('.').at(-1) ?? '';
  if (options) {
    const expected = `one of ${options.join(', ')}`;
    return { expected, found: shown(last), nearest: nearest(last, options) };
  }
  const ends = [
    low === undefined ? '' : ` from ${String(low)}`,
    high === undefined ? '' : ` to ${String(high)}`,
  ];
  return { expected: `a ${whole ? 'whole ' : ''}number${ends.join('')}`, found: shown(value) };
}

/** A preset is opened by a link, so it must be one that its link can carry. */
function linkFaults(file: string, city: City, preset: Preset): Fault[] {
  const carried = fieldsOf(read(linkOf(city, preset)).state.scenario);
  return [...fieldsOf(complete(city, scenarioOf(preset)))].flatMap(([field, value]): Fault[] => {
    const near = carried.get(field);
    const expected = `a number that its link can carry: ${shown(near)}`;
    return near === value ? [] : [{ file, field, expected, found: shown(value) }];
  });
}

function fieldsOf(scenario: FullScenario): Map<string, number> {
  return new Map([
    ...LEVERS.map(({ name }) => [`levers.${name}`, scenario.levers[name]] as const),
    ...TIMES.map(({ name }) => [name, scenario[name]] as const),
  ]);
}

/** The query of the link that opens a preset. */
function linkOf(city: City, preset: Preset): string {
  const scenario = complete(city, scenarioOf(preset));
  return write({ m: newest(MODELS), place: preset.city, city, scenario, goal: null });
}

/** The scenario that a preset stands for. */
export function scenarioOf({ levers, startYear, rampYears, horizon }: Preset): Scenario {
  return {
    levers,
    ...(startYear === undefined ? {} : { startYear }),
    ...(rampYears === undefined ? {} : { rampYears }),
    ...(horizon === undefined ? {} : { horizon }),
  };
}

/** Presets whose links are the same, or whose order is. */
function twins({ scenarios }: Ledger): Fault[] {
  const seen = new Map<string, string>();
  return [...scenarios.values()].flatMap(({ file, value }): Fault[] => {
    const { id, order } = value;
    const city = cityOf(value);
    const link = city && faults(city, scenarioOf(value)).length === 0 ? linkOf(city, value) : id;
    const twin = seen.get(link) ?? seen.get(String(order));
    seen.set(link, id).set(String(order), id);
    const expected = 'a policy and an order of its own';
    return twin === undefined ? [] : [{ file, field: '', expected, found: `those of ${twin}` }];
  });
}
