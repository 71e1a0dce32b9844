import { describe, expect, test } from 'vitest';
import { cautions } from '../../src/model/cautions.ts';
import { CITIES, type City } from '../../src/model/city.ts';
import { faults, ScenarioError } from '../../src/model/faults.ts';
import { project } from '../../src/model/project.ts';
import type { Scenario } from '../../src/model/scenario.ts';

const { fuxin } = CITIES;
const names = (city: Partial<City>, scenario?: Scenario) =>
  faults({ ...fuxin, ...city }, scenario).map(({ name }) => name);

describe('a field outside its range is refused, at both ends', () => {
  test.each<[string, Partial<City>, Partial<City>]>([
    ['city.baseYear', { baseYear: 1989 }, { baseYear: 2101 }],
    ['city.baseYear', { baseYear: 2021.5 }, { baseYear: NaN }],
    ['city.stock', { stock: 0 }, { stock: Infinity }],
    ['city.netLoss', { netLoss: NaN }, { netLoss: -Infinity }],
    ['city.observedYears', { observedYears: 0 }, { observedYears: 51 }],
    ['city.observedYears', { observedYears: 1.5 }, { observedYears: NaN }],
    ['city.outflowYears', { outflowYears: -1 }, { outflowYears: 0.5 }],
    ['city.recruits', { recruits: -1 }, { recruits: NaN }],
    ['city.returneeShare', { returneeShare: -0.01 }, { returneeShare: 1.01 }],
    ['city.graduates', { graduates: -1 }, { graduates: NaN }],
    ['city.graduateRetention', { graduateRetention: -0.01 }, { graduateRetention: 1.01 }],
    ['city.payRatio', { payRatio: 0.19 }, { payRatio: 1.01 }],
    ['city.coordination', { coordination: -0.01 }, { coordination: 1.01 }],
    ['city.lossReading', { lossReading: 'both' as 'net' }, { lossReading: '' as 'net' }],
    ['city.exitForm', { exitForm: 'Rate' as 'rate' }, { exitForm: undefined as unknown as 'rate' }],
  ])('%s', (name, low, high) => {
    expect(names(low)).toEqual([name]);
    expect(names(high)).toEqual([name]);
  });
  test.each<[string, Scenario]>([
    ['levers.intake', { levers: { intake: 0.99 } }],
    ['levers.intake', { levers: { intake: 4.01 } }],
    ['levers.industry', { levers: { industry: 3.01 } }],
    ['levers.pay', { levers: { pay: 0.64 } }],
    ['levers.skills', { levers: { skills: NaN } }],
    ['levers.luck', { levers: { luck: 1 } as object }],
    ['parameters.meanPay', { parameters: { meanPay: 49_999 } }],
    ['parameters.payElasticity', { parameters: { payElasticity: 1.01 } }],
    ['parameters.gravity', { parameters: { gravity: 9.8 } as object }],
    ['start', { start: 2040 } as object],
    ['startYear', { startYear: 2020 }],
    ['startYear', { startYear: 2027.5 }],
    ['rampYears', { rampYears: -0.1 }],
    ['rampYears', { rampYears: 50.1 }],
    ['horizon', { horizon: 2021 }],
    ['horizon', { horizon: 2062 }],
    ['horizon', { horizon: 2045.5 }],
  ])('%s', (name, scenario) => {
    expect(names({}, scenario)).toEqual([name]);
  });
});

test('the ends of the ranges are valid', () => {
  const ends: Scenario = {
    levers: { intake: 4, industry: 3, pay: 1, coordination: 0 },
    startYear: 2021,
    rampYears: 50,
    horizon: 2061,
  };
  expect(names({}, ends)).toEqual([]);
  expect(names({}, { rampYears: 0, horizon: 2022 })).toEqual([]);
  expect(names({ observedYears: 50, payRatio: 1, coordination: 1, baseYear: 2100 })).toEqual([]);
  expect(
    names({
      baseYear: 1990,
      observedYears: 1,
      payRatio: 0.2,
      returneeShare: 0,
      graduateRetention: 1,
    }),
  ).toEqual([]);
});

