import { expect, test } from 'vitest';
import { nearest } from '../../src/ledger/nearest.ts';

const ids = ['haining-admitted-2013', 'haining-returned-2013', 'fuxin-stock-2021'];

test('finds the id a slip away', () => {
  expect(nearest('haining-admited-2013', ids)).toBe('haining-admitted-2013');
  expect(nearest('fuxin-stock-2012', ids)).toBe('fuxin-stock-2021');
});
test('offers nothing where nothing is near', () => {
  expect(nearest('zzz', ids)).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});
