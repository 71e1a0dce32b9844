import { describe, expect, test } from 'vitest';
import { exitShare } from '../../src/model/exit-share.ts';

/** The stock after `years` in which this share leaves and so many come. */
function after(from: number, share: number, years: number, inflow: number): number {
  return years === 0 ? from : after(from * (1 - share) + inflow, share, years - 1, inflow);
}

describe('exitShare', () => {
  test('is 4.7253 % for Fuxin’s two stocks: 10 254 a year of the later one', () => {
    const share = exitShare(240_000, 217_000, 3, 3_300);
    expect(share).toBeCloseTo(0.047253, 6);
    expect(Math.round(share * 217_000)).toBe(10_254);
  });
  test('is the plain share where there is one year', () => {
    expect(exitShare(1000, 900, 1, 50)).toBeCloseTo(0.15, 12);
  });
  test.each([
    [1000, 0.1, 5, 20],
    [217_000, 0.03, 10, 0],
    [50, 0.9, 2, 400],
  ])(
    'leads back from the stock that %f at a share of %f comes to',
    (from, share, years, inflow) => {
      const to = after(from, share, years, inflow);
      expect(exitShare(from, to, years, inflow)).toBeCloseTo(share, 10);
    },
  );
  test('is nothing where the stock has grown by all who came, all where only they are left', () => {
    expect(exitShare(1000, 1060, 3, 20)).toBeCloseTo(0, 12);
    expect(exitShare(1000, 20, 3, 20)).toBeCloseTo(1, 12);
  });
  test('is missing where no share does it', () => {
    expect(exitShare(1000, 1061, 3, 20)).toBeNaN();
    expect(exitShare(1000, 19, 3, 20)).toBeNaN();
    expect(exitShare(1000, 900, 0, 20)).toBeNaN();
    expect(exitShare(NaN, 900, 3, 20)).toBeNaN();
  });
});
