import { expect, test } from 'vitest';
import { hatch } from '../../../src/charts/parts/hatch.ts';

test('lines rise from left to right and stay inside the box', () => {
  const numbers = (hatch({ x1: 10, x2: 40, y1: 5, y2: 15 }).match(/[-\d.]+/g) ?? []).map(Number);
  for (let at = 0; at < numbers.length; at += 4) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers.slice(at, at + 4);
    expect(x2 - x1).toBeCloseTo(y1 - y2);
    for (const x of [x1, x2]) expect(x).toSatisfy((n: number) => n >= 10 && n <= 40);
    for (const y of [y1, y2]) expect(y).toSatisfy((n: number) => n >= 5 && n <= 15);
  }
  expect(numbers.length).toBeGreaterThan(20);
});
test('a box without width has no line', () => {
  expect(hatch({ x1: 10, x2: 10, y1: 0, y2: 10 })).toBe('');
});
