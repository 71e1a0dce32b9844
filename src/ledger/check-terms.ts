import { shown, type Fault } from './fault.ts';
import { nearest } from './nearest.ts';
import { texts } from './placeholders.ts';
import { figuresOf, type Ledger } from './read.ts';
import type { SomeWords } from './read-words.ts';
import {
  BLOCK_TYPES,
  COMPARATORS,
  GRADES,
  RELATIONS,
  ROLES,
  UNITS,
  VERDICTS,
} from './vocabulary.ts';
import type { Terms } from './words.ts';

/** Every key that claims, checks and documents use has its words in every language. */
export function checkTerms(ledger: Ledger): Fault[] {
  return [...ledger.words.values()].flatMap((words) => [
    ...(words.terms ? termFaults(ledger, words.lang, words.terms) : []),
    ...(words.terms ? unitFaults(words.lang, words.terms) : []),
    ...keyFaults(ledger, words),
  ]);
}

function termFaults(ledger: Ledger, lang: string, terms: Terms): Fault[] {
  const file = `src/language/${lang}/terms.json`;
  const figures = [...figuresOf(ledger).values()].map(({ value }) => value);
  const computed = [...ledger.checks.values()].flatMap(({ value }) =>
    Object.values(value.computed),
  );
  const units = [...figures, ...computed].map(({ unit }) => unit);
  const themes = [...ledger.claims.values(), ...ledger.checks.values()].map(
    ({ value }) => value.theme,
  );
  const per = figures.flatMap((figure) => (figure.kind === 'quantity' ? (figure.per ?? []) : []));
  const wanted: readonly (readonly [keyof Omit<Terms, 'note'>, readonly string[]])[] = [
    ['units', units],
    ['columns', units],
    ['hedges', COMPARATORS],
    ['grades', GRADES],
    ['gradeCounts', [...GRADES, 'derived']],
    ['roles', ROLES],
    ['types', BLOCK_TYPES],
    ['made', BLOCK_TYPES],
    ['verdicts', VERDICTS],
    ['relations', RELATIONS],
    ['themes', themes],
    ['per', per],
  ];
  return wanted.flatMap(([field, keys]) =>
    [...new Set(keys)]
      .filter((key) => !Object.hasOwn(terms[field], key))
      .map((key) => ({ file, field, expected: `words for ${shown(key)}`, found: 'nothing' })),
  );
}

function unitFaults(lang: string, terms: Terms): Fault[] {
  const file = `src/language/${lang}/terms.json`;
  return [
    ...Object.entries(terms.units)
      .filter(([, phrase]) => texts(phrase).some((text) => !text.includes('{number}')))
      .map(([unit]) => ({
        file,
        field: `units.${unit}`,
        expected: '{number} in it',
        found: 'none',
      })),
    ...Object.keys(terms.units)
      .filter((key) => !UNITS.some((unit) => unit === key))
      .map((key) => ({
        file,
        field: 'units',
        expected: 'a known unit',
        found: shown(key),
        nearest: nearest(key, UNITS),
      })),
  ];
}

/** Sections and credits of a document: each named once, whatever number of claims uses it. */
function keyFaults(ledger: Ledger, words: SomeWords): Fault[] {
  return [...words.sources].flatMap(([source, { file, value: told }]) => {
    const claims = [...ledger.claims.values()].filter(({ value }) => value.source === source);
    const used = {
      sections: claims.map(({ file: from, value }) => ({ key: value.section, from })),
      credits: claims.flatMap(({ file: from, value }) =>
        value.credit === null ? [] : { key: value.credit, from },
      ),
    };
    return [
      ...(['sections', 'credits'] as const).flatMap((field) =>
        [...new Map(used[field].map((use) => [use.key, use])).values()]
          .filter(({ key }) => !Object.hasOwn(told[field], key))
          .map(({ key, from }) => {
            const times = used[field].filter((use) => use.key === key).length;
            return {
              file,
              field,
              expected: `words for ${shown(key)}, which ${from} uses${times > 1 ? ` (and ${String(times - 1)} more)` : ''}`,
              found: 'nothing',
              nearest: nearest(key, Object.keys(told[field])),
            };
          }),
      ),
      ...Object.keys(told.told)
        .filter((key) => !Object.hasOwn(told.sections, key))
        .map((key) => ({
          file,
          field: 'told',
          expected: 'a section of the document',
          found: shown(key),
          nearest: nearest(key, Object.keys(told.sections)),
        })),
    ];
  });
}
