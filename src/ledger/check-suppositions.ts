import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shown, type Fault } from './fault.ts';
import { nearest } from './nearest.ts';
import { placeholders } from './placeholders.ts';
import { figuresOf, FIGURES, isUnreadable, type Ledger } from './read.ts';
import type { Supposition } from './schema-figures.ts';
import { stepFaults } from './steps.ts';

/** A supposition has its code and starts on one of its steps; its words tell all it has, and no more. */
export function checkSuppositions(ledger: Ledger): Fault[] {
  return [...ledger.suppositions.values()].flatMap(({ file, value }) => {
    const faults = codeFaults(ledger, file, value);
    value.inputs.forEach((input, at) => {
      faults.push(...stepFaults(input, { file, field: `inputs.${String(at)}.value` }));
    });
    for (const figure of value.figures) {
      if (figuresOf(ledger).has(figure) || isUnreadable(ledger, figure, FIGURES)) continue;
      const near = nearest(figure, figuresOf(ledger).keys());
      const expected = 'the id of a figure';
      faults.push({ file, field: 'figures', expected, found: shown(figure), nearest: near });
    }
    // What its words lack of a consequence that there is not is no fault of theirs.
    return faults.some(({ field }) => field === 'outcomes')
      ? faults
      : [...faults, ...wordFaults(ledger, value)];
  });
}

/** The code is there, and names every consequence that the entry names. */
function codeFaults(ledger: Ledger, file: string, { id, outcomes }: Supposition): Fault[] {
  const code = `src/suppositions/${id}.ts`;
  const path = join(ledger.root, code);
  if (!existsSync(path)) {
    return [{ file, field: 'id', expected: `a calculation in ${code}`, found: 'no such file' }];
  }
  const names = new Set(readFileSync(path, 'utf8').match(/[\w-]+/g));
  return outcomes
    .filter((name) => !names.has(name))
    .map((name) => ({
      file,
      field: 'outcomes',
      expected: `what ${code} works out`,
      found: shown(name),
      nearest: nearest(name, names),
    }));
}

function wordFaults(ledger: Ledger, { id, inputs, outcomes, figures }: Supposition): Fault[] {
  const wanted = [...inputs.map((input) => input.id), ...outcomes];
  return [...ledger.words.values()].flatMap(({ suppositions }) => {
    const told = suppositions.get(id);
    if (!told) return [];
    const { file, value } = told;
    const names = placeholders(value.sentence);
    const field = 'sentence';
    return [
      ...wanted
        .filter((name) => !names.includes(name))
        .map((name) => ({ file, field, expected: `{${name}}`, found: 'no such name' })),
      ...names
        .filter((name) => !wanted.includes(name) && !figures.includes(name))
        .map((name) => ({
          file,
          field,
          expected: 'the name of an input, an outcome or a figure of its entry',
          found: `{${name}}`,
          nearest: nearest(name, [...wanted, ...figures]),
        })),
      ...(/[0-9０-９]/.test(value.sentence.replaceAll(/\{[^}]*\}/g, ''))
        ? [{ file, field, expected: 'numbers as {names}', found: shown(value.sentence) }]
        : []),
      ...inputs
        .filter((input) => !Object.hasOwn(value.inputs, input.id))
        .map((input) => ({
          file,
          field: 'inputs',
          expected: `words for ${shown(input.id)}`,
          found: 'nothing',
        })),
    ];
  });
}
