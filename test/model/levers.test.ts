import { expect, test } from 'vitest';
import { CITY_FIELDS, CITY_RANGES } from '../../src/model/city-fields.ts';
import { CITIES } from '../../src/model/city.ts';
import { LEVERS, LEVER_TOPS } from '../../src/model/levers.ts';

const table = (entries: object) =>
  Object.entries(entries as Record<string, Record<string, string | number | undefined>>).map(
    ([name, { unit, standing, claim, top }]) =>
      [name, top, unit, standing, claim].filter((part) => part !== undefined).join(' | '),
  );

test('the levers, with the tops of their ranges, units, standing and claims', () => {
  expect(table(LEVERS)).toEqual([
    'intake | 4 | × today | assumed',
    'industry | 3 | levels | sourced | essay-cluster-level-retention-gain',
    'coordination | 1 | 0…1 | sourced | essay-hefei-five-year-retention',
    'education | 1 | 0…1 | sourced | essay-changsha-return-gain',
    'skills | 1 | 0…1 | sourced | essay-dongguan-attrition-cut',
    'liveability | 1 | 0…1 | sourced | essay-satisfaction-gain',
    'pay | 1 | of the benchmark city’s pay | assumed',
  ]);
  expect(LEVER_TOPS).toEqual({
    intake: 4,
    industry: 3,
    coordination: 1,
    education: 1,
    skills: 1,
    liveability: 1,
    pay: 1,
  });
});

test('the fields of a city, with units, the standing of Fuxin’s values and their claims', () => {
  expect(table(CITY_FIELDS)).toEqual([
    'baseYear | year | sourced | fuxin-stock-2021',
    'stock | persons | sourced | fuxin-stock-2021',
    'netLoss | persons/year | sourced | fuxin-annual-loss',
    'observedYears | years | sourced | fuxin-stock-drop-since-2018',
    'outflowYears | years | derived',
    'recruits | persons/year | sourced | fuxin-annual-intake',
    'returneeShare | share | derived',
    'graduates | persons/year | sourced | fuxin-vocational-graduates',
    'graduateRetention | share | sourced | fuxin-vocational-local-employment',
    'payRatio | ratio | assumed',
    'coordination | 0…1 | assumed',
    'lossReading | word | assumed',
    'exitForm | word | assumed',
  ]);
  expect(Object.keys(CITY_RANGES)).toEqual(Object.keys(CITIES.fuxin));
});
