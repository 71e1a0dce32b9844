import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge, toldAgain, toldReading } from '../../../src/elements/simulator/city-sentences.ts';
import {
  OPTIONAL,
  readAll,
  REQUIRED,
  type OwnField,
} from '../../../src/elements/simulator/own-fields.ts';
import { cityMoves } from '../../../src/elements/simulator/own-city.ts';
import { DEFAULTS } from '../../../src/model/parameters.ts';
import { change } from '../../../src/state/change.ts';
import { defaultState } from '../../../src/state/state.ts';
import { dataIn } from './words.ts';

type Texts = Partial<Record<OwnField, string>>;

const GOOD: Texts = {
  stock: '300,000',
  baseYear: '2025',
  then: '31.5万',
  over: '3',
  recruits: '4,000',
};

/** What the form has when these texts are typed, in the page's order. */
const typed = (texts: Texts) =>
  new Map([...REQUIRED, ...OPTIONAL].map((field) => [field, texts[field] ?? '']));

function judged(texts: Texts, { all = true, lang = 'en' } = {}) {
  const name = (field: OwnField) => `[${field}]`;
  const asking = { state: defaultState(), data: dataIn(lang), all, name };
  const { city, wrong } = judge(typed(texts), asking);
  return { city, wrong: Object.fromEntries(wrong) };
}

/** What is said of one field's text. */
function told(field: OwnField, texts: Texts, lang: string): string {
  const reading = readAll(typed(texts), DEFAULTS).get(field);
  if (!reading) throw new Error(`nothing is typed in ${field}`);
  return toldReading(field, texts[field] ?? '', { reading, data: dataIn(lang) });
}

