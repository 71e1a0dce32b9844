import type { Entries } from './entries.ts';
import { shown, type Fault } from './fault.ts';
import { nearest } from './nearest.ts';
import { figuresOf, type Ledger, type Words } from './read.ts';
import { COMPARATORS, GRADES, UNITS } from './schema.ts';
import type { Phrase } from './words.ts';

const KINDS = ['sources', 'places', 'claims', 'derived', 'charts'] as const;

/** Every entry has its words in every language, no words stand alone, and all want the same values. */
export function checkWords(ledger: Ledger): Fault[] {
  const languages = [...ledger.languages.values()];
  return languages.flatMap((words) => [
    ...KINDS.flatMap((kind) => missingOrAlone(ledger, words, kind)),
    ...KINDS.flatMap((kind) => phraseFaults(ledger, words, kind)),
    ...creditFaults(ledger, words),
    ...chartTextFaults(words),
    ...statementParity(words, languages),
    ...sectionFaults(ledger, words),
    ...termFaults(ledger, words),
    ...controlFaults(words, languages),
  ]);
}

function missingOrAlone(ledger: Ledger, words: Words, kind: (typeof KINDS)[number]): Fault[] {
  const faults: Fault[] = [];
  const facts: Entries<unknown> = ledger[kind];
  const told: Entries<unknown> = words[kind];
  for (const [id, { file }] of facts) {
    if (told.has(id) || ledger.unreadable.has(id)) continue;
    const home = file.replace(/^data\//, `src/language/${words.lang}/`);
    faults.push({ file: home, field: '', expected: `words for ${file}`, found: 'no such file' });
  }
  for (const [id, { file }] of told) {
    if (facts.has(id) || ledger.unreadable.has(id)) continue;
    const near = nearest(id, facts.keys());
    faults.push({
      file,
      field: '',
      expected: 'words for an entry that exists',
      found: shown(id),
      nearest: near,
    });
  }
  return faults;
}

/** `{…}` in a claim's words are `value`, `year` or the id of another figure; digits are never typed. */
function phraseFaults(ledger: Ledger, words: Words, kind: (typeof KINDS)[number]): Fault[] {
  if (kind !== 'claims' && kind !== 'derived') return [];
  const figures = figuresOf(ledger);
  const faults: Fault[] = [];
  for (const { file, value } of words[kind].values()) {
    for (const [field, text = ''] of Object.entries(value)) {
      const digit = /[0-9０-９]/.exec(text.replaceAll(/\{[^}]*\}/g, ''));
      if (field !== 'credit' && field !== 'note' && digit) {
        faults.push({
          file,
          field,
          expected: 'numbers as {value}, {year} or {id}',
          found: shown(text),
        });
      }
      for (const name of placeholders(text)) {
        const filled = field === 'statement' || field === 'caveat';
        if (!filled) {
          faults.push({ file, field, expected: 'a text without {names}', found: shown(name) });
          continue;
        }
        if (['value', 'year'].includes(name) || figures.has(name) || ledger.unreadable.has(name))
          continue;
        faults.push({
          file,
          field,
          expected: '{value}, {year} or the id of a figure',
          found: shown(name),
          nearest: nearest(name, figures.keys()),
        });
      }
    }
  }
  return faults;
}

function creditFaults(ledger: Ledger, words: Words): Fault[] {
  return [...ledger.claims].flatMap(([id, { value }]) => {
    const told = words.claims.get(id);
    if (!told || (value.credit === null) === (told.value.credit === undefined)) return [];
    const expected =
      value.credit === null
        ? 'no credit, as the claim has none'
        : `words for ${shown(value.credit)}`;
    return [{ file: told.file, field: 'credit', expected, found: shown(told.value.credit) }];
  });
}

function sectionFaults(ledger: Ledger, words: Words): Fault[] {
  return [...ledger.claims.values()].flatMap(({ file, value: { section, source } }) => {
    const told = words.sources.get(source);
    if (!told || section in told.value.sections) return [];
    const near = nearest(section, Object.keys(told.value.sections));
    return [
      {
        file: told.file,
        field: 'sections',
        expected: `the section ${shown(section)} of ${file}`,
        found: 'nothing',
        nearest: near,
      },
    ];
  });
}

