import type { Entries } from './entries.ts';
import { shown, type Fault } from './fault.ts';
import { nearest } from './nearest.ts';
import { figuresOf, FIGURES, isUnreadable, type Ledger } from './read.ts';
import type { SomeWords } from './read-words.ts';
import { placeholders } from './placeholders.ts';

const KINDS = [
  'sources',
  'places',
  'claims',
  'derived',
  'checks',
  'charts',
  'suppositions',
  'scenarios',
] as const;

/** Every entry has its words in every language, no words stand alone, and all want the same values. */
export function checkWords(ledger: Ledger): Fault[] {
  const languages = [...ledger.words.values()];
  return languages.flatMap((words) => [
    ...KINDS.flatMap((kind) => missingOrAlone(ledger, words, kind)),
    ...(['claims', 'derived', 'checks'] as const).flatMap((kind) =>
      phraseFaults(ledger, words, kind),
    ),
    ...resultFaults(ledger, words),
    ...chartTextFaults(ledger, words),
    ...plainTextFaults(words),
    ...statementParity(words, languages),
  ]);
}

function missingOrAlone(ledger: Ledger, words: SomeWords, kind: (typeof KINDS)[number]): Fault[] {
  const faults: Fault[] = [];
  const facts: Entries<unknown> = ledger[kind];
  const told: Entries<unknown> = words[kind];
  for (const [id, { file }] of facts) {
    if (told.has(id) || isUnreadable(ledger, id, [kind])) continue;
    if (ledger.unreadable.has(`src/language/${words.lang}/${kind}/${id}`)) continue;
    const home = file.replace(/^data\//, `src/language/${words.lang}/`);
    faults.push({ file: home, field: '', expected: `words for ${file}`, found: 'no such file' });
  }
  for (const [id, { file }] of told) {
    if (facts.has(id) || isUnreadable(ledger, id, [kind])) continue;
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

/** Fields that carry figures, by kind; the others are plain words. */
const FILLED: Readonly<Record<'claims' | 'derived' | 'checks', readonly string[]>> = {
  claims: ['statement', 'caveat'],
  derived: ['statement', 'caveat'],
  checks: ['question', 'finding', 'reading'],
};

/** `{…}` in an entry's words name what the ledger fills in; digits are never typed. */
function phraseFaults(ledger: Ledger, words: SomeWords, kind: keyof typeof FILLED): Fault[] {
  const figures = figuresOf(ledger);
  return [...words[kind]].flatMap(([id, { file, value }]) =>
    Object.entries(value).flatMap(([field, text = '']): Fault[] => {
      if (field === 'note') return [];
      const digit = /[0-9０-９]/.test(text.replaceAll(/\{[^}]*\}/g, ''));
      const fits = fillsOf(ledger, kind, id);
      if (!fits) return [];
      const unknown = placeholders(text).filter((name) => {
        if (!FILLED[kind].includes(field)) return true;
        return !fits.includes(name) && !figures.has(name) && !isUnreadable(ledger, name, FIGURES);
      });
      const expected = FILLED[kind].includes(field)
        ? `${fits.map((name) => `{${name}}`).join(', ')} or the id of a figure`
        : 'a text without {names}';
      return [
        ...(digit
          ? [{ file, field, expected: 'numbers as {value}, {year} or {id}', found: shown(text) }]
          : []),
        ...unknown.map((name) => ({
          file,
          field,
          expected,
          found: shown(name),
          nearest: nearest(name, [...fits, ...figures.keys()]),
        })),
      ];
    }),
  );
}

/**
 * The names, besides ids, that an entry's words may fill in: a missing value has none; undefined for an
 * entry that cannot be read, whose words nobody shall blame.
 */
function fillsOf(ledger: Ledger, kind: keyof typeof FILLED, id: string): string[] | undefined {
  if (isUnreadable(ledger, id, [kind])) return undefined;
  if (kind === 'checks') return Object.keys(ledger.checks.get(id)?.value.computed ?? {});
  const entry = (kind === 'claims' ? ledger.claims : ledger.derived).get(id)?.value;
  if (!entry || entry.kind === 'block') return [];
  return [...(entry.value === null ? [] : ['value']), ...(entry.year === null ? [] : ['year'])];
}

/** What a check works out is told, and a claim's statement tells its own value. */
function resultFaults(ledger: Ledger, words: SomeWords): Fault[] {
  const lack = (file: string, field: string, name: string): Fault => ({
    file,
    field,
    expected: `{${name}}, which is to be told`,
    found: 'no such name',
  });
  return [
    ...[...words.checks].flatMap(([id, { file, value }]) => {
      const told = placeholders(value.question, value.finding, value.reading);
      return (fillsOf(ledger, 'checks', id) ?? [])
        .filter((name) => !told.includes(name))
        .map((name) => lack(file, 'finding', name));
    }),
    ...(['claims', 'derived'] as const).flatMap((kind) =>
      [...words[kind]].flatMap(([id, { file, value }]) =>
        fillsOf(ledger, kind, id)?.includes('value') &&
        !placeholders(value.statement).includes('value')
          ? [lack(file, 'statement', 'value')]
          : [],
      ),
    ),
  ];
}

/** What a chart always says has no typed numbers, and its credit only the names that are filled in. */
function chartTextFaults(ledger: Ledger, words: SomeWords): Fault[] {
  const sources = [...ledger.sources.keys()].map((id) => `lines-${id}`);
  const known = ['author', 'institution', 'lines', ...sources];
  const innocent = (name: string) =>
    known.includes(name) ||
    (name.startsWith('lines-') && isUnreadable(ledger, name.slice('lines-'.length), ['sources']));
  return [...words.charts.values()].flatMap(({ file, value }) => [
    ...placeholders(value.credit)
      .filter((name) => !innocent(name))
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

/** Fields that nothing is ever filled into, by kind. */
const PLAIN = {
  sources: ['name', 'title', 'author', 'institution', 'about', 'stamp'],
  places: ['name', 'credited', 'locator'],
  charts: ['title', 'question', 'measure', 'caveat'],
  scenarios: ['title', 'description', 'text'],
  analyses: ['title', 'measure', 'caveat'],
} as const;

/** `{names}` where nothing is filled in would stand on the page as they are. */
function plainTextFaults(words: SomeWords): Fault[] {
  const kinds = Object.entries(PLAIN) as [keyof typeof PLAIN, readonly string[]][];
  return kinds.flatMap(([kind, fields]) =>
    [...words[kind].values()].flatMap(({ file, value }) =>
      Object.entries(value)
        .filter(
          ([field, text]) =>
            fields.includes(field) && typeof text === 'string' && text.includes('{'),
        )
        .map(([field, text]) => ({
          file,
          field,
          expected: 'a text without {names}',
          found: shown(text),
        })),
    ),
  );
}

/** An entry's words want the same figures filled in, and the same fields, in every language. */
function statementParity(words: SomeWords, languages: readonly SomeWords[]): Fault[] {
  const others = languages.filter((other) => other !== words);
  return others.flatMap((other) =>
    (['claims', 'derived', 'checks'] as const).flatMap((kind) =>
      [...words[kind]].flatMap(([id, { file, value }]): Fault[] => {
        const twin = other[kind].get(id)?.value;
        if (!twin) return [];
        const fields = Object.keys(twin).filter(
          (field) => field !== 'note' && !Object.hasOwn(value, field),
        );
        const [own, wanted] = [value, twin].map((text) =>
          placeholders(...Object.values(text).filter((part) => part !== undefined)).filter(
            (name) => name !== 'year',
          ),
        );
        const lacks = (wanted ?? []).filter((name) => !own?.includes(name));
        return [
          ...fields.map((field) => ({
            file,
            field,
            expected: `words, as in ${other.lang}`,
            found: 'nothing',
          })),
          ...lacks.map((name) => ({
            file,
            field: '',
            expected: `{${name}}, as in ${other.lang}`,
            found: 'no such name',
          })),
        ];
      }),
    ),
  );
}
