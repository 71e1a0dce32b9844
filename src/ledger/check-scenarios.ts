import { CITIES } from '../model/city.ts';
import { faults } from '../model/faults.ts';
import type { Scenario } from '../model/scenario.ts';
import { shown, type Fault } from './fault.ts';
import { nearest } from './nearest.ts';
import type { Ledger } from './read.ts';
import type { Preset } from './schema-figures.ts';

/** Every prepared scenario is one that the model takes, its words carry no number, and no two are alike. */
export function checkScenarios(ledger: Ledger): Fault[] {
  return [
    ...[...ledger.scenarios.values()].flatMap(({ file, value }) => modelFaults(file, value)),
    ...twins(ledger),
    ...[...ledger.languages.values()].flatMap(({ scenarios }) =>
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

function modelFaults(file: string, preset: Preset): Fault[] {
  const cities: Readonly<Record<string, (typeof CITIES)[keyof typeof CITIES]>> = CITIES;
  const city = cities[preset.city];
  if (!city) {
    const near = nearest(preset.city, Object.keys(CITIES));
    const expected = 'a city that the model knows';
    return [{ file, field: 'city', expected, found: shown(preset.city), nearest: near }];
  }
  return faults(city, scenarioOf(preset)).map(({ name, value, valid }) => ({
    file,
    field: name,
    expected: `what the model takes: ${JSON.stringify(valid)}`,
    found: shown(value),
    ...(valid.options ? { nearest: nearest(name.split('.').at(-1) ?? '', valid.options) } : {}),
  }));
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

function twins({ scenarios }: Ledger): Fault[] {
  const seen = new Map<string, string>();
  return [...scenarios.values()].flatMap(({ file, value: { id, order, ...rest } }): Fault[] => {
    const key = JSON.stringify(rest);
    const twin = seen.get(key) ?? seen.get(String(order));
    seen.set(key, id).set(String(order), id);
    return twin === undefined
      ? []
      : [
          {
            file,
            field: '',
            expected: 'a policy and an order of its own',
            found: `those of ${twin}`,
          },
        ];
  });
}