/** What a chart always says has no typed numbers, and its credit only the names that are filled in. */
function chartTextFaults(words: Words): Fault[] {
  const known = ['author', 'institution', 'lines'];
  return [...words.charts.values()].flatMap(({ file, value }) => [
    ...placeholders(value.credit)
      .filter((name) => !known.includes(name))
      .map((name) => ({
        file,
        field: 'credit',
        expected: `one of {${known.join('}, {')}}`,
        found: `{${name}}`,
        nearest: nearest(name, known),
      })),
    ...(['title', 'question', 'measure', 'credit', 'caveat'] as const)
      .filter((field) => /[0-9０-９]/.test(value[field].replaceAll(/\{[^}]*\}/g, '')))
      .map((field) => ({
        file,
        field,
        expected: 'words without numbers',
        found: shown(value[field]),
      })),
  ]);
}

/** A claim's statement wants the same figures filled in in every language. */
function statementParity(words: Words, languages: readonly Words[]): Fault[] {
  const others = languages.filter((other) => other !== words);
  return others.flatMap((other) =>
    (['claims', 'derived'] as const).flatMap((kind) =>
      [...words[kind]].flatMap(([id, { file, value }]): Fault[] => {
        const twin = other[kind].get(id)?.value;
        const lacks = placeholders(twin?.statement ?? '')
          .filter((name) => name !== 'year')
          .filter((name) => !placeholders(value.statement).includes(name));
        return lacks.map((name) => ({
          file,
          field: 'statement',
          expected: `{${name}}, as in ${other.lang}`,
          found: shown(value.statement),
        }));
      }),
    ),
  );
}

function termFaults(ledger: Ledger, { lang, terms }: Words): Fault[] {
  const file = `src/language/${lang}/terms.json`;
  const units = new Set(
    [...ledger.claims.values(), ...ledger.derived.values()].map(({ value }) => value.unit),
  );
  const missing = (
    field: 'units' | 'columns' | 'hedges' | 'grades',
    keys: Iterable<string>,
  ): Fault[] =>
    [...keys]
      .filter((key) => !(key in terms[field]))
      .map((key) => ({ file, field, expected: `words for ${shown(key)}`, found: 'nothing' }));
  const extra = Object.keys(terms.units).filter((key) => !UNITS.some((unit) => unit === key));
  return [
    ...missing('units', units),
    ...Object.entries(terms.units)
      .filter(([, phrase]) => texts(phrase).some((text) => !text.includes('{number}')))
      .map(([unit]) => ({
        file,
        field: `units.${unit}`,
        expected: '{number} in it',
        found: 'none',
      })),
    ...missing('columns', units),
    ...missing('hedges', COMPARATORS),
    ...missing('grades', GRADES),
    ...extra.map((key) => ({
      file,
      field: 'units',
      expected: 'a known unit',
      found: shown(key),
      nearest: nearest(key, UNITS),
    })),
  ];
}

/** Controls and a chart's own words: the same keys with the same `{names}` in every language. */
function controlFaults(words: Words, languages: readonly Words[]): Fault[] {
  return languages
    .filter((other) => other !== words)
    .flatMap((other) => [
      ...missingPhrases(
        `src/language/${words.lang}/controls.json`,
        'words',
        words.controls,
        other.controls,
      ),
      ...[...other.charts].flatMap(([id, { value }]) => {
        const own = words.charts.get(id);
        return own ? missingPhrases(own.file, 'words', own.value.words, value.words) : [];
      }),
    ]);
}

function missingPhrases(
  file: string,
  field: string,
  own: Readonly<Record<string, Phrase>>,
  other: Readonly<Record<string, Phrase>>,
): Fault[] {
  return Object.entries(other).flatMap(([key, phrase]): Fault[] => {
    const at = { file, field: `${field}.${key}` };
    const told = own[key];
    if (told === undefined) {
      return [
        {
          ...at,
          expected: `a translation of ${shown(phrase)}`,
          found: 'nothing',
          nearest: nearest(key, Object.keys(own)),
        },
      ];
    }
    const [wants, has] = [phrase, told].map((text) => placeholders(...texts(text)).join(', '));
    return wants === has
      ? []
      : [{ ...at, expected: `the names {${wants ?? ''}}`, found: `{${has ?? ''}}` }];
  });
}

function texts(phrase: Phrase): string[] {
  return typeof phrase === 'string'
    ? [phrase]
    : Object.values(phrase).filter((form) => form !== undefined);
}

function placeholders(...phrases: string[]): string[] {
  const names = phrases.flatMap((text) =>
    [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? ''),
  );
  return [...new Set(names)].sort();
}