describe('figures that do not go together', () => {
  test('recruits must leave room for residents', () => {
    expect(faults({ ...fuxin, stock: 7589 })).toEqual([
      { name: 'city.stock', value: 7589, valid: { low: 3300 / (1 / 2.3), above: true } },
    ]);
    expect(names({ stock: 7_591, netLoss: 0 })).toEqual([]);
  });
  test('not one resident is too few, and the parameters count', () => {
    const parameters = { meanStaySubsidyOnly: 2 };
    expect(names({ stock: 200, recruits: 100, netLoss: 0 }, { parameters })).toEqual([
      'city.stock',
    ]);
    expect(names({ stock: 201, recruits: 100, netLoss: 0 }, { parameters })).toEqual([]);
    expect(
      names({ stock: 8000, netLoss: 0 }, { parameters: { meanStaySubsidyOnly: 3.5 } }),
    ).toEqual(['city.stock']);
  });
  test('a city cannot have gained more than it has', () => {
    expect(names({ netLoss: -209_410 / 3 })).toEqual(['city.netLoss']);
    const [fault] = faults({ ...fuxin, netLoss: -1e6 });
    expect(fault?.valid).toEqual({ low: expect.closeTo(-209_410 / 3, 6) as number, above: true });
    expect(names({ netLoss: -209_000 / 3 })).toEqual([]);
  });
  test('residents cannot leave faster than at a rate of one', () => {
    const most = (209_410 * Math.expm1(3)) / 3;
    expect(names({ netLoss: most * 1.001 })).toEqual(['city.netLoss']);
    expect(faults({ ...fuxin, netLoss: most * 1.001 })[0]?.valid.high).toBeCloseTo(most, 3);
    expect(names({ netLoss: most * 0.999 })).toEqual([]);
  });
});

test('all bad fields come at once, each with name, value and what is valid', () => {
  const city = { ...fuxin, stock: -1, payRatio: 3 };
  expect(faults(city, { levers: { luck: 1 } as object })).toEqual([
    { name: 'city.stock', value: -1, valid: { low: 0, above: true } },
    { name: 'city.payRatio', value: 3, valid: { low: 0.2, high: 1 } },
    {
      name: 'levers.luck',
      value: 1,
      valid: {
        options: [
          'intake',
          'industry',
          'coordination',
          'education',
          'skills',
          'liveability',
          'pay',
        ],
      },
    },
  ]);
  try {
    project(city);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(ScenarioError);
    expect((error as ScenarioError).faults).toHaveLength(2);
    expect((error as ScenarioError).name).toBe('ScenarioError');
    expect((error as ScenarioError).message).toBe(
      'city.stock: found -1, valid is {"low":0,"above":true}; city.payRatio: found 3, valid is {"low":0.2,"high":1}',
    );
  }
});

test('a field too many in a city is refused', () => {
  expect(names({ mayor: 'x' } as Partial<City>)).toEqual(['city.mayor']);
});

test('no stock is refused for what it is, and a lever without room has none', () => {
  expect(faults({ ...fuxin, stock: 0 })).toEqual([
    { name: 'city.stock', value: 0, valid: { low: 0, above: true } },
  ]);
  expect(names({ payRatio: 1 }, { levers: { pay: 0.9 } })).toEqual(['levers.pay']);
  expect(names({ payRatio: NaN }, { levers: { pay: 2 } })).toEqual(['city.payRatio', 'levers.pay']);
});

test('a field that is missing does not hide one too many', () => {
  const { exitForm, ...rest } = fuxin;
  const city = { ...rest, mayor: exitForm } as unknown as City;
  expect(faults(city).map(({ name }) => name)).toEqual(['city.exitForm', 'city.mayor']);
});

