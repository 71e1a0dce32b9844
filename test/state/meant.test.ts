import { expect, test } from 'vitest';
import * as grammar from '../../src/state/grammar.ts';
import { meant } from '../../src/state/meant.ts';

test.each([
  ['Intake', 'intake'],
  ['V', 'v'],
  ['intak', 'intake'],
  ['intakee', 'intake'],
  ['intuke', 'intake'],
  ['inatke', 'intake'],
  ['goal.yaer', 'goal.year'],
  ['stock', 'city.stock'],
  ['p.stock', 'city.stock'],
  ['netLoss', 'city.loss'],
  ['city.netloss', 'city.loss'],
  ['meanPay', 'p.wage'],
  ['luck', undefined],
  ['utm_source', undefined],
  ['x', undefined],
  ['', undefined],
])('by “%s” is meant %s', (unknown, key) => {
  expect(meant(unknown)).toBe(key);
});

test('a key that is known is never meant by itself', () => {
  for (const { key } of [...grammar.LEVERS, ...grammar.CITY]) expect(meant(key)).toBeUndefined();
});
