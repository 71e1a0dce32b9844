import { describe, expect, test } from 'vitest';
import {
  formatHedged,
  formatQuantity,
  formatRange,
  formatRatio,
  type Comparator,
} from '../../src/language/quantity.ts';
import { en, enTerms, zh, zhTerms } from './settings.ts';

const persons = (value: number, comparator: Comparator = 'eq') => ({
  value,
  unit: 'persons',
  comparator,
});

describe('formatQuantity', () => {
  test('sets the unit after the number, without a space in Chinese', () => {
    expect(formatQuantity(persons(3256), zh, zhTerms)).toBe('3256人');
    expect(formatQuantity(persons(3256), en, enTerms)).toBe('3,256 people');
  });
  test('takes the plural form of the language', () => {
    expect(formatQuantity(persons(1), en, enTerms)).toBe('1 person');
  });
  test.each([
    ['eq', '5人', '5 people'],
    ['gt', '超过5人', 'more than 5 people'],
    ['gte', '至少5人', 'at least 5 people'],
    ['lt', '不到5人', 'less than 5 people'],
    ['approx', '约5人', 'about 5 people'],
    ['nearly', '近5人', 'nearly 5 people'],
    ['upTo', '最高5人', 'up to 5 people'],
  ] as const)('hedges as the source does: %s', (comparator, chinese, english) => {
    expect(formatQuantity(persons(5, comparator), zh, zhTerms)).toBe(chinese);
    expect(formatQuantity(persons(5, comparator), en, enTerms)).toBe(english);
  });
  test('keeps the hedge of a bare number', () => {
    const drop = { ...persons(23_000, 'nearly'), roundedTo: 1000 };
    expect(formatHedged(drop, zh, zhTerms)).toBe('近2.3万');
    expect(formatHedged(drop, en, enTerms)).toBe('nearly 23,000');
  });
  test('names a unit that has no words', () => {
    expect(() => formatQuantity({ ...persons(1), unit: 'furlongs' }, en, enTerms)).toThrow(
      'furlongs',
    );
  });
});

test('ranges and ratios take the signs of the language', () => {
  expect(formatRange([3, 5], zh)).toBe('3～5');
  expect(formatRange([3, 5], en)).toBe('3–5');
  expect(formatRatio(1, 7.3, zh)).toBe('1∶7.3');
  expect(formatRatio(1, 7.3, en)).toBe('1 : 7.3');
});
