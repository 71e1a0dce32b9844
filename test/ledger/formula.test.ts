import { describe, expect, test } from 'vitest';
import { evaluate, FormulaError, idsIn } from '../../src/ledger/formula.ts';

const values: Readonly<Record<string, number>> = { 'a-1': 10, 'b-2': 4, c: 2 };
const ranges: Readonly<Record<string, readonly [number, number]>> = { span: [3, 5] };
const work = (formula: string) =>
  evaluate(formula, (id, end) => (end ? ranges[id]?.[end === 'low' ? 0 : 1] : values[id]) ?? NaN);

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
  test('raises to a power before it multiplies, from right to left', () => {
    expect(work('2 * c ^ 3')).toBe(16);
    expect(work('c ^ 3 ^ 2')).toBe(512);
  });
  test('takes one end of a range', () => {
    expect(work('span.low * a-1')).toBe(30);
    expect(work('span.high * a-1')).toBe(50);
  });
  test('counts what a list names, whether or not it has a number', () => {
    expect(work('[ x-1 x-2 x-3 ] - c')).toBe(1);
  });
  test('knows the natural logarithm and its base', () => {
    expect(work('LN ( E ^ c )')).toBeCloseTo(2, 12);
  });
  test('finds the constant share of a stock that leaves a year', () => {
    expect(work('EXIT-SHARE ( a-1 , 9 , 1 , 0 )')).toBeCloseTo(0.1, 12);
    expect(work('EXIT-SHARE ( a-1 * 100 , 900 , b-2 - 3 , c * 25 ) * 2')).toBeCloseTo(0.3, 12);
    expect(work('EXIT-SHARE ( 240000 , 217000 , 2021 - 2018 , 3300 ) * 217000')).toBeCloseTo(
      10_254,
      0,
    );
  });
  test('says what a function lacks, and where nothing fits', () => {
    expect(() => work('EXIT-SHARE ( a-1 , 9 , 1 )')).toThrow('wants from, to, years and inflow');
    expect(() => work('EXIT-SHARE ( a-1 , 99 , 1 , 0 )')).toThrow('no share leads');
  });
  test.each([
    'EXIT-SHARE a-1',
    'EXIT-SHARE ( a-1 , 9 , 1 , 0',
    'EXIT-SHARE ( a-1 , 9 , 1 , 0 , 0 )',
    'a-1 , 9',
    '[ a-1',
    '[ a-1 a-1 ]',
    'a-1.middle',
    'a-1 +',
    '( a-1',
    'a-1 b-2',
    '+ a-1',
    'a-1 % c',
    '',
  ])('refuses “%s”', (formula) => {
    expect(() => work(formula)).toThrow(FormulaError);
  });
});

test('idsIn lists the ids once each, in order', () => {
  expect(idsIn('( a-1 - b-2 ) / a-1 * 100')).toEqual(['a-1', 'b-2']);
  expect(idsIn('EXIT-SHARE ( a-1 , b-2 , 3 , c ) * b-2')).toEqual(['a-1', 'b-2', 'c']);
});
