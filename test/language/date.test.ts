import { expect, test } from 'vitest';
import { formatDate } from '../../src/language/date.ts';
import { en, zh } from './settings.ts';

test('dates are set in the long form of the language', () => {
  expect(formatDate('2026-11-21', zh)).toBe('2026年11月21日');
  expect(formatDate('2026-11-21', en)).toBe('21 November 2026');
});
test('anything but an ISO date is refused', () => {
  expect(() => formatDate('21.11.2026', en)).toThrow('21.11.2026');
});
