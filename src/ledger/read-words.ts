import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type * as v from 'valibot';
import { readEntries, readFile, type Entries, type Reading } from './entries.ts';
import * as words from './words.ts';

/** What a language says once: a file each. */
interface Tables {
  setting: words.Setting;
  terms: words.Terms;
  /** Buttons, labels and fixed texts of all pages. */
  controls: Readonly<Record<string, words.Phrase>>;
  /** Names of levers, a city's figures, parameters, readings; units of the model. */
  model: Readonly<Record<string, words.Phrase>>;
  /** Labels and sentences of the simulator. */
  simulator: Readonly<Record<string, words.Phrase>>;
  prose: words.ProseRules;
}

/** What it says of every entry: a folder each. */
interface Folders {
  lang: string;
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

/** All words of one language, as its folder in `src/language/` holds them. */
export type Words = Folders & Tables;

/** The same without what could not be read: that is a fault of its own, and the rest is still checked. */
export type SomeWords = Folders & { [Name in keyof Tables]: Tables[Name] | undefined };

/** Reads the words of every language that has words or chapters, in the languages' order. */
export function readWords(reading: Reading): Map<string, SomeWords> {
  const languages = languageFolders(reading).map((lang) => wordsOf(lang, reading));
  const order = ({ setting }: SomeWords) => setting?.order ?? Number.MAX_VALUE;
  return new Map(languages.sort((a, b) => order(a) - order(b)).map((one) => [one.lang, one]));
}

/** The languages of which every table could be read. */
export function wholeLanguages(languages: ReadonlyMap<string, SomeWords>): Map<string, Words> {
  return new Map(
    [...languages].flatMap(
      ([lang, { setting, terms, controls, model, simulator, prose, ...rest }]) =>
        setting && terms && controls && model && simulator && prose
          ? [[lang, { ...rest, setting, terms, controls, model, simulator, prose }]]
          : [],
    ),
  );
}

function wordsOf(lang: string, reading: Reading): SomeWords {
  const folder = `src/language/${lang}`;
  const file = <S extends v.GenericSchema>(name: string, shape: S) =>
    readFile(reading, `${folder}/${name}.json`, shape);
  const kind = <S extends v.GenericSchema>(name: string, shape: S) =>
    readEntries(reading, `${folder}/${name}`, shape);
  return {
    lang,
    setting: file('setting', words.settingSchema),
    terms: file('terms', words.termsSchema),
    controls: file('controls', words.controlsSchema)?.words,
    model: file('model', words.controlsSchema)?.words,
    simulator: file('simulator', words.controlsSchema)?.words,
    prose: file('prose', words.proseSchema),
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
}

/** The folders of words; chapters in a language without one are a fault. */
function languageFolders({ root, faults }: Reading): string[] {
  const [spoken = [], written = []] = ['src/language', 'src/chapters'].map((room) =>
    existsSync(join(root, room))
      ? readdirSync(join(root, room), { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map(({ name }) => name)
          .sort()
      : [],
  );
  for (const lang of written.filter((name) => !spoken.includes(name))) {
    faults.push({
      file: `src/language/${lang}`,
      field: '',
      expected: `a folder of words, as src/chapters/${lang} is there`,
      found: 'no such folder',
    });
  }
  return spoken;
}
