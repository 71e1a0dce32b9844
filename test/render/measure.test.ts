import { expect, test } from 'vitest';
import { measure } from '../../src/render/measure.ts';

test('a Chinese character is one em, with 6 % in reserve', () => {
  expect(measure('海宁', 10)).toBeCloseTo(21.2);
});
test('digits are alike, and narrow letters narrow', () => {
  expect(measure('1111', 10)).toBeCloseTo(measure('4567', 10));
  expect(measure('iiii', 10)).toBeLessThan(measure('mmmm', 10));
});
