import { expect, test } from 'vitest';
import { band } from '../../src/model/band.ts';
import { firstWithoutLoss } from '../../src/model/first-without-loss.ts';
import { horizonStock } from '../../src/model/horizon-stock.ts';
import { languages } from '../../src/render/book.ts';
import { presetOf, presets } from '../../src/render/presets.ts';

const casesOf = (id: string) => {
  const { city, scenario } = presetOf('en', id);
  return band(city, scenario).cases.map(({ projection }) => projection);
};
const stocks = (id: string) => casesOf(id).map((one) => horizonStock(one).stock);

test('every language tells the same presets, in one order', () => {
  const [first = '', ...others] = languages;
  const ids = presets(first).map(({ id }) => id);
  expect(ids).toEqual([
    'as-today',
    'more-intake',
    'let-them-stay',
    'industry-first',
    'everything',
    'too-late',
  ]);
  for (const lang of others) expect(presets(lang).map(({ id }) => id)).toEqual(ids);
});

test('what the words of “let them stay” claim holds in every case', () => {
  const [today, intake, stay] = ['as-today', 'more-intake', 'let-them-stay'].map(stocks);
  stay?.forEach((stock, at) => {
    expect(stock - Number(today?.[at])).toBeGreaterThan(Number(intake?.[at]) - Number(today?.[at]));
  });
});

test('what the words of “everything” claim: the loss stops in three cases of four', () => {
  expect(casesOf('everything').filter((one) => firstWithoutLoss(one) !== null)).toHaveLength(3);
});

test('what the words of “too late” claim: eight years later, and less in every case', () => {
  const [early, late] = ['everything', 'too-late'].map((id) => presetOf('en', id).scenario);
  expect(Number(late?.startYear) - Number(early?.startYear)).toBe(8);
  const [then, now] = ['everything', 'too-late'].map(stocks);
  now?.forEach((stock, at) => {
    expect(stock).toBeLessThan(Number(then?.[at]));
  });
});

test('a preset that there is not is named', () => {
  expect(() => presetOf('en', 'wishful')).toThrow('no prepared scenario “wishful”');
});
