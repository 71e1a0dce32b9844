import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { shown, type Fault } from './fault.ts';
import { nearest } from './nearest.ts';
import { placeholders } from './placeholders.ts';
import { figuresOf, type Ledger } from './read.ts';
import type { Supposition } from './schema-figures.ts';
import { stepFaults } from './steps.ts';

/** A supposition has its code and starts on one of its steps; its words tell all it has, and no more. */
export function checkSuppositions(ledger: Ledger): Fault[] {
  return [...ledger.suppositions].flatMap(([id, { file, value }]) => {
    const code = `src/suppositions/${id}.ts`;
    const faults: Fault[] = existsSync(join(ledger.root, code))
      ? []
      : [{ file, field: 'id', expected: `a calculation in ${code}`, found: 'no such file' }];
    value.inputs.forEach((input, at) => {
      faults.push(...stepFaults(input, { file, field: `inputs.${String(at)}.value` }));
    });
    for (const figure of value.figures) {
      if (figuresOf(ledger).has(figure) || ledger.unreadable.has(figure)) continue;
      const near = nearest(figure, figuresOf(ledger).keys());
      const expected = 'the id of a figure';
      faults.push({ file, field: 'figures', expected, found: shown(figure), nearest: near });
    }
    return [...faults, ...wordFaults(ledger, value)];
  });
}

function wordFaults(ledger: Ledger, { id, inputs, outcomes, figures }: Supposition): Fault[] {
  const wanted = [...inputs.map((input) => input.id), ...outcomes];
  return [...ledger.languages.values()].flatMap(({ suppositions }) => {
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
        .filter((input) => !(input.id in value.inputs))
        .map((input) => ({
          file,
          field: 'inputs',
          expected: `words for ${shown(input.id)}`,
          found: 'nothing',
        })),
    ];
  });
}
