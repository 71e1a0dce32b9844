import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typedNumber } from '../../src/language/typed-number.ts';

const PEOPLE = ['人', '名', 'people', 'person'];

describe('a typed number', () => {
  test.each([
    ['3,300', 3300],
    ['３３００', 3300],
    ['３，３００', 3300],
    ['3300人', 3300],
    ['3300 people', 3300],
    ['三千三百', 3300],
    ['三千三百人', 3300],
    ['0.33万', 3300],
    ['21.7万', 217_000],
    ['21.7 万人', 217_000],
    ['2.17e5', 217_000],
    ['3.3 thousand', 3300],
    ['217k', 217_000],
    ['1.2亿', 120_000_000],
    ['二十一万七千', 217_000],
    ['十二', 12],
    ['一百零五', 105],
    ['两万', 20_000],
    ['三亿零五万', 300_050_000],
    ['二〇二一', 2021],
    ['217 000', 217_000],
    ['-500', -500],
    ['−7,500', -7500],
    ['负三百', -300],
    ['0', 0],
    ['-0', 0],
    ['.5', 0.5],
  ])('%s is %d', (text, value) => {
    expect(typedNumber(text, PEOPLE)).toBe(value);
  });

  test.each([
    '',
    '人',
    '3,3',
    '33,00',
    '1,2345',
    '3.3.3',
    'abc',
    '12abc',
    '三三百',
    '百',
    '三千三',
    '一万二',
    '三千三万',
    '万',
    '三万万',
    '1e999',
    'NaN',
    'Infinity',
    '--5',
    '0x10',
    '3千三百',
  ])('“%s” is refused', (text) => {
    expect(typedNumber(text, PEOPLE)).toBeNull();
  });

  test('whole numbers come back however they are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
        expect(typedNumber(String(value))).toBe(value);
        expect(typedNumber(value.toLocaleString('en'))).toBe(value);
        expect(typedNumber(`${String(value / 1e4)}万`)).toBe(value);
        expect(typedNumber(chinese(value)), chinese(value)).toBe(value);
      }),
    );
  });

  test('no text is more than a number or nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const value = typedNumber(text, PEOPLE);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

/** A number below 100 million in Chinese characters, as it is read aloud. */
function chinese(value: number): string {
  if (value === 0) return '零';
  const digits = '零一二三四五六七八九';
  const section = (of: number): string => {
    const told = [1000, 100, 10, 1].map((place, at) => {
      const digit = Math.floor(of / place) % 10;
      return digit === 0 ? '零' : `${digits[digit] ?? ''}${['千', '百', '十', ''][at] ?? ''}`;
    });
    return told.join('').replaceAll(/零+/g, '零').replace(/零$/, '');
  };
  const [high, low] = [Math.floor(value / 1e4), value % 1e4];
  const text = high > 0 ? `${section(high)}万${low > 0 ? section(low) : ''}` : section(low);
  return text.replaceAll(/零+/g, '零').replace(/^零/, '');
}