describe('a city from what is typed', () => {
  test('is taken where all goes together', () => {
    const { city, wrong } = judged(GOOD);
    expect(wrong).toEqual({});
    expect(city).toMatchObject({ stock: 300_000, netLoss: 5000, observedYears: 3 });
  });

  test('counts years from a calendar year', () => {
    expect(judged({ ...GOOD, over: '2020' }).city).toMatchObject({
      netLoss: 3000,
      observedYears: 5,
    });
  });

  test('all that is wrong is told at once, each at its field', () => {
    const { city, wrong } = judged({
      ...GOOD,
      stock: '3,3',
      then: '',
      over: '60',
      recruits: '0.4',
      payRatio: '5%',
    });
    expect(city).toBeNull();
    expect(Object.keys(wrong).sort()).toEqual(['over', 'payRatio', 'recruits', 'stock', 'then']);
    expect(wrong['stock']).toContain('“3,3” cannot be read');
    expect(wrong['then']).toBe('[then]: a number is needed here.');
    expect(wrong['over']).toContain('[over]: 60 years is outside');
    expect(wrong['recruits']).toContain('“0.4” is not a whole number of people');
    expect(wrong['payRatio']).toContain('[payRatio]: 5% is outside');
  });

  test('what is not typed yet is missing only when all is asked for', () => {
    const { city, wrong } = judged({ stock: '-5', baseYear: '2025' }, { all: false });
    expect(city).toBeNull();
    expect(Object.keys(wrong)).toEqual(['stock']);
  });

  test.each([
    ['recruits', { stock: '5,000', then: '6,000', recruits: '3,300' }, 'more than the whole stock'],
    ['recruits', { stock: '30万', recruits: '40万' }, 'Read as 400,000'],
    ['then', { then: '1000' }, 'above 9,200 people'],
    ['baseYear', { baseYear: String(new Date().getFullYear() + 1) }, 'still to come'],
    ['then', { then: '9000万' }, 'faster than the model takes'],
    ['then', { then: '31' }, 'Read as 31 people. Is a word missing'],
    ['stock', { stock: '31' }, 'Read as 31 people. Is a word missing'],
    ['stock', { stock: '31', recruits: '3' }, 'Read as 31 people. Is a word missing'],
  ])('figures that do not go together are told at %s', (field, texts, sentence) => {
    const { city, wrong } = judged({ ...GOOD, ...texts });
    expect(city).toBeNull();
    expect(Object.keys(wrong)).toEqual([field]);
    expect(wrong[field]).toContain(sentence);
  });

  test.each([
    ['zh', { then: '31' }, 'then', '读作31人。是不是少写了“万”？这几个数合不到一起'],
    ['zh', { then: '1000' }, 'then', '读作1000人。这几个数合不到一起'],
    ['en', { then: '3,100' }, 'then', 'Read as 3,100 people. These figures do not'],
  ])('begins with what was read, in %s', (lang, texts, field, sentence) => {
    const said = judged({ ...GOOD, ...texts }, { lang }).wrong[field];
    expect(said?.slice(0, sentence.length)).toBe(sentence);
  });

  test('stock and recruits are both told where either may be the slip', () => {
    const texts = { stock: '50,000', then: '52,000', recruits: '15,000', coordination: '6' };
    const { wrong } = judged({ ...GOOD, ...texts });
    expect(Object.keys(wrong)).toEqual(['stock', 'recruits']);
    expect(wrong['stock']).toMatch(/^Read as 50,000 people\. .* 15,000 people a year/);
    expect(wrong['recruits']).toMatch(/^Read as 15,000 .*stock of 50,000 people\. Fewer than/);
  });

  test('fewer recruits than is told are taken', () => {
    // Without a loss nothing else can go wrong.
    const texts = { stock: '50,000', then: '50,000', recruits: '20,000', coordination: '6' };
    const most = /Fewer than ([\d,]+)/.exec(judged({ ...GOOD, ...texts }).wrong['recruits'] ?? '');
    const fewer = String(Number(most?.[1]?.replaceAll(',', '')) - 1);
    expect(judged({ ...GOOD, ...texts, recruits: fewer }).wrong).toEqual({});
  });

  test.each([
    ['en', '300000', '300002', '5', 'people. The two counts are 2 people apart over 5 years: less'],
    ['en', '300020', '300000', '50', 'people. The two counts are 20 people apart over 50 years'],
    ['zh', '30', '32', '5', '32人。是不是少写了“万”？两次统计隔了5年，只差2人，平均每年不到一人'],
  ])('less than one person a year is not told as none, in %s', (lang, stock, then, over, said) => {
    const texts = { ...GOOD, stock, then, over, recruits: '1', graduates: '1' };
    const { city, wrong } = judged(texts, { lang });
    expect(city).toBeNull();
    expect(Object.keys(wrong)).toEqual(['then']);
    expect(wrong['then']).toContain(said);
  });

  test('counts that do not differ are of a city without loss or gain', () => {
    expect(judged({ ...GOOD, then: '300000' }).city).toMatchObject({ netLoss: 0, outflowYears: 0 });
  });

  test.each([
    ['51', 'Read', '51 years is outside what the model takes, from 0 years to 50 years'],
    ['1e8', 'Read', '“1e8” does not fit here'],
    ['1e15', 'Read', '“1e15” does not fit here'],
    ['2026', 'Read', '“2026” does not fit here'],
    ['1950', 'Read', '75 years is outside what the model takes'],
    ['2.5', 'Read', '2.5 years is not a whole number'],
  ])('%s years of loss are refused', (outflowYears, read, said) => {
    const { city, wrong } = judged({ ...GOOD, outflowYears });
    expect(city).toBeNull();
    expect(Object.keys(wrong)).toEqual(['outflowYears']);
    expect(wrong['outflowYears']).toContain(said);
    expect(wrong['outflowYears']).not.toContain(read);
  });

  test('years of loss since a calendar year are counted as those between the counts are', () => {
    expect(judged({ ...GOOD, outflowYears: '2019' }).city).toMatchObject({ outflowYears: 6 });
    expect(told('outflowYears', { ...GOOD, outflowYears: '2019' }, 'zh')).toBe(
      '读作6年（从2019年算起）',
    );
  });

  test.each(['100', '25', '20.2', '0', '1', '2.2', '-3'])(
    'a stay of %s years is refused, with the stays that there are',
    (coordination) => {
      const { city, wrong } = judged({ ...GOOD, coordination });
      expect(city).toBeNull();
      expect(Object.keys(wrong)).toEqual(['coordination']);
      const number = coordination.replace('-', '−');
      expect(wrong['coordination']).toMatch(`[coordination]: ${number} year`);
      expect(wrong['coordination']).toContain('from 2.3 years to 20.1 years.');
    },
  );

  test.each([
    ['2.3', 0],
    ['20.1', 1],
    ['20.12', 1],
    ['2.35', 0.01],
  ])('a stay of %s years is one that the assumptions allow', (coordination, value) => {
    expect(judged({ ...GOOD, coordination }).city?.coordination).toBe(value);
  });

  test('what follows from a wrong figure is not told again', () => {
    expect(Object.keys(judged({ ...GOOD, over: '0' }).wrong)).toEqual(['over']);
    expect(Object.keys(judged({ ...GOOD, over: '2.5' }).wrong)).toEqual(['over']);
    expect(Object.keys(judged({ ...GOOD, over: '2025' }).wrong)).toEqual(['over']);
  });

  test('a link holds every city that is taken as it is, and none of it is read another way', () => {
    const hundredths = (least: number, most: number, unit = '') =>
      fc
        .integer({ min: Math.round(least * 100), max: most * 100 })
        .map((of) => `${String(of / 100)}${unit}`);
    const number = (min: number, max: number) => fc.integer({ min, max }).map(String);
    const texts = fc.record({
      ...{ stock: number(250_000, 400_000), then: number(250_000, 400_000), over: number(1, 50) },
      ...{ recruits: number(0, 5000), graduates: number(0, 9000), outflowYears: number(0, 50) },
      ...{ graduateRetention: hundredths(0, 100, '%'), returneeShare: hundredths(0, 100, '%') },
      ...{ payRatio: hundredths(20, 100, '%'), coordination: hundredths(2.3, 20) },
    });
    let taken = 0;
    fc.assert(
      fc.property(texts, (typed) => {
        const { city } = judged({ ...GOOD, ...typed });
        if (!city) return;
        taken += 1;
        const { state, repairs } = change(defaultState(), cityMoves(city));
        expect(repairs.filter(({ key }) => key.startsWith('city'))).toEqual([]);
        expect(state.city).toEqual(city);
      }),
    );
    expect(taken).toBeGreaterThan(50);
  });

  test('whatever is typed, a city is taken or a field says why not, in words without holes', () => {
    const text = fc.oneof(
      fc.constantFrom('', 'abc', '0.4', '2020', '-3', '1e99', '0', '六成', '2025年底', '30w'),
      fc.integer({ min: -10, max: 400_000 }).map(String),
      fc.string(),
    );
    const texts = fc.record(
      Object.fromEntries([...REQUIRED, ...OPTIONAL].map((field) => [field, text])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('zh', 'en'), (typed, lang) => {
        const { city, wrong } = judged(typed, { lang });
        expect(city === null).toBe(Object.keys(wrong).length > 0);
        for (const sentence of Object.values(wrong)) expect(sentence).not.toMatch(/NaN|Infinity/);
      }),
    );
  });
});

