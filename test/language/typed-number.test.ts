import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typedNumber, typedShare } from '../../src/language/typed-number.ts';

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
    ['30w', 300_000],
    ['30W人', 300_000],
    ['21.7 w', 217_000],
    ['约30万', 300_000],
    ['大约30万', 300_000],
    ['约为三十万人', 300_000],
    ['30万左右', 300_000],
    ['30万人左右', 300_000],
    ['约30万人左右', 300_000],
    ['三十万上下', 300_000],
    ['about 300,000', 300_000],
    ['About 300,000 people', 300_000],
    ['approx. 300,000', 300_000],
    ['around 300 thousand', 300_000],
    ['300,000 or so', 300_000],
    ['~300000', 300_000],
    ['～30万', 300_000],
    ['≈ 300000', 300_000],
    ['约-500', -500],
    ['30万5千', 305_000],
    ['30 万 5 千人', 305_000],
    ['约30萬5千左右', 305_000],
    ['3千5百', 3500],
    ['30万5000', 305_000],
    ['三十一点二万', 312_000],
    ['零点三三万人', 3300],
    ['30万 0500人', 300_500],
    ['1亿2000万', 120_000_000],
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
    '约',
    '左右',
    '约左右',
    '约约30万',
    '近30万',
    '不到30万',
    '30多万',
    '30万余',
    '30万以上',
    '30余万',
    '30万+',
    '4000-5000',
    '3万5',
    '30万5千3',
    '30万500',
    '三十一点万',
    '点二万',
    '三点二点一万',
    '三点十万',
    '三点二',
    '30万50000',
    '30.5万5000',
    '1亿5千',
    '30万5百',
    '30.5万5千',
    '30万50千',
    '5千30万',
    '25~30万',
    '25-30万',
    '3ww',
    '3万w',
    'w',
    '三十w',
    '六成',
  ])('“%s” is refused', (text) => {
    expect(typedNumber(text, PEOPLE)).toBeNull();
  });

  test.each([
    ['end of 2025', 2025],
    ['End of  2025', 2025],
    ['2025年底', 2025],
    ['约2025年末', 2025],
    ['二〇二五年底', 2025],
    ['2025', 2025],
  ])('with words for the end of a year: %s is %d', (text, value) => {
    expect(typedNumber(text, ['年', '年底', '年末'], ['end of'])).toBe(value);
  });

  test.each(['2025年初', '2025年中', 'end of', 'end of end of 2025', 'start of 2025', '年底'])(
    'with words for the end of a year “%s” is refused',
    (text) => {
      expect(typedNumber(text, ['年', '年底', '年末'], ['end of'])).toBeNull();
    },
  );

  test.each([
    ['每年约4000人', 4000],
    ['约每年4000人', 4000],
  ])('with words before it, about a number on either side of them: %s is %d', (text, value) => {
    expect(typedNumber(text, PEOPLE, ['每年'])).toBe(value);
  });

  test('whole numbers come back however they are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
        expect(typedNumber(String(value))).toBe(value);
        expect(typedNumber(value.toLocaleString('en'))).toBe(value);
        expect(typedNumber(`${String(value / 1e4)}万`)).toBe(value);
        expect(typedNumber(`约${String(value / 1e4)}w人左右`, PEOPLE)).toBe(value);
        expect(typedNumber(`about ${String(value)}`)).toBe(value);
        expect(typedNumber(chinese(value)), chinese(value)).toBe(value);
      }),
    );
  });

  test('no text is more than a number or nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const value of [typedNumber(text, PEOPLE), typedShare(text)]) {
          expect(value === null || Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });
});

describe('a typed share', () => {
  test.each([
    ['65%', 0.65],
    ['65％', 0.65],
    ['65 %', 0.65],
    ['65 percent', 0.65],
    ['65', 0.65],
    ['0.65', 0.65],
    ['0.5%', 0.005],
    ['1.1%', 0.011],
    ['1', 1],
    ['0', 0],
    ['六成', 0.6],
    ['6成', 0.6],
    ['6 成', 0.6],
    ['6.5成', 0.65],
    ['６.５成', 0.65],
    ['六成五', 0.65],
    ['6成5', 0.65],
    ['六成半', 0.65],
    ['两成', 0.2],
    ['十成', 1],
    ['约六成', 0.6],
    ['六成左右', 0.6],
    ['约65%', 0.65],
    ['65%左右', 0.65],
    ['about 65%', 0.65],
  ])('%s is %d', (text, value) => {
    expect(typedShare(text)).toBe(value);
  });

  test.each([
    '',
    '成',
    '成五',
    '65成',
    '六十五成',
    '-6成',
    '六成十',
    '六成五五',
    '6.5成5',
    '6.5成半',
    '十成五',
    '六成多',
    '近六成',
    '六七成',
    '六成%',
    '六成成',
    '3,3%',
    '30人',
  ])('“%s” is refused', (text) => {
    expect(typedShare(text)).toBeNull();
  });

  test('tenths are told in characters, in digits and with decimals alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (tens, ones) => {
        const share = (tens * 10 + ones) / 100;
        const spelt = (digit: number) => '零一二三四五六七八九'.charAt(digit);
        for (const text of [
          `${String(tens)}.${String(ones)}成`,
          `${String(tens)}成${String(ones)}`,
          `${spelt(tens)}成${spelt(ones)}`,
          `${String(tens)}${String(ones)}%`,
        ]) {
          expect(typedShare(text), text).toBe(share);
        }
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
