import { shown, type Fault } from './fault.ts';
import { figuresOf, type Figure, type Ledger } from './read.ts';

/** A figure's fields must fit each other: value with hedge, unit with form, range with its order. */
export function checkClaims(ledger: Ledger): Fault[] {
  return [...figuresOf(ledger).values()].flatMap(({ file, value: figure }) =>
    RULES.filter(({ broken }) => broken(figure)).map(({ field, expected }) => ({
      file,
      field,
      expected,
      found: shown(figure[field]),
    })),
  );
}

interface Rule {
  field: 'value' | 'form' | 'comparator' | 'year';
  expected: string;
  broken: (figure: Figure) => boolean;
}

const RULES: readonly Rule[] = [
  {
    field: 'form',
    expected: 'a form for a ratio, and for nothing else',
    broken: ({ unit, form }) => (unit === 'ratio') !== (form !== undefined),
  },
  {
    field: 'comparator',
    expected: 'a hedge where there is a value, null where the value is missing',
    broken: ({ value, comparator }) => (value === null) !== (comparator === null),
  },
  {
    field: 'value',
    expected: 'characters for labels only',
    broken: ({ value, unit }) => typeof value === 'string' && unit !== 'label',
  },
  {
    field: 'value',
    expected: 'a range from low to high',
    broken: ({ value }) => Array.isArray(value) && value[0] >= value[1],
  },
  {
    field: 'year',
    expected: 'a year where one is said to be inferred',
    broken: (figure) => figure.kind === 'quantity' && figure.yearInferred && figure.year === null,
  },
];
