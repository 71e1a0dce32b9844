import { expect, test } from 'vitest';
import { read } from '../../src/state/read.ts';
import { isCityMended } from '../../src/state/repair.ts';

test.each([
  ['intake=abc&cityscape=1&goal.year=2030', false],
  ['city.stock=-5', true],
  ['city.stok=5', true],
  ['city=atlantis', true],
])('of %s the city is another than was asked for: %s', (query, isMended) => {
  expect(isCityMended(read(query).repairs)).toBe(isMended);
});
