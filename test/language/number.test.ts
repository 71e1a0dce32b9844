import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/language/number.ts';
import { en, zh } from './settings.ts';

describe('formatNumber', () => {
  test('keeps exact counts below 10 000 without a separator in Chinese, from 1,000 on with one in English', () => {
    expect(formatNumber(3256, zh)).toBe('3256');
    expect(formatNumber(3256, en)).toBe('3,256');
    expect(formatNumber(999, en)).toBe('999');
  });
  test('keeps every digit of exact counts from 10 000 on, with a comma', () => {
    expect(formatNumber(20219, zh)).toBe('20,219');
    expect(formatNumber(102080, en)).toBe('102,080');
  });
  test("tells rounded numbers in 万 and 亿 with the source's decimals", () => {
    expect(formatNumber(217_000, zh, { roundedTo: 1000 })).toBe('21.7万');
    expect(formatNumber(240_000, zh, { roundedTo: 1000 })).toBe('24.0万');
    expect(formatNumber(500_000, zh, { roundedTo: 10_000 })).toBe('50万');
    expect(formatNumber(80_000_000, zh, { roundedTo: 10_000 })).toBe('8000万');
    expect(formatNumber(500_000_000, zh, { roundedTo: 100_000_000 })).toBe('5亿');
  });
  test('tells the same rounded numbers in digits or millions in English', () => {
    expect(formatNumber(217_000, en, { roundedTo: 1000 })).toBe('217,000');
    expect(formatNumber(80_000_000, en, { roundedTo: 10_000_000 })).toBe('80\u00a0million');
    expect(formatNumber(160_531, en, { roundedTo: 1000 })).toBe('161,000');
    expect(formatNumber(160_531, zh, { roundedTo: 1000 })).toBe('16.1万');
  });
  test('keeps decimals, and shows as many as asked for', () => {
    expect(formatNumber(35.1, zh)).toBe('35.1');
    expect(formatNumber(30, en, { decimals: 1 })).toBe('30.0');
  });
  test('sets a true minus', () => {
    expect(formatNumber(-7.3, en)).toBe('\u22127.3');
  });
  test('refuses what is not a number: a missing value has words, never digits', () => {
    for (const value of [NaN, Infinity]) expect(() => formatNumber(value, zh)).toThrow(RangeError);
  });
});
