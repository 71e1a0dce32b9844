import { describe, expect, test } from 'vitest';
import * as comparison from '../../../src/charts/analyses/comparison.ts';
import { sharesOf } from '../../../src/charts/analyses/comparison/rows.ts';
import { CITIES, type City } from '../../../src/model/city.ts';
import { complete, type Scenario } from '../../../src/model/scenario.ts';
import { boxFaults, drawn, voiceOf, WIDTHS } from './draw.ts';

const { fuxin } = CITIES;
const named = (name: string, scenario: Scenario = {}, city: City = fuxin) => ({
  ...{ name, city },
  scenario: complete(city, scenario),
});
const FULL = {
  levers: {
    ...{ intake: 1.5, industry: 3, coordination: 1, education: 1, skills: 1, liveability: 1 },
    pay: 0.8,
  },
};
const small = { ...fuxin, stock: 1500, netLoss: 40, recruits: 60, graduates: 70 };

const four = comparison.rows([
  named('A'),
  named('B', FULL),
  named('C', { levers: { intake: 1.2 }, horizon: 2061 }),
  named('D', FULL, small),
]);

test('places are shares of the people whom each city counts; a case that has ended has none', () => {
  const [asToday, full, long] = four;
  if (!asToday || !full || !long) throw new Error('four were asked for');
  const percent = (shares: number[][]) =>
    shares.map((form) => form.map((share) => Math.round(share * 1000) / 10));
  expect(percent(sharesOf(full.policy, full))).toEqual([
    [93.5, 89.9],
    [73.6, 64.9],
  ]);
  expect(percent(sharesOf(asToday.policy, asToday))).toEqual([[44.1], [15]]);
  const lasting = long.policy.filter(({ endsIn }) => endsIn === null);
  expect(lasting.length).toBeLessThan(long.policy.length);
  expect(sharesOf(long.policy, long).flat()).toHaveLength(lasting.length);
});

describe.each(['zh', 'en'])('in %s', (lang) => {
  const voice = voiceOf(lang, 'comparison');

  test.each([1, 2, 4])('%s side by side: every text inside, none over another', (count) => {
    for (const width of WIDTHS) {
      const picture = drawn(comparison, four.slice(0, count), voice, width);
      expect(boxFaults(picture), String(width)).toEqual([]);
    }
  });

  test('the summary and the table name every scenario, and what has ended has no number', () => {
    const told = comparison.summary(four, voice);
    expect(told).not.toMatch(/undefined|NaN|\{/);
    for (const { name } of four) expect(told).toContain(name);
    const { columns, rows } = comparison.table(four, voice);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    const ended = four.flatMap(({ policy, today }) =>
      [...policy, ...today].filter(({ endsIn }) => endsIn !== null),
    );
    expect(rows.filter((row) => row[3] === null && row[4] === null)).toHaveLength(ended.length);
  });

  test('one dot a case that lasts, in the policy’s colour or in grey', () => {
    const dots = drawn(comparison, four, voice, 720).querySelectorAll('.mark');
    const lasting = four.flatMap((one) => [one.policy, one.today].flatMap((l) => sharesOf(l, one)));
    expect(dots).toHaveLength(lasting.flat().length);
  });
});
