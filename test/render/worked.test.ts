import { describe, expect, test } from 'vitest';
import { CASES } from '../../src/model/cases.ts';
import { PARAMETERS, type ParameterName } from '../../src/model/parameters.ts';
import { readChapters } from '../../src/ledger/prose.ts';
import { worked, workedIds, workedText } from '../../src/render/worked.ts';
import { delayHelps, lessHelps } from '../../src/render/worked/oddities.ts';
import { caseName, casesWithoutLoss, outcome, POLICIES } from '../../src/render/worked/policies.ts';

/** The cases in the order of the reference table. */
const COLUMNS = ['net-rate', 'net-count', 'gross-rate', 'gross-count'];
const thousands = (id: string) => Math.round(Number(worked(id).value) / 100) / 10;

describe('results for Fuxin are those of the reference table', () => {
  test.each<[string, number[]]>([
    ['as-today', [95.8, 32.6, 95.8, 32.6]],
    ['intake-alone', [106.5, 42.3, 106.5, 42.3]],
    ['coordination-alone', [114.8, 51.7, 114.8, 51.7]],
    ['industry-alone', [127.9, 68.9, 127.9, 68.9]],
    ['education-alone', [96.5, 33.4, 96.5, 33.4]],
    ['skills-alone', [102.4, 47.8, 99.4, 41.1]],
    ['liveability-alone', [99.3, 40.7, 97.7, 37.2]],
    ['pay-alone', [106.3, 56.3, 101.5, 45.9]],
    ['full', [203.0, 159.8, 195.2, 140.9]],
  ])('%s', (policy, expected) => {
    expect(COLUMNS.map((column) => thousands(`${policy}-2045-${column}`))).toEqual(expected);
  });
  test('the first year without a net loss, and none in the last case', () => {
    const years = COLUMNS.slice(0, 3).map((column) => worked(`full-first-without-loss-${column}`));
    expect(years.map(({ value }) => value)).toEqual([2031, 2035, 2031]);
    expect(() => worked('full-first-without-loss-gross-count')).toThrow('a net loss to the end');
  });
});

test.each([
  ['first-year-loss', '7,004 people', '7004人'],
  ['stock-first-observed-year', '239,500 people', '239,500人'],
  ['recruits-in-stock', '7,590 people', '7590人'],
  ['residents', '209,410 people', '209,410人'],
  ['exit-rate-of-residents', '3.40% a year', '每年3.40%'],
  ['reachable-gross', '56%', '56%'],
  ['stay-shortest', '2.3 years', '2.3年'],
  ['stay-longest', '20.1 years', '20.1年'],
  ['recruits-at-horizon-as-today', '1,245 people a year', '每年1245人'],
  ['gross-exits-least', '10,800 people a year', '每年10,800人'],
  ['intake-alone-more-net-rate', '10,700 people', '1.07万人'],
  ['intake-alone-more-net-count', '9,700 people', '9700人'],
  ['coordination-alone-more-net-rate', '19,000 people', '1.90万人'],
  ['both-together-more', '136,000 people', '13.6万人'],
  ['delay-costs', '6,000–7,300 people', '6000～7300人'],
  ['delay-costs-all-cases', '5,400–16,400 people', '5400～1.64万人'],
  ['spread-rate-most', '91,500–99,700 people', '9.15万～9.97万人'],
  ['full-cases-without-loss', '3', '3'],
  ['full-cases-without-loss-low', '2', '2'],
])('%s is told as %s and %s', (id, english, chinese) => {
  expect([workedText(id, 'en'), workedText(id, 'zh')]).toEqual([english, chinese]);
});

describe('what the methods page says in words is so', () => {
  test('moved alone, no lever ends the loss by the horizon in any case', () => {
    const alone = Object.keys(POLICIES).filter((policy) => policy.endsWith('-alone'));
    expect(alone).toHaveLength(7);
    expect(alone.map((policy) => casesWithoutLoss(policy))).toEqual(alone.map(() => 0));
  });
  test('policies as today: the readings coincide', () => {
    const [net, gross] = CASES.map((one) => outcome('as-today', one).stock);
    expect(net).toBe(gross);
  });
  test('more than half of the parameters are sourced, one is derived', () => {
    const standings = (Object.keys(PARAMETERS) as ParameterName[]).map(
      (name) => PARAMETERS[name].standing,
    );
    expect(worked('parameters').value).toBe(standings.length);
    expect(worked('parameters-derived').value).toBe(1);
  });
  test('a later start helps now and then, more so to a later horizon; less effort does not by 2045', () => {
    for (const reading of ['net', 'gross'] as const) {
      const [soon, late] = [delayHelps(reading, 2045), delayHelps(reading, 2060)];
      expect(soon.often).toBeGreaterThan(0.01);
      expect(soon.often).toBeLessThan(0.1);
      expect(soon.most).toBeLessThan(0.02);
      expect(late.often).toBeGreaterThan(soon.often);
      expect(late.most).toBeLessThan(0.17);
      expect(lessHelps(reading, 2045)).toEqual({ often: 0, most: 0 });
    }
    expect(lessHelps('gross', 2060).often).toBeGreaterThan(0);
  });
});

test('a name that there is not is refused with the nearest', () => {
  expect(() => worked('first-year-los')).toThrow(
    'no result “first-year-los”; the nearest is “first-year-loss”',
  );
});

test('every result that prose tells exists and has its words', () => {
  const told = readChapters(process.cwd()).flatMap(({ lang, references }) =>
    references.filter(({ component }) => component === 'Worked').map(({ id }) => ({ id, lang })),
  );
  expect(told.length).toBeGreaterThan(100);
  for (const { id, lang } of told) expect(workedText(id, lang)).not.toBe('');
  expect(CASES.map(caseName).every((name) => workedIds.includes(`full-2045-${name}`))).toBe(true);
});
