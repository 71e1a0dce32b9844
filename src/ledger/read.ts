import type * as v from 'valibot';
import { readEntries, readFile, type Entries, type Entry, type Reading } from './entries.ts';
import type { Fault } from './fault.ts';
import { readWords, wholeLanguages, type SomeWords, type Words } from './read-words.ts';
import { strays } from './strays.ts';
import * as schema from './schema.ts';
import * as figures from './schema-figures.ts';

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
  /** Entries whose files do not fit their schema, as folder and id: faulty, but not missing. */
  unreadable: ReadonlySet<string>;
  /** By language folder (`zh`, `en`), each without what could not be read of it. */
  words: ReadonlyMap<string, SomeWords>;
  /** Those of them that could be read whole. */
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

/** The kinds of entry in `data/`, a folder each. */
export type Kind =
  | 'sources'
  | 'places'
  | 'claims'
  | 'derived'
  | 'checks'
  | 'charts'
  | 'scenes'
  | 'guesses'
  | 'suppositions'
  | 'scenarios';

/** The kinds that a figure may be of. */
export const FIGURES: readonly Kind[] = ['claims', 'derived'];

/** Whether there is a file of this id, of one of these kinds, that could not be read: nobody shall call it missing. */
export function isUnreadable(ledger: Ledger, id: string, kinds: readonly Kind[]): boolean {
  return kinds.some((kind) => ledger.unreadable.has(`data/${kind}/${id}`));
}

/** Reads `data/` and `src/language/` under `root`; what does not fit its schema goes to `faults`. */
export function readLedger(root: string, faults: Fault[]): Ledger {
  const reading: Reading = {
    root,
    faults,
    unreadable: new Set(),
    files: new Set(),
    folders: new Set(),
  };
  const data = <S extends v.GenericSchema>(kind: Kind, shape: S) =>
    readEntries(reading, `data/${kind}`, shape);
  const facts = {
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
    versions: readFile(reading, 'data/versions.json', schema.versionsSchema) ?? [],
    heights: readFile(reading, 'data/heights.json', schema.heightsSchema) ?? {},
  };
  const words = readWords(reading);
  const homes = [...words.keys()].map((lang) => `src/language/${lang}`);
  faults.push(...strays(reading, ['data', ...homes]));
  const { unreadable } = reading;
  return { root, ...facts, words, languages: wholeLanguages(words), unreadable };
}
