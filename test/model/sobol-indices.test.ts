import { expect, test } from 'vitest';
import { sobolIndices } from '../../src/model/sobol-indices.ts';

/** Ishigami and Homma's function of three angles, −π…π. */
const ishigami = (point: Float64Array): number => {
  const [x = 0, y = 0, z = 0] = [...point].map((u) => Math.PI * (2 * u - 1));
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
};

test('the indices of the Ishigami function are the known ones', () => {
  const { first, total, variance, samples } = sobolIndices(ishigami, {
    inputs: 3,
    samples: 16_384,
    seed: 1,
  });
  [0.3139, 0.4424, 0].forEach((known, at) => {
    expect(Math.abs((first[at] ?? NaN) - known)).toBeLessThan(0.005);
  });
  [0.5576, 0.4424, 0.2437].forEach((known, at) => {
    expect(Math.abs((total[at] ?? NaN) - known)).toBeLessThan(0.005);
  });
  expect(variance).toBeCloseTo(
    49 / 8 + (0.1 * Math.PI ** 4) / 5 + (0.01 * Math.PI ** 8) / 18 + 0.5,
    1,
  );
  expect(samples).toBe(16_384);
});

test('of a sum each input explains its own part, alone and in all', () => {
  const { first, total } = sobolIndices((point) => 3 * (point[0] ?? 0) + (point[1] ?? 0), {
    inputs: 3,
    samples: 4096,
    seed: 3,
  });
  [0.9, 0.1, 0].forEach((share, at) => {
    expect(first[at]).toBeCloseTo(share, 2);
    expect(total[at]).toBeCloseTo(share, 2);
  });
});

test('samples at which the function has no value are left out and counted', () => {
  const of = (point: Float64Array) => ((point[0] ?? 0) < 0.25 ? NaN : (point[1] ?? 0));
  const { total, samples, refused } = sobolIndices(of, { inputs: 2, samples: 256, seed: 1 });
  expect(samples + refused).toBe(256);
  expect(refused).toBeGreaterThan(64);
  expect(total[1]).toBeGreaterThan(0.8);
});

test('what does not vary has no shares', () => {
  const { first, total } = sobolIndices(() => 5, { inputs: 2, samples: 16, seed: 1 });
  expect([...first, ...total].every(Number.isNaN)).toBe(true);
});
