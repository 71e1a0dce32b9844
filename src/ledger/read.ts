import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type * as v from 'valibot';
import { readEntries, readFile, type Entries, type Entry } from './entries.ts';
import type { Fault } from './fault.ts';
import * as schema from './schema.ts';
import * as figures from './schema-figures.ts';
import * as words from './words.ts';

/** All words of one language, as its folder in `src/language/` holds them. */
export interface Words {
  lang: string;
  setting: words.Setting;
  terms: words.Terms;
  /** Buttons, labels and fixed texts of all pages. */
  controls: Readonly<Record<string, words.Phrase>>;
  /** Names of levers, a city's figures, parameters, readings; units of the model. */
  model: Readonly<Record<string, words.Phrase>>;
  /** Labels and sentences of the simulator. */
  simulator: Readonly<Record<string, words.Phrase>>;
  prose: words.ProseRules;
  sources: Entries<words.SourceWords>;
  places: Entries<words.PlaceWords>;
  claims: Entries<words.ClaimWords>;
  derived: Entries<words.ClaimWords>;
  checks: Entries<words.CheckWords>;
  charts: Entries<words.ChartWords>;
  suppositions: Entries<words.SuppositionWords>;
  scenarios: Entries<words.ScenarioWords>;
  /** The simulator's pictures, by the name of their code. */
  analyses: Entries<words.AnalysisWords>;
}

/** The facts of `data/` and the words of every language; nothing is checked across files yet. */
export interface Ledger {
  root: string;
  sources: Entries<schema.Source>;
  places: Entries<schema.Place>;
  claims: Entries<schema.Claim>;
  derived: Entries<schema.Derived>;
  checks: Entries<schema.Check>;
  charts: Entries<figures.Chart>;
  scenes: Entries<figures.Scene>;
  guesses: Entries<figures.Guess>;
  suppositions: Entries<figures.Supposition>;
  scenarios: Entries<figures.Preset>;
  versions: readonly schema.Version[];
  heights: schema.Heights;
  /** Names of entries whose files do not fit their schema: faulty, but not missing. */
  unreadable: ReadonlySet<string>;
  /** By language folder: `zh`, `en`. */
  languages: ReadonlyMap<string, Words>;
}

/** A claim of a number or a derived value: everything that can be told with a unit. */
export type Figure = schema.QuantityClaim | schema.Derived;

/** Every figure of the ledger by id. */
export function figuresOf(ledger: Ledger): Entries<Figure> {
  const figures = new Map<string, Entry<Figure>>();
  for (const [id, { file, value }] of ledger.claims) {
    if (value.kind === 'quantity') figures.set(id, { file, value });
  }
  for (const [id, entry] of ledger.derived) figures.set(id, entry);
  return figures;
}

/** Reads `data/` and `src/language/` under `root`; what does not fit its schema goes to `faults`. */
export function readLedger(root: string, faults: Fault[]): Ledger {
  const unreadable = new Set<string>();
  const data = <S extends v.GenericSchema>(kind: string, shape: S) =>
    readEntries(root, `data/${kind}`, shape, { faults, unreadable });
  const versions = readFile(root, 'data/versions.json', schema.versionsSchema, faults);
  const heights = readFile(root, 'data/heights.json', schema.heightsSchema, faults);
  return {
    root,
    sources: data('sources', schema.sourceSchema),
    places: data('places', schema.placeSchema),
    claims: data('claims', schema.claimSchema),
    derived: data('derived', schema.derivedSchema),
    checks: data('checks', schema.checkSchema),
    charts: data('charts', figures.chartSchema),
    scenes: data('scenes', figures.sceneSchema),
    guesses: data('guesses', figures.guessSchema),
    suppositions: data('suppositions', figures.suppositionSchema),
    scenarios: data('scenarios', figures.presetSchema),
    versions: versions ?? [],
    heights: heights ?? {},
    languages: readLanguages(root, faults, unreadable),
    unreadable,
  };
}

function readLanguages(root: string, faults: Fault[], unreadable: Set<string>): Map<string, Words> {
  const languages = new Map<string, Words>();
  for (const lang of languageFolders(root)) {
    const folder = `src/language/${lang}`;
    const kind = <S extends v.GenericSchema>(name: string, shape: S) =>
      readEntries(root, `${folder}/${name}`, shape, { faults, unreadable });
    const setting = readFile(root, `${folder}/setting.json`, words.settingSchema, faults);
    const terms = readFile(root, `${folder}/terms.json`, words.termsSchema, faults);
    const table = (name: string) =>
      readFile(root, `${folder}/${name}.json`, words.controlsSchema, faults);
    const [controls, model, simulator] = [table('controls'), table('model'), table('simulator')];
    const prose = readFile(root, `${folder}/prose.json`, words.proseSchema, faults);
    const entries = {
      sources: kind('sources', words.sourceWordsSchema),
      places: kind('places', words.placeWordsSchema),
      claims: kind('claims', words.claimWordsSchema),
      derived: kind('derived', words.claimWordsSchema),
      checks: kind('checks', words.checkWordsSchema),
      charts: kind('charts', words.chartWordsSchema),
      suppositions: kind('suppositions', words.suppositionWordsSchema),
      scenarios: kind('scenarios', words.scenarioWordsSchema),
      analyses: kind('analyses', words.analysisWordsSchema),
    };
    if (setting && terms && controls && model && simulator && prose) {
      const tables = {
        controls: controls.words,
        model: model.words,
        simulator: simulator.words,
      };
      languages.set(lang, { lang, setting, terms, prose, ...tables, ...entries });
    }
  }
  return new Map([...languages].sort(([, a], [, b]) => a.setting.order - b.setting.order));
}

/** A language is a folder that says how it sets its numbers. */
function languageFolders(root: string): string[] {
  const path = join(root, 'src/language');
  return readdirSync(path)
    .filter((name) => existsSync(join(path, name, 'setting.json')))
    .sort();
}
