import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentiles } from '../../src/model/percentile.ts';

test('percentiles of 1, 2, 3, 4 are those of type 7, in whatever order the values come', () => {
  for (const values of [
    [1, 2, 3, 4],
    [4, 3, 2, 1],
    [3, 1, 4, 2],
  ])
    expect(percentiles(Float64Array.from(values), [0, 25, 50, 95, 100])).toEqual([
      1, 1.75, 2.5, 3.85, 4,
    ]);
});

test('one value is every percentile, none has none', () => {
  expect(percentiles(Float64Array.of(7), [5, 95])).toEqual([7, 7]);
  expect(percentiles(new Float64Array(), [50])).toEqual([NaN]);
});

test('it has ended where its lower neighbour has, and only there', () => {
  const some = Float64Array.of(4, -Infinity, 3, -Infinity);
  expect(percentiles(some, [25, 50, 75])).toEqual([NaN, NaN, 3.25]);
});

test('they are what sorting gives', () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 5 }),
    fc.double({ noNaN: true, min: 0, max: 1 }),
  );
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 60 }), (values) => {
      const sorted = [...values].sort((a, b) => a - b);
      const told = percentiles(Float64Array.from(values), [5, 25, 50, 75, 95]);
      told.forEach((own, at) => {
        const rank = ((values.length - 1) * ([5, 25, 50, 75, 95][at] ?? 0)) / 100;
        const [below = 0, above = 0] = [sorted[Math.floor(rank)], sorted[Math.ceil(rank)]];
        expect(own).toBeCloseTo(below + (rank - Math.floor(rank)) * (above - below), 10);
      });
    }),
  );
});
