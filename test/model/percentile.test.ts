import { expect, test } from 'vitest';
import { percentile } from '../../src/model/percentile.ts';

const sorted = Float64Array.of(1, 2, 3, 4);

test.each([
  [0, 1],
  [25, 1.75],
  [50, 2.5],
  [95, 3.85],
  [100, 4],
])('the %i-percentile of 1, 2, 3, 4 is %d (type 7)', (percent, expected) => {
  expect(percentile(sorted, percent)).toBeCloseTo(expected, 12);
});

test('one value is every percentile, none has none', () => {
  expect(percentile(Float64Array.of(7), 5)).toBe(7);
  expect(percentile(new Float64Array(), 50)).toBeNaN();
});

test('it has ended where its lower neighbour has, and only there', () => {
  const some = Float64Array.of(-Infinity, -Infinity, 3, 4);
  expect(percentile(some, 25)).toBeNaN();
  expect(percentile(some, 50)).toBeNaN();
  expect(percentile(some, 75)).toBeCloseTo(3.25, 12);
});
