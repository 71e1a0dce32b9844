import { describe, expect, test } from 'vitest';
import { evaluate, FormulaError, idsIn } from '../../src/ledger/formula.ts';

const values: Readonly<Record<string, number>> = { 'a-1': 10, 'b-2': 4, c: 2 };
const work = (formula: string) => evaluate(formula, (id) => values[id] ?? NaN);

describe('evaluate', () => {
  test('multiplies before it adds, and works from left to right', () => {
    expect(work('a-1 - b-2 - c')).toBe(4);
    expect(work('a-1 + b-2 * c')).toBe(18);
    expect(work('a-1 / b-2 / c')).toBe(1.25);
  });
  test('minds brackets', () => {
    expect(work('( a-1 - b-2 ) / a-1 * 100')).toBe(60);
    expect(work('a-1 / ( b-2 + ( c - 1 ) )')).toBe(2);
  });
  test.each(['a-1 +', '( a-1', 'a-1 b-2', '+ a-1', 'a-1 % c', ''])('refuses “%s”', (formula) => {
    expect(() => work(formula)).toThrow(FormulaError);
  });
});

test('idsIn lists the ids once each, in order', () => {
  expect(idsIn('( a-1 - b-2 ) / a-1 * 100')).toEqual(['a-1', 'b-2']);
});
