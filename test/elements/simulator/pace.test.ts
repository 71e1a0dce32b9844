import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pace } from '../../../src/elements/simulator/pace.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Does work that keeps the page for so many milliseconds. */
function work(pace: Pace, milliseconds: number): void {
  pace.begin();
  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + milliseconds);
  vi.runOnlyPendingTimers();
}

test('before anything was done, it waits as long as it must', () => {
  expect(new Pace(100).wait).toBe(100);
});

test('what takes long is done seldom, so that it takes a twentieth of the time', () => {
  const pace = new Pace(100);
  work(pace, 30);
  expect(pace.wait).toBeCloseTo(600);
});

test('several pieces one after the other take a twentieth together', () => {
  const pace = new Pace(100);
  work(pace, 10);
  work(pace, 20);
  expect(pace.wait).toBeCloseTo(600 - 20);
});

test('what takes next to nothing is done as often as it may', () => {
  const pace = new Pace(100);
  work(pace, 2);
  expect(pace.wait).toBe(100);
});
