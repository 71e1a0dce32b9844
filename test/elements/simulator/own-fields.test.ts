import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isSinceYear,
  OPTIONAL,
  REQUIRED,
  readAll,
  tellOwn,
  typedValue,
  yearOfCount,
  type OwnField,
} from '../../../src/elements/simulator/own-fields.ts';
import { DEFAULTS } from '../../../src/model/parameters.ts';
import { dataIn } from './words.ts';

test.each<[OwnField, string, number]>([
  ['stock', '约30万人', 300_000],
  ['stock', '30w', 300_000],
  ['stock', '0.33万', 3300],
  ['then', 'about 300,000 people', 300_000],
  ['recruits', '每年3300人', 3300],
  ['recruits', '3,300 people a year', 3300],
  ['recruits', '4000/年', 4000],
  ['recruits', '４０００／年', 4000],
  ['recruits', '4,000/year', 4000],
  ['recruits', '一年4000人左右', 4000],
  ['recruits', '一年四千人', 4000],
  ['recruits', '每年约4000人', 4000],
  ['stock', '30万5千', 305_000],
  ['baseYear', '2025年底', 2025],
  ['baseYear', '2025年末', 2025],
  ['baseYear', 'end of 2025', 2025],
  ['over', '6年', 6],
  ['over', '六年前', 6],
  ['over', '6 years ago', 6],
  ['outflowYears', '三年', 3],
  ['returneeShare', '六成', 0.6],
  ['graduateRetention', '六成五', 0.65],
  ['payRatio', '6.5成', 0.65],
  ['coordination', '2.5年', 2.5],
])('in %s “%s” is %d', (field, text, value) => {
  expect(typedValue(field, text)).toEqual({ value });
});

test.each<[OwnField, string]>([
  ['stock', '六成'],
  ['stock', '30%'],
  ['stock', '2025年'],
  ['stock', '3300人/年'],
  ['stock', '4000/年'],
  ['stock', '近30万'],
  ['recruits', '六成'],
  ['recruits', '4000-5000'],
  ['recruits', '一年'],
  ['baseYear', '六成'],
  ['baseYear', '2025年初'],
  ['over', '六成'],
  ['over', '3年底'],
  ['over', '3300人'],
  ['returneeShare', '30人'],
])('in %s “%s” is refused', (field, text) => {
  expect(typedValue(field, text, 2025)).toEqual({ refused: 'number' });
});

describe('people come whole', () => {
  test('more than a link holds are refused, not cut', () => {
    expect(typedValue('stock', '99,999,999')).toEqual({ value: 99_999_999 });
    expect(typedValue('stock', '1亿')).toEqual({ refused: 'large' });
  });
  test.each<[OwnField, string]>([
    ['recruits', '0.4'],
    ['stock', '30.5'],
    ['then', '1.23456万'],
    ['graduates', '.5'],
  ])('in %s “%s” is refused', (field, text) => {
    expect(typedValue(field, text)).toEqual({ refused: 'people' });
  });

  test('however many there are, told in 万 they are whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
        expect(typedValue('stock', `${String(value / 1e4)}万`)).toEqual({ value });
        expect(typedValue('stock', `${String(value)}.5`)).toEqual({ refused: 'people' });
      }),
    );
  });
});

describe('a calendar year for how many years ago', () => {
  test.each([
    ['2020', 2025, 5, 2020],
    ['2020年', 2026, 6, 2020],
    ['2020年底', 2026, 6, 2020],
    ['end of 2020', 2026, 6, 2020],
    ['二〇二〇', 2026, 6, 2020],
    ['2026', 2026, 0, 2026],
    ['1900', 2000, 100, 1900],
  ])('%s, with the count of %d, is %d years', (text, base, value, since) => {
    expect(typedValue('over', text, base)).toEqual({ value, since });
    expect(isSinceYear(text)).toBe(true);
  });

  test('without the year of the count it waits for it', () => {
    expect(typedValue('over', '2020')).toEqual({ refused: 'base' });
  });

  test.each(['2027', '31500', '2020年前', '2020 years'])('“%s” is refused', (text) => {
    expect(typedValue('over', text, 2026)).toEqual({ refused: 'later' });
  });

  test('of no count is refused as such, whether or not the year of the count is known', () => {
    expect(typedValue('over', '2101')).toEqual({ refused: 'later' });
    expect(typedValue('outflowYears', '1e15')).toEqual({ refused: 'later' });
  });

  test('stands for years of loss in a row, too', () => {
    expect(typedValue('outflowYears', '2019', 2025)).toEqual({ value: 6, since: 2019 });
    expect(typedValue('outflowYears', '2019年', 2025)).toEqual({ value: 6, since: 2019 });
    expect(typedValue('outflowYears', '2019')).toEqual({ refused: 'base' });
  });

  test.each(['6', '1899', '6年', 'six', ''])('“%s” is none', (text) => {
    expect(isSinceYear(text)).toBe(false);
  });
});

test.each(['', 'abc', '25', '2025.5', '2101', '1850'])(
  'the year of the count is not known from “%s”',
  (text) => {
    expect(yearOfCount(text)).toBeUndefined();
  },
);

test('what is empty is left out; the year of the count goes with the years before it', () => {
  const texts = new Map<OwnField, string>([
    ['over', '2020'],
    ['baseYear', '2026年底'],
    ['stock', ' '],
  ]);
  expect([...readAll(texts, DEFAULTS)]).toEqual([
    ['over', { value: 6, since: 2020 }],
    ['baseYear', { value: 2026 }],
  ]);
});

test.each(['zh', 'en'])('what is read back can be typed again, in %s', (lang) => {
  const fields = [...REQUIRED, ...OPTIONAL].filter((field) => field !== 'coordination');
  const values: Partial<Record<OwnField, number>> = {
    ...{ baseYear: 2025, over: 6, outflowYears: 3 },
    ...{ graduateRetention: 0.3, returneeShare: 0.54, payRatio: 0.65 },
  };
  for (const field of fields) {
    const value = values[field] ?? 31_500;
    const told = tellOwn(field, value, dataIn(lang));
    expect(typedValue(field, told, 2025), `${field}: ${told}`).toEqual({ value });
  }
});
