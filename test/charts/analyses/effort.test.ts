import { describe, expect, test } from 'vitest';
import * as code from '../../../src/charts/analyses/effort.ts';
import type { EffortQuestion, EffortRows } from '../../../src/charts/analyses/effort/rows.ts';
import { CITIES, type City } from '../../../src/model/city.ts';
import { effort } from '../../../src/model/effort.ts';
import { LEVERS, LEVER_TOPS, today, type LeverName } from '../../../src/model/levers.ts';
import { meanStay } from '../../../src/model/mean-stay.ts';
import { DEFAULTS } from '../../../src/model/parameters.ts';
import { isEnough, worthOf } from '../../../src/model/goal.ts';
import { project } from '../../../src/model/project.ts';
import { complete } from '../../../src/model/scenario.ts';
import { boxFaults, drawn, voiceOf, WIDTHS } from './draw.ts';

const { fuxin } = CITIES;
const ALL = Object.keys(LEVERS) as LeverName[];
const gaining: City = { ...fuxin, netLoss: -2000, outflowYears: 0 };
/** As the net loss counts it: on the other reading recruits already outnumber those who moved away. */
const growing: City = { ...fuxin, baseYear: 2025, stock: 300_000, netLoss: 3333, recruits: 4000 };
const stock = (share: number): EffortQuestion['goal'] => ({ kind: 'stock', share, year: 2045 });
const noLoss: EffortQuestion['goal'] = { kind: 'noLoss', year: 2040 };

const at = (
  levers: readonly LeverName[],
  goal: EffortQuestion['goal'],
  city: City = fuxin,
  horizon = 2045,
): EffortRows => code.rows({ city, scenario: complete(city, { horizon }), levers, goal });

const QUESTIONS: Readonly<Record<string, EffortRows>> = {
  all: at(ALL, stock(0.85)),
  some: at(['coordination', 'intake', 'pay'], stock(0.85)),
  none: at([], stock(0.9)),
  far: at(['skills'], stock(1)),
  noLoss: at(ALL, noLoss),
  leaking: at(['skills', 'intake'], noLoss),
  gaining: at(ALL, stock(0.9), gaining),
  idle: at(['industry', 'coordination', 'skills', 'pay'], noLoss, growing, 2049),
  ended: at(['education'], { kind: 'stock', share: 0.5, year: 2061 }, fuxin, 2061),
};

describe('what the most demanding case does not feel', () => {
  const rows = at(['industry', 'coordination', 'skills', 'pay'], noLoss, growing, 2049);
  test('is marked, and left as today where every case reaches the goal without it', () => {
    expect(rows.most?.lossReading).toBe('gross');
    expect(rows.idle).toEqual(['skills', 'pay']);
    expect(rows.spared).toBe(true);
    expect(rows.set.map(({ name }) => name)).toEqual(['industry', 'coordination']);
    const levers = Object.fromEntries(rows.set.map(({ name, value }) => [name, value]));
    for (const { effort: share, lossReading, exitForm } of rows.cases) {
      const city = { ...growing, lossReading, exitForm };
      const run = project(city, complete(city, { levers, horizon: 2049 }));
      expect(share === null || isEnough(worthOf(run, noLoss, city), noLoss, city)).toBe(true);
    }
  });
  test('is none where all levers act', () => {
    expect(at(ALL, stock(0.85))).toMatchObject({ idle: [], spared: false });
    expect(at(['skills'], stock(1))).toMatchObject({ most: null, idle: [], set: [] });
  });
  test.each(['zh', 'en'])('is said in %s', (lang) => {
    const voice = voiceOf(lang, 'effort');
    const names = ['skills', 'pay'].map((name) => voice.words[`lever-${name}`] as string);
    for (const name of names) expect(code.summary(rows, voice)).toContain(name);
    expect(drawn(code, rows, voice, 720).textContent).toContain(names[0]);
  });
});

