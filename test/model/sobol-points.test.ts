import { expect, test } from 'vitest';
import { DIRECTION_NUMBERS } from '../../src/model/direction-numbers.ts';
import { digitalShifts, MOST_DIMENSIONS, sobolPoints } from '../../src/model/sobol-points.ts';
import { splitmix32 } from '../../src/model/splitmix32.ts';

const unshifted = (dimensions: number) => sobolPoints(new Uint32Array(dimensions));
const points = (next: (into: Float64Array) => void, dimensions: number, count: number) =>
  Array.from({ length: count }, () => {
    const point = new Float64Array(dimensions);
    next(point);
    return [...point];
  });

test('the first points in three dimensions are those that Joe and Kuo print, without the origin', () => {
  expect(points(unshifted(3), 3, 9)).toEqual([
    [0.5, 0.5, 0.5],
    [0.75, 0.25, 0.25],
    [0.25, 0.75, 0.75],
    [0.375, 0.375, 0.625],
    [0.875, 0.875, 0.125],
    [0.625, 0.125, 0.875],
    [0.125, 0.625, 0.375],
    [0.1875, 0.3125, 0.9375],
    [0.6875, 0.8125, 0.4375],
  ]);
});

test('every dimension is stratified: 256 points in a row, one in each 256th', () => {
  for (const next of [unshifted(MOST_DIMENSIONS), sobolPoints(digitalShifts(MOST_DIMENSIONS, 7))]) {
    // The origin is skipped, so the first whole block of points begins with the 256th.
    points(next, MOST_DIMENSIONS, 255);
    const block = points(next, MOST_DIMENSIONS, 256);
    for (let at = 0; at < MOST_DIMENSIONS; at++) {
      const cells = block.map((point) => Math.floor((point[at] ?? 0) * 256));
      expect(new Set(cells).size, `dimension ${String(at + 1)}`).toBe(256);
    }
  }
});

test('no two dimensions have one sequence', () => {
  const block = points(unshifted(MOST_DIMENSIONS), MOST_DIMENSIONS, 64);
  const sequences = Array.from({ length: MOST_DIMENSIONS }, (_, at) =>
    block.map((point) => point[at]).join(),
  );
  expect(new Set(sequences).size).toBe(MOST_DIMENSIONS);
});

test('direction numbers are odd and below their power of two', () => {
  for (const [, ...m] of DIRECTION_NUMBERS)
    m.forEach((number, at) => {
      expect(number % 2).toBe(1);
      expect(number).toBeLessThan(2 ** (at + 1));
    });
});

test('the same seed shifts alike, another otherwise; a shift of none leaves the points', () => {
  const first = (seed: number) => points(sobolPoints(digitalShifts(5, seed)), 5, 3);
  expect(first(1)).toEqual(first(1));
  expect(first(1)).not.toEqual(first(2));
  for (const point of first(1).flat()) {
    expect(point).toBeGreaterThanOrEqual(0);
    expect(point).toBeLessThan(1);
  }
});

test('more dimensions than there are numbers for are refused', () => {
  expect(() => unshifted(MOST_DIMENSIONS + 1)).toThrow(/valid are up to 48/);
});

test('splitmix32 gives 32-bit whole numbers, the same for the same seed', () => {
  const next = splitmix32(1);
  const drawn = Array.from({ length: 1000 }, next);
  expect(drawn.every((value) => Number.isInteger(value) && value >= 0 && value < 2 ** 32)).toBe(
    true,
  );
  expect(new Set(drawn).size).toBe(1000);
  const again = splitmix32(1);
  expect(drawn.slice(0, 3)).toEqual([again(), again(), again()]);
});
