import { basename } from 'node:path';
import { filesIn } from './entries.ts';
import { shown, type Fault } from './fault.ts';
import { nearest } from './nearest.ts';
import { placeholders, texts } from './placeholders.ts';
import type { Ledger } from './read.ts';
import type { SomeWords } from './read-words.ts';
import type { Phrase } from './words.ts';

/** Tables of words have the same keys with the same `{names}` in every language, and analyses their code. */
export function checkTables(ledger: Ledger): Fault[] {
  const languages = [...ledger.words.values()];
  return languages.flatMap((words) => [
    ...languages.filter((other) => other !== words).flatMap((other) => differences(words, other)),
    ...analysisFaults(ledger, words),
  ]);
}

/** What one language's tables lack of another's: its own, and those of its charts and analyses. */
function differences(words: SomeWords, other: SomeWords): Fault[] {
  return [
    ...(['controls', 'model', 'simulator'] as const).flatMap((table) => {
      const file = `src/language/${words.lang}/${table}.json`;
      const [own, twin] = [words[table], other[table]];
      return own && twin ? missingPhrases(file, own, twin) : [];
    }),
    ...(['charts', 'analyses'] as const).flatMap((kind) =>
      [...other[kind]].flatMap(([id, { value }]) => {
        const own = words[kind].get(id);
        return own ? missingPhrases(own.file, own.value.words, value.words) : [];
      }),
    ),
  ];
}

/** An analysis is its code: each has words in every language, and no words are of another. */
function analysisFaults({ root, unreadable }: Ledger, { lang, analyses }: SomeWords): Fault[] {
  const folder = `src/language/${lang}/analyses`;
  const codes = filesIn(root, 'src/charts/analyses', '.ts').filter((file) =>
    /^src\/charts\/analyses\/[^/]+$/.test(file),
  );
  const ids = codes.map((file) => basename(file, '.ts'));
  return [
    ...ids
      .filter((id) => !analyses.has(id) && !unreadable.has(`${folder}/${id}`))
      .map((id) => ({
        file: `${folder}/${id}.json`,
        field: '',
        expected: `words for src/charts/analyses/${id}.ts`,
        found: 'no such file',
      })),
    ...[...analyses]
      .filter(([id]) => !ids.includes(id))
      .map(([id, { file }]) => ({
        file,
        field: '',
        expected: 'words for an analysis in src/charts/analyses/',
        found: shown(id),
        nearest: nearest(id, ids),
      })),
  ];
}

function missingPhrases(
  file: string,
  own: Readonly<Record<string, Phrase>>,
  other: Readonly<Record<string, Phrase>>,
): Fault[] {
  return Object.entries(other).flatMap(([key, phrase]): Fault[] => {
    const at = { file, field: `words.${key}` };
    const told = Object.hasOwn(own, key) ? own[key] : undefined;
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
