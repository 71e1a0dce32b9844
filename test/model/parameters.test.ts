import { describe, expect, test } from 'vitest';
import { CITIES } from '../../src/model/city.ts';
import {
  DEFAULTS,
  GRADUATE_EMPLOYMENT,
  PARAMETERS,
  PREMIUM_DECAYS_FROM,
} from '../../src/model/parameters.ts';
import { LEVER_TOPS, today } from '../../src/model/levers.ts';
import { complete } from '../../src/model/scenario.ts';

/** The table of the specification: name, default, low, high, unit, standing. */
const TABLE = `
meanStaySubsidyOnly 2.3 1.5 3.5 years sourced
fiveYearRetentionCoordinated 0.78 0.6 0.9 share sourced
retentionPerClusterLevel 0.22 0.11 0.33 share sourced
yearsPerClusterLevel 5 3 10 years assumed
returnUplift 0.41 0.2 0.6 ratio sourced
skilledTurnoverCut 0.4 0.2 0.6 ratio sourced
skilledShare 0.315 0.2 0.4 share derived
satisfactionGain 0.27 0.13 0.4 ratio sourced
satisfactionPassThrough 0.25 0 1 share assumed
payElasticity 0.5 0 1 elasticity assumed
premiumDecay 0.15 0.05 0.25 1/year sourced
lossAtFullDecay 0.02 0.01 0.04 share/year assumed
premiumRecoveryYears 6.5 5 8 years assumed
premiumPassThrough 0.25 0 1 elasticity assumed
leaderShare 0.001 0.0005 0.0024 share assumed
patentsPerLeader 4 3 5 grants/year sourced
repairYears 6.5 5 8 years sourced
investmentPerLeader 80000000 40000000 120000000 CNY sourced
corporateTaxElasticity 0.8 0.4 1.2 elasticity sourced
chainMultiplier 7.3 3.65 10.95 CNY_per_CNY sourced
meanPay 80000 50000 150000 CNY/person/year assumed`;

test('the parameters are those of the specification, in its order', () => {
  const rows = Object.entries(PARAMETERS).map(
    ([name, { default: usual, low, high, unit, standing }]) =>
      [name, usual, low, high, unit.replaceAll(' ', '_'), standing].join(' '),
  );
  expect(rows).toEqual(TABLE.trim().split('\n'));
  expect(Object.values(DEFAULTS)).toEqual(Object.values(PARAMETERS).map((one) => one.default));
  expect([GRADUATE_EMPLOYMENT, PREMIUM_DECAYS_FROM]).toEqual([0.96, 3]);
});

test('every sourced parameter names its claim, and no other does', () => {
  for (const parameter of Object.values(PARAMETERS)) {
    const claim = 'claim' in parameter ? parameter.claim : undefined;
    expect(claim?.startsWith('essay-') ?? false).toBe(parameter.standing === 'sourced');
  }
});

describe('complete', () => {
  const { fuxin } = CITIES;
  test('a lever left alone is as today, never zero', () => {
    expect(today({ ...fuxin, coordination: 0.4 })).toEqual({
      intake: 1,
      industry: 0,
      coordination: 0.4,
      education: 0,
      skills: 0,
      liveability: 0,
      pay: 0.65,
    });
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
  test('times: 2027, five years, 2045; later for a later city, sooner where forty years are over', () => {
    const times = (baseYear: number) => {
      const { startYear, rampYears, horizon } = complete({ ...fuxin, baseYear });
      return [startYear, rampYears, horizon];
    };
    expect(times(2021)).toEqual([2027, 5, 2045]);
    expect(times(2022)).toEqual([2027, 5, 2046]);
    expect(times(2030)).toEqual([2030, 5, 2054]);
    expect(times(2000)).toEqual([2027, 5, 2040]);
  });
  test('what is said stands', () => {
    const said = {
      startYear: 2030,
      rampYears: 0,
      horizon: 2031,
      levers: { pay: 0.7 },
      parameters: { meanPay: 60_000 },
    };
    expect(complete(fuxin, said)).toEqual({
      ...said,
      levers: { ...today(fuxin), pay: 0.7 },
      parameters: { ...DEFAULTS, meanPay: 60_000 },
    });
    expect(complete(fuxin).parameters).toBe(DEFAULTS);
  });
});