describe('what is read back', () => {
  test.each([
    ['zh', '读作6年（从2020年算起）'],
    ['en', 'Read as 6 years (since 2020)'],
  ])('of a calendar year, in %s', (lang, sentence) => {
    expect(told('over', { over: '2020', baseYear: '2026' }, lang)).toBe(sentence);
  });

  test.each([
    ['zh', '先把上面最近一次统计是哪一年填清楚'],
    ['en', 'the year of the latest count, asked above, is needed first'],
  ])('of a calendar year without the year of the count, in %s', (lang, sentence) => {
    for (const baseYear of ['', 'abc', '25']) {
      expect(told('over', { over: '2020', baseYear }, lang)).toContain(sentence);
    }
  });

  test.each<[OwnField, string, string, string]>([
    ['graduateRetention', '0.04%', 'en', 'finer than we calculate: here we go in steps of 0.1%'],
    ['returneeShare', '0.03%', 'zh', '“0.03%”太细：这里最细算到0.1%'],
    ['payRatio', '0.4%', 'en', 'in steps of 1%'],
  ])('of a share in %s that would become zero, “%s”, in %s', (field, text, lang, sentence) => {
    expect(told(field, { [field]: text }, lang)).toContain(sentence);
  });

  test.each<[OwnField, string, string, string]>([
    ['graduateRetention', '0%', 'en', 'Read as 0%'],
    ['graduateRetention', '0.06%', 'en', 'Read as 0.1%, the nearest that we calculate with'],
    ['graduateRetention', '1.1%', 'en', 'Read as 1.1%'],
    ['payRatio', '65.4%', 'zh', '读作65%（我们只算到这么细）'],
    ['payRatio', '65%', 'zh', '读作65%'],
    ['returneeShare', '54.2%', 'en', 'Read as 54.17%, the nearest that we calculate with'],
    ['coordination', '5', 'en', 'Read as 5 years of stay'],
    ['coordination', '10', 'en', 'Read as 10.1 years of stay, the nearest that we calculate with'],
  ])('is what is used: %s “%s”, in %s', (field, text, lang, sentence) => {
    expect(told(field, { [field]: text }, lang)).toBe(sentence);
  });

  test.each([
    ['zh', '“0.4”不是整数，人数只能是整数。是不是少写了“万”？'],
    ['en', '“0.4” is not a whole number of people.'],
  ])('of people in parts, in %s', (lang, sentence) => {
    expect(told('recruits', { recruits: '0.4' }, lang)).toContain(sentence);
  });

  test.each([
    ['zh', 1, '有1处要再看一看，都已标出。图上仍是'],
    ['en', 1, '1 field needs another look and is marked. The picture'],
    ['en', 3, '3 fields need another look and are marked. The picture'],
  ])('of all fields, in %s, %d wrong', (lang, count, sentence) => {
    expect(toldAgain(count, dataIn(lang))).toContain(sentence);
  });
});