test('faults of city, levers, parameters and times come together', () => {
  const scenario = { levers: { pay: 2 }, parameters: { meanPay: 0 }, rampYears: -1, horizon: 1 };
  expect(names({ stock: -1 }, scenario)).toEqual([
    'city.stock',
    'levers.pay',
    'parameters.meanPay',
    'horizon',
    'rampYears',
  ]);
});

test('where the base year or the pay ratio is refused, no range is made of it', () => {
  expect(names({ baseYear: NaN }, { startYear: 2030, horizon: 2040 })).toEqual(['city.baseYear']);
  expect(names({ payRatio: NaN }, { levers: { pay: 0.9 } })).toEqual(['city.payRatio']);
  expect(names({ payRatio: 3 }, { levers: { pay: 0.9 } })).toEqual(['city.payRatio']);
});

describe('cautions', () => {
  const of = (city: Partial<City>, scenario?: Scenario) => {
    const whole = { ...fuxin, ...city };
    return cautions(whole, project(whole, scenario));
  };
  test('Fuxin as today needs none', () => {
    expect(of({})).toEqual([]);
  });
  test('fast exits', () => {
    const [caution] = of({ netLoss: 45_000 });
    expect(caution).toMatchObject({ of: 'fast exits', limit: 0.15 });
    expect(caution?.value).toBeCloseTo(Math.log((209_410 + 135_000) / 209_410) / 3, 9);
    expect(of({ netLoss: 40_000 }).map((one) => one.of)).toContain('fast exits');
    expect(of({ netLoss: 39_000 }).map((one) => one.of)).not.toContain('fast exits');
    expect(of({ netLoss: 39_000, observedYears: 50 }).map((one) => one.of)).not.toContain(
      'fast exits',
    );
  });
  test('recruits above half the stock, graduates above a tenth', () => {
    expect(of({ stock: 15_000, netLoss: 10 })).toContainEqual({
      of: 'many recruits',
      value: 3300 / (1 / 2.3) / 15_000,
      limit: 0.5,
    });
    expect(of({ graduates: 21_701 })).toEqual([
      { of: 'many graduates', value: 21_701 / 217_000, limit: 0.1 },
    ]);
    expect(of({ graduates: 21_700 })).toEqual([]);
    expect(of({ stock: 15_200, netLoss: 10 }).map((one) => one.of)).not.toContain('many recruits');
  });
  test('nothing to reach: the gross reading with recruits above the loss', () => {
    expect(of({ lossReading: 'gross', recruits: 7500 })).toContainEqual({
      of: 'nothing to reach',
      value: 0,
      limit: 0,
    });
    expect(of({ lossReading: 'gross', recruits: 7499 })).toEqual([]);
    expect(of({ lossReading: 'net', recruits: 9000 })).toEqual([]);
    expect(of({ lossReading: 'gross', netLoss: -1 })).toEqual([]);
    expect(of({ lossReading: 'gross', netLoss: 0 })).toEqual([]);
  });
  test('a year of large loss, a year of large gain, and the year it is', () => {
    expect(of({ netLoss: 12_500 })).toMatchObject([{ of: 'large loss', year: 2021, limit: 0.05 }]);
    expect(of({ netLoss: -12_000 })).toMatchObject([{ of: 'large gain', year: 2021, limit: 0.05 }]);
  });
  test('the limits themselves need no word', () => {
    const stays = { parameters: { meanStaySubsidyOnly: 2 } };
    expect(of({ stock: 400, recruits: 100, netLoss: 0, graduates: 0 }, stays)).toEqual([]);
    expect(of({ stock: 100_000, recruits: 0, netLoss: -5000 })).toEqual([]);
  });
  test('a run that has ended', () => {
    expect(of({ exitForm: 'count' }, { horizon: 2060 })).toContainEqual({
      of: 'ended',
      value: 2048,
      limit: 2048,
      year: 2048,
    });
  });
});
