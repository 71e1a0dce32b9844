import { describe, expect, test } from 'vitest';
import * as projection from '../../../src/charts/analyses/projection.ts';
import * as tank from '../../../src/charts/analyses/tank.ts';
import { CITIES, type City } from '../../../src/model/city.ts';
import { draws } from '../../../src/model/draws.ts';
import { ensemble } from '../../../src/model/ensemble.ts';
import { complete, type Scenario } from '../../../src/model/scenario.ts';
import { people } from '../../../src/charts/analyses/parts/policy-told.ts';
import { say } from '../../../src/language/phrase.ts';
import type { Goal } from '../../../src/model/goal.ts';
import { boxFaults, drawn, voiceOf, WIDTHS } from './draw.ts';

const { fuxin } = CITIES;
const FULL = { intake: 1.5, industry: 3, coordination: 1, education: 1, skills: 1, liveability: 1 };
const full: Scenario = { levers: { ...FULL, pay: 0.8 } };
const few = draws(64);

const at = (scenario: Scenario = full, city: City = fuxin, spread = false) => {
  const asked = { city, scenario: complete(city, scenario) };
  return projection.rows(asked, spread ? ensemble(city, asked.scenario, few) : null);
};

const QUESTIONS: Record<string, projection.Rows> &
  Record<'full' | 'ended' | 'spread', projection.Rows> = {
  full: at(),
  still: at({}),
  spread: at(full, fuxin, true),
  gaining: at({ levers: { intake: 3 } }, { ...fuxin, netLoss: -2000, outflowYears: 0 }),
  ended: at({ levers: { intake: 1.2 }, horizon: 2061 }, fuxin, true),
  late: at({ ...full, startYear: 2050 }),
  lastYear: at({ ...full, startYear: 2044 }),
  short: at({ ...full, startYear: 2021, horizon: 2022 }),
  long: at({}, { ...fuxin, observedYears: 40, netLoss: 500, outflowYears: 40 }),
  aimed: { ...at(), goal: { kind: 'noLoss', year: 2035 } },
  aimedHigh: { ...at(), goal: { kind: 'stock', share: 1.6, year: 2029 } },
  aimedLate: { ...at(), goal: { kind: 'stock', share: 0.9, year: 2045 } },
  aimedBeyond: { ...at(), goal: { kind: 'noLoss', year: 2050 } },
  small: at(full, { ...fuxin, stock: 1500, netLoss: 40, recruits: 60, graduates: 70 }),
};

test('the four cases of the full policy, and policies as today, are the reference values', () => {
  const thousands = (value: number) => Math.round(value / 100) / 10;
  const { policy, today } = QUESTIONS.full;
  expect(policy.map(({ last }) => thousands(last))).toEqual([203, 195.2, 159.8, 140.9]);
  expect(today.map(({ last }) => thousands(last))).toEqual([95.8, 32.6]);
  expect(policy.map(({ firstWithoutLoss }) => firstWithoutLoss)).toEqual([2031, 2031, 2035, null]);
});

test.each(['zh', 'en'])('in %s a goal is told with the cases that reach it', (lang) => {
  const voice = voiceOf(lang, 'projection');
  const reached = (goal: Goal) => projection.aimSaid({ ...at(), goal }, voice)[1];
  const words = (key: string, values: Record<string, string> = {}) =>
    say(voice.words[key] ?? '', values);
  expect(projection.aimSaid(at(), voice)).toEqual([]);
  expect(reached({ kind: 'noLoss', year: 2040 })).toContain(words('case-net-count'));
  expect(reached({ kind: 'noLoss', year: 2040 })).not.toContain(words('case-gross-count'));
  expect(reached({ kind: 'stock', year: 2045, share: 0.5 })).toBe(words('aim-all'));
  expect(reached({ kind: 'stock', year: 2045, share: 1.5 })).toBe(words('aim-none'));
  expect(reached({ kind: 'noLoss', year: 2050 })).toBe(words('aim-beyond', { horizon: '2045' }));
  const still = projection.aimSaid(
    { ...at({}), goal: { kind: 'stock', year: 2045, share: 0.4 } },
    voice,
  )[1];
  // One line stands for both readings where they are the same: two cases of the four.
  expect(still).toBe(words('aim-some', { count: '2', cases: words('form-rate-brief') }));
});

test('a goal’s year is a column of the table', () => {
  const goal: Goal = { kind: 'noLoss', year: 2033 };
  const { columns } = projection.table({ ...at(), goal }, voiceOf('en', 'projection'));
  expect(columns.slice(1, -1).map((name) => name.slice(0, 4))).toEqual(['2021', '2033', '2045']);
});

test('a run that has ended leaves the picture with a mark, never with a zero', () => {
  const { policy } = QUESTIONS.ended;
  const ended = policy.filter(({ endsIn }) => endsIn !== null);
  expect(ended.length).toBeGreaterThan(0);
  for (const { last, projection: run } of ended) {
    expect(last).toBeGreaterThan(0);
    expect(Number.isNaN(Number(run.stock.at(-1)))).toBe(true);
  }
});

test.each(['zh', 'en'])('in %s the horizon is told of the cases that get there alone', (lang) => {
  const rows = QUESTIONS.ended;
  const told = projection.summary(rows, voiceOf(lang, 'projection'));
  const number = (value: number) => people(value, voiceOf(lang, 'projection'), rows.roundedTo);
  for (const { last, endsIn } of [...rows.policy, ...rows.today]) {
    if (endsIn === null) expect(told).toContain(number(last));
    else expect(told).not.toContain(number(last));
  }
  const tankTold = tank.summary(tank.rows(rows, 2061), voiceOf(lang, 'tank'));
  expect(tankTold).toContain(lang === 'en' ? 'those of the four cases' : '算得到这一年');
});

test('the tank’s year goes from the lowest case to the highest', () => {
  const year = tank.rows(QUESTIONS.full, 2045);
  expect(year.stock?.map((stock) => Math.round(stock / 100))).toEqual([1409, 2030]);
  expect(tank.rows(QUESTIONS.ended, 2061).stock?.[0]).toBeGreaterThan(0);
});

describe.each(['zh', 'en'])('in %s', (lang) => {
  test.each(Object.entries(QUESTIONS))('%s: every text inside, none over another', (name, rows) => {
    const voice = voiceOf(lang, 'projection');
    expect(projection.summary(rows, voice)).not.toMatch(/undefined|NaN|\{/);
    for (const row of projection.table(rows, voice).rows) expect(row.join()).not.toMatch(/NaN/);
    for (const width of WIDTHS) {
      expect(boxFaults(drawn(projection, rows, voice, width)), `${name} ${String(width)}`).toEqual(
        [],
      );
    }
  });
  test.each(Object.entries(QUESTIONS))('the tank of %s', (name, rows) => {
    const voice = voiceOf(lang, 'tank');
    for (const year of [rows.city.baseYear, rows.scenario.horizon]) {
      const of = tank.rows(rows, year);
      expect(tank.summary(of, voice)).not.toMatch(/undefined|NaN|\{/);
      for (const width of [280, 320, 460]) {
        const label = `${name} ${String(year)} ${String(width)}`;
        expect(boxFaults(drawn(tank, of, voice, width)), label).toEqual([]);
      }
    }
  });
});
