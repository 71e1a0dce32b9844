import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentilesOf } from '../../src/model/percentile.ts';

const of = (values: readonly number[], percents: readonly number[], ended = 0): number[] => [
  ...percentilesOf(percents, values.length)(Float64Array.from(values), values.length, ended),
];

/** The same by sorting everything. */
function sorted(values: readonly number[], percents: readonly number[], ended: number): number[] {
  const all = [...Array.from({ length: ended }, () => -Infinity), ...values].sort((a, b) => a - b);
  return percents.map((percent) => {
    const rank = ((all.length - 1) * percent) / 100;
    const below = Number(all[Math.floor(rank)]);
    const above = Number(all[Math.ceil(rank)]);
    if (!Number.isFinite(below)) return Number.NaN;
    return below + (rank - Math.floor(rank)) * (above - below);
  });
}

test('percentiles of 1, 2, 3, 4 are those of type 7, in whatever order the values come', () => {
  for (const values of [
    [1, 2, 3, 4],
    [4, 3, 2, 1],
    [3, 1, 4, 2],
  ])
    expect(of(values, [0, 25, 50, 95, 100])).toEqual([1, 1.75, 2.5, 3.85, 4]);
});

test('one value is every percentile, none has none', () => {
  expect(of([7], [0, 5, 95, 100])).toEqual([7, 7, 7, 7]);
  expect(of([], [0, 50])).toEqual([NaN, NaN]);
  expect(of([], [0, 50, 100], 3)).toEqual([NaN, NaN, NaN]);
});

test('it has ended where its lower neighbour has, and only there', () => {
  expect(of([4, 3], [25, 50, 75], 2)).toEqual([NaN, NaN, 3.25]);
});

test('only so many first values count, and a later call knows nothing of an earlier one', () => {
  const percentiles = percentilesOf([0, 50, 100], 4);
  expect([...percentiles(Float64Array.of(9, 8, 7, 6), 4, 0)]).toEqual([6, 7.5, 9]);
  expect([...percentiles(Float64Array.of(3, 1, 2, -5), 3, 0)]).toEqual([1, 2, 3]);
  expect([...percentiles(Float64Array.of(3, 1, 2, -5), 0, 4)]).toEqual([NaN, NaN, NaN]);
});

test('they are what sorting gives: even values, values in heaps, near-equal and far apart ones', () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 5 }),
    fc.double({ noNaN: true, min: 0, max: 1 }),
    fc.constantFrom(217_000, 217_000 + 2 ** -35, 1e300, -1e300, 5e-324),
  );
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1, maxLength: 300 }),
      fc.nat({ max: 40 }),
      (values, ended) => {
        const percents = [5, 25, 50, 75, 95];
        expect(of(values, percents, ended)).toEqual(sorted(values, percents, ended));
      },
    ),
    { numRuns: 1000 },
  );
});