describe('rows', () => {
  test('the answers are the core’s, for the levers in its own order', () => {
    const { cases, levers, scenario } = at(['pay', 'intake', 'coordination'], stock(0.85));
    expect(levers).toEqual(['intake', 'coordination', 'pay']);
    const answers = effort(fuxin, scenario, levers, stock(0.85));
    expect(cases.map(({ effort: share, nearest }) => [share, nearest])).toEqual(
      answers.map(({ effort: share, nearest }) => [share, nearest]),
    );
  });
  test('each lever stands that far on its own way; none where the goal is out of reach', () => {
    const { cases } = at(['coordination', 'intake', 'pay'], stock(0.85));
    const still = today(fuxin);
    for (const { effort: share, positions } of cases) {
      if (share === null) expect(positions).toEqual([]);
      else {
        for (const { name, value } of positions) {
          // Upwards on the grid of links: what is told must still reach the goal when it is set.
          const exact = still[name] + share * (LEVER_TOPS[name] - still[name]);
          expect(value).toBeGreaterThanOrEqual(exact);
          expect(value - exact).toBeLessThan(0.05);
          expect(value).toBe(Number(value.toFixed(2)));
        }
      }
    }
    expect(cases.map(({ positions }) => positions.length)).toEqual([3, 3, 3, 0]);
  });
  test('the most is the greatest effort among the cases that reach the goal', () => {
    const { cases, most } = at(['coordination', 'intake', 'pay'], stock(0.85));
    expect(most?.effort).toBe(Math.max(...cases.map(({ effort: share }) => share ?? 0)));
    expect(at(['skills'], stock(1)).most).toBeNull();
  });
  test('no lever chosen asks the core nothing', () => {
    expect(at([], stock(0.9)).cases).toEqual([]);
  });
});

describe.each(['en', 'zh'])('in %s', (lang) => {
  const voice = voiceOf(lang, 'effort');
  test.each(Object.keys(QUESTIONS))('%s: every text keeps its place at every width', (name) => {
    const rows = QUESTIONS[name] ?? at(ALL, stock(1));
    for (const width of WIDTHS) expect(boxFaults(drawn(code, rows, voice, width))).toEqual([]);
  });
  test('no lever chosen: one sentence asks for one', () => {
    const rows = at([], stock(0.9));
    expect(drawn(code, rows, voice, 340).querySelectorAll('path, rect')).toHaveLength(0);
    expect(code.summary(rows, voice)).toBe(voice.words['say-choose']);
  });
  test('a case that reaches the goal has its mark, one that does not is hatched', () => {
    const svg = drawn(code, at(['coordination', 'intake', 'pay'], stock(0.85)), voice, 720);
    expect(svg.querySelectorAll('[data-case]')).toHaveLength(3);
    expect(svg.querySelectorAll('.unknown .hatch')).toHaveLength(1);
  });
  test('out of reach tells the nearest, never rounded up to the goal', () => {
    const rows = at(['coordination', 'intake', 'pay'], stock(0.85));
    const nearest = rows.cases[3]?.nearest ?? 0;
    const floor = Math.floor(nearest / 100) * 100;
    const told = floor.toLocaleString('en');
    expect(code.summary(rows, voice)).toContain(told);
    expect(code.table(rows, voice).rows[3]?.slice(2)).toEqual([null, null, null]);
  });
  test('coordination is told as years of stay', () => {
    const rows = at(['coordination'], stock(0.5));
    const value = rows.most?.positions[0]?.value ?? Number.NaN;
    const stay = meanStay(value, DEFAULTS).toFixed(1);
    expect(code.table(rows, voice).rows.at(-1)?.[2]).toContain(stay);
    expect(code.summary(rows, voice)).toContain(stay);
  });
  test('what is told of the way is never less than is needed, nor a hundredth more', () => {
    const rows = at(ALL, stock(0.85));
    const told = code.table(rows, voice).rows.map((row) => /\d+/.exec(row[1] ?? '')?.[0]);
    rows.cases.forEach(({ effort: share }, index) => {
      const more = Number(told[index]) / 100 - (share ?? Number.NaN);
      expect(more).toBeGreaterThan(-1e-9);
      expect(more).toBeLessThan(0.01);
    });
  });
  test('the goal of no loss warns that it rewards slowness; a goal of a stock does not', () => {
    const slow = voice.words['slow'];
    expect(code.summary(at(ALL, noLoss), voice)).toContain(slow);
    expect(code.summary(at(ALL, stock(0.85)), voice)).not.toContain(slow);
  });
  test('a city that reaches the goal anyhow moves nothing', () => {
    const rows = at(ALL, stock(0.9), gaining);
    expect(rows.cases.every(({ effort: share }) => share === 0)).toBe(true);
    expect(code.summary(rows, voice)).toContain(voice.words['reached-today']);
  });
  test('where every run has ended nothing is told as the nearest', () => {
    const rows = at(['education'], { kind: 'stock', share: 0.5, year: 2061 }, fuxin, 2061);
    expect(rows.cases.map(({ nearest }) => Number.isNaN(nearest))).toEqual([
      ...[false, false, true, true],
    ]);
    expect(code.summary(rows, voice)).toContain(voice.words['out-ended']);
  });
});
