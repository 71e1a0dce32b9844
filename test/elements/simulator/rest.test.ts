import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Rest } from '../../../src/elements/simulator/rest.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what waits is done once, when the hand has rested since its last move', () => {
  const done = vi.fn();
  const rest = new Rest(done);
  expect(rest.isWaiting).toBe(false);
  for (let move = 0; move < 20; move++) {
    rest.wait();
    vi.advanceTimersByTime(50);
    expect(rest.isWaiting).toBe(true);
  }
  expect(done).not.toHaveBeenCalled();
  vi.advanceTimersByTime(69);
  expect(done).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2);
  expect(done).toHaveBeenCalledOnce();
  expect(rest.isWaiting).toBe(false);
  vi.advanceTimersByTime(1000);
  expect(done).toHaveBeenCalledOnce();
});

test('after it has rested the next move makes it wait anew', () => {
  const done = vi.fn();
  const rest = new Rest(done);
  rest.wait();
  vi.advanceTimersByTime(500);
  rest.wait();
  vi.advanceTimersByTime(500);
  expect(done).toHaveBeenCalledTimes(2);
});
