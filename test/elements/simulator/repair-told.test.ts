import { describe, expect, test } from 'vitest';
import { repairsTold } from '../../../src/elements/simulator/repair-told.ts';
import { readComparison } from '../../../src/state/comparison.ts';
import { dataIn } from './words.ts';

/** All that is told of a link, in a language. */
function told(query: string, lang = 'en'): string[] {
  const repairs = readComparison(query).flatMap(({ repairs }) => repairs);
  return repairsTold(repairs, dataIn(lang));
}

describe('a part of a link that is not taken names the thing, its value, what was expected and what was taken', () => {
  test.each<[query: string, en: string, zh: string]>([
    [
      'intake=abc',
      'Recruiting: “abc” is not a number in plain digits (from 1 to 4). Taken instead: as many as today.',
      '引进：“abc”不是用阿拉伯数字写的数（应为1到4），改用现在的1倍。',
    ],
    [
      'pay=9',
      'Pay: “9” is out of range (from 0.65 to 1). Taken instead, as the nearest: 100% of the benchmark city’s.',
      '薪酬：“9”超出范围（0.65到1），取最近的对照城市的100%。',
    ],
    [
      'city.reading=both',
      'How the loss is read: “both” is none of the choices (“net”, “gross”). Taken instead: the loss is what remains after arrivals (net).',
      '流失怎样读：“both”不在可选之列（“net”“gross”），改用流失是扣除引进以后的净减少。',
    ],
    [
      'city=xyz',
      'City: “xyz” is none of the choices (“fuxin”). Taken instead: Fuxin (our identification).',
      '城市：“xyz”不在可选之列（“fuxin”），改用阜新（据我们判断）。',
    ],
    [
      'goal=win',
      'The goal: “win” is none of the choices (“none”, “noLoss”, “stock”). Taken instead: no goal.',
      '目标：“win”不在可选之列（“none”“noLoss”“stock”），改用不定目标。',
    ],
    [
      'goal=noLoss&goal.year=abc',
      'The goal’s year: “abc” is not a number in plain digits (from 2022 to 2061). Taken instead: 2045.',
      '目标年份：“abc”不是用阿拉伯数字写的数（应为2022到2061），改用2045年。',
    ],
    [
      'goal=noLoss&goal.year=2035&goal.share=0.5',
      'Share of the last count: “0.5” was left out, since the link sets another goal: “No net loss from that year to the end”.',
      '相当于统计数的：链接定的是另一种目标（从那一年起，直到最后都不再净减少），“0.5”没有采用。',
    ],
    [
      'goal.year=2035',
      'The goal’s year: “2035” was left out, since the link sets no goal that it could belong to (“noLoss”, “stock”).',
      '目标年份：链接没有定用得上它的目标（“noLoss”“stock”），“2035”没有采用。',
    ],
    [
      'intake=2&intake=3',
      'Recruiting stands in the link more than once: “2”, which comes first, counts; “3” was left out.',
      '引进：链接里不止一次，取第一次的“2”，没有采用“3”。',
    ],
    [
      'intak=2',
      '“intak=2” is not known here and was left out; perhaps “intake” was meant.',
      '这里不认得“intak=2”，没有采用；也许本来是“intake”。',
    ],
    ['luck=1', '“luck=1” is not known here and was left out.', '这里不认得“luck=1”，没有采用。'],
    [
      'm=9',
      'Version of the model: “9” is newer than this site. Taken instead, as the newest known here: 1; numbers may differ.',
      '模型版本：“9”比本站新，改用这里最新的1，数字可能不同。',
    ],
    [
      'intake=2&c.industry=abc',
      'Scenario B – Industry: “abc” is not a number in plain digits (from 0 to 3). Taken instead: 0 levels.',
      '方案B里，产业：“abc”不是用阿拉伯数字写的数（应为0到3），改用多0级。',
    ],
    [
      'b.m=9',
      'Scenario B – Version of the model: “9” was left out, since every scenario of a link has the first one’s: 1.',
      '方案B里，模型版本：同一条链接里各套方案都用第一套的（1），“9”没有采用。',
    ],
    [
      'city.loss=-9999999',
      'Net loss a year: −9,999,999 people cannot go together with the city’s other figures: with always as many recruits, nobody else would have been in the earlier count. Taken instead, as the nearest that can: −69,803 people.',
      '每年净减少：−9,999,999人和这座城市别的数合不到一起，引来的人若一直这么多，早前的总数里就没有别的人了。改用合得到一起的数里最近的：−69,803人。',
    ],
  ])('%s', (query, en, zh) => {
    expect(told(query)).toEqual([en]);
    expect(told(query, 'zh')).toEqual([zh]);
  });
});

test('figures that do not go together are told with both, with the reason, and with what the link does not say', () => {
  expect(told('city.stock=100&city.recruits=5000')).toEqual([
    'People counted as talent now: 100 people cannot go together with the city’s other figures: 5,000 people a year who stay 2.3 years on average would alone be more than the whole stock. Taken instead, as the nearest that can: 11,500 people.',
    'Net loss a year: the link gives no number, and 7,500 people, borrowed from Fuxin (our identification), cannot go together with the city’s other figures: from a stock of 11,500 people, residents would leave faster than the model takes. Taken instead, as the nearest that can: 0 people.',
  ]);
  expect(told('city.stock=100&city.recruits=5000', 'zh')[1]).toContain('借来的阜新');
});

test('a city that another is taken for is told with every figure of it', () => {
  const query = 'city.stock=1&city.loss=-99999999&city.over=50&city.recruits=99999999&p.five=0.66';
  expect(told(query)).toEqual([
    'City: the figures in the link do not go together (People counted as talent now: 1 person; Net loss a year: −99,999,999 people; Years between the two counts: 50 years; Recruits a year: 99,999,999 people): 99,999,999 people a year who stay 2.3 years on average would alone be more than the whole stock. Nothing near them does, so Fuxin’s (our identification) were taken instead.',
  ]);
  expect(told(query, 'zh')[0]).toContain('每年净减少：−99,999,999人；两次统计相隔几年：50年');
});

test('what a goal lacks is told as it was filled in', () => {
  expect(told('goal=stock')).toEqual([
    'The goal’s year: the link gives none. Taken: 2045.',
    'Share of the last count: the link gives none. Taken: 100%.',
  ]);
});

test('a link that is too long is told with its length and with how much is read', () => {
  expect(told(`intake=2&${'a=1&'.repeat(600)}`)[0]).toBe(
    'Far too long (2,409 characters): what is not within the first 2,000 was left out.',
  );
});

test('the same is told once', () => {
  expect(told('luck=1&luck=1')).toHaveLength(1);
});

test('whatever is wrong with any key, there are words for it, and no key of a link where there is a name', () => {
  const keys =
    'intake horizon city.stock city.form p.five p.tax goal goal.year goal.share v m city';
  for (const lang of ['en', 'zh']) {
    for (const key of keys.split(' ')) {
      for (const value of ['', 'abc', '-1', '99999999999', '0.12345']) {
        for (const goal of ['', '&goal=stock']) {
          for (const sentence of told(`${key}=${value}&${key}=1${goal}`, lang)) {
            expect(sentence).not.toMatch(/undefined|NaN|\b(city|p|goal)\.\w/);
          }
        }
      }
    }
  }
});
