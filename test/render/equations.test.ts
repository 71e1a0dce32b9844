import { readFileSync, readdirSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import {
  CITY_SYMBOLS,
  LEVER_SYMBOLS,
  PARAMETER_SYMBOLS,
  symbol,
} from '../../src/components/equations/symbols.ts';
import { campusPremium } from '../../src/model/campus-premium.ts';
import { CASES } from '../../src/model/cases.ts';
import { CITIES, type City } from '../../src/model/city.ts';
import { history } from '../../src/model/history.ts';
import { LEVER_TOPS, today, type Levers } from '../../src/model/levers.ts';
import { DEFAULTS, GRADUATE_EMPLOYMENT, PREMIUM_DECAYS_FROM } from '../../src/model/parameters.ts';
import { project } from '../../src/model/project.ts';
import { survival } from '../../src/model/survival.ts';
import { readChapters } from '../../src/ledger/prose.ts';
import { POLICIES } from '../../src/render/worked/policies.ts';
import { equation, type Env } from './mathml.ts';

/** A symbol of the tables as the equations write it: `x<sub>1</sub>` is `x_1`. */
const nameOf = (key: string) =>
  symbol(key)
    .replace(/<sub>(.*?)<\/sub>/, '_$1')
    .replaceAll(/<[^>]+>/g, '');

function named<Name extends string>(
  symbols: Readonly<Partial<Record<Name, string>>>,
  values: Readonly<Record<Name, unknown>>,
): Env {
  return Object.fromEntries(
    Object.entries<string | undefined>(symbols).flatMap(([name, key]) =>
      key === undefined ? [] : [[nameOf(key), Number(values[name as Name])]],
    ),
  );
}

function fill(x: number, mu: number, z: number): number {
  const { F = NaN } = equation('fill', { x, μ: mu, z });
  return F;
}

/** The rate at which recruits leave, for a coordination. */
function exitRate(env: Env, k: number): number {
  const { λ = NaN } = equation('exit-rate-of-recruits', { ...env, k });
  return λ;
}

/** The base year's state and all that stands still, worked out from the printed equations alone. */
function start(city: City, levers: Levers): Env {
  const env: Env = {
    ...named(PARAMETER_SYMBOLS, DEFAULTS),
    ...named(CITY_SYMBOLS, city),
    ...named(LEVER_SYMBOLS, levers),
    ρ_max: GRADUATE_EMPLOYMENT,
    y_B: PREMIUM_DECAYS_FROM,
    t_0: 2027,
    d: 5,
  };
  const functions = { F: fill, λ: (k: number) => exitRate(env, k) };
  const add = (id: string) => Object.assign(env, equation(id, env, functions));
  for (const id of ['recruits-in-stock', 'residents', 'exit-rate-of-residents']) add(id);
  if (city.lossReading === 'gross') add('reachable');
  else env['a'] = 1;
  return Object.assign(env, { H: env['H_0'], R: env['R_0'], B: 1, Z: 1, O: 0 });
}

/** One year's step by the printed equations; what it reports, and the state of the next year. */
function step(env: Env, city: City): Env {
  const now: Env = { ...env, S: Number(env['H']) + Number(env['R']) };
  const add = (id: string) =>
    Object.assign(now, equation(id, now, { F: fill, λ: (k) => exitRate(env, k) }));
  for (const id of ['ramp', 'recruits', 'cluster', 'departures', 'stay']) add(id);
  add(city.exitForm === 'rate' ? 'rate-form' : 'count-form');
  add('ledger');
  now['y'] = Number(now['N']) > 0 ? Number(env['y']) + 1 : 0;
  for (const id of ['premium', 'leaders', 'investment', 'corporate-tax', 'chain-value']) add(id);
  return now;
}

describe.each(CASES)('the printed equations are what the core works out: %o', (one) => {
  test.each(['as-today', 'full', 'intake-and-coordination'])('%s, every year', (policy) => {
    const city: City = { ...CITIES.fuxin, ...one };
    const levers = { ...today(city), ...POLICIES[policy] };
    const core = project(city, { levers });
    let env = start(city, levers);
    core.year.forEach((year, at) => {
      env = step({ ...env, t: year + 1 }, city);
      const told = ['S', 'H', 'R', 'B', 'Z', 'J', 'A', 'E_H', 'E_R', 'N', 'D', 'V', 'C'];
      const columns = [
        core.stock,
        core.residents,
        core.recruitsInStock,
        core.premium,
        core.corporateTaxIndex,
        core.recruits,
        core.extraGraduates,
        core.residentExits,
        core.recruitExits,
        core.netLoss,
        core.leadersLost,
        core.investmentForgone,
        core.chainValueLost,
      ];
      told.forEach((name, column) => {
        const expected = Number(columns[column]?.[at]);
        // To nine digits of the flow, or of the stock where a flow is near nothing.
        const scale = Math.max(Math.abs(expected), Number(core.stock[at]));
        const off =
          Math.abs(Number(env[name]) - expected) / (name === 'B' || name === 'Z' ? 1 : scale);
        expect(off, `${name} ${String(year)}`).toBeLessThan(1e-9);
      });
      for (const state of ['H', 'R', 'B', 'Z']) env[state] = Number(env[`${state}_+1`]);
    });
  });
});

test('run backwards, the printed equations give the history: the rate form first, the count form after', () => {
  const env = { ...start(CITIES.fuxin, { ...LEVER_TOPS }), j: 2 };
  const [rate, count] = equation.all('history', env);
  expect(rate).toBeCloseTo(history(CITIES.fuxin, DEFAULTS).stock[1] ?? NaN, 6);
  const byCount = history({ ...CITIES.fuxin, exitForm: 'count' }, DEFAULTS);
  expect(count).toBeCloseTo(byCount.stock[1] ?? NaN, 6);
});

test('a city that gains, a cohort of recruits and the campus premium are as printed too', () => {
  const gaining: City = { ...CITIES.fuxin, netLoss: -1000, outflowYears: 0 };
  const core = project(gaining);
  const H = Number(core.residents[0]);
  const next = equation('gaining-city', { L: -1000, H, A: 0 });
  expect(next['H_+1']).toBeCloseTo(core.residents[1] ?? NaN, 6);
  expect(equation.all('survival', { λ: 0.4, y: 5 })).toEqual([survival(0.4, 5)]);
  const premium = equation.all('campus-premium', { δ: 0.15, y: 5, y_B: PREMIUM_DECAYS_FROM });
  expect(premium[0]).toBeCloseTo(campusPremium(5, DEFAULTS), 12);
});

test('every equation that there is stands on the methods page, and no other', () => {
  const files = readdirSync('src/components/equations').filter((file) => file.endsWith('.mathml'));
  for (const { id, references } of readChapters(process.cwd())) {
    if (id !== 'methods') continue;
    const told = references.filter(({ component }) => component === 'Equation');
    expect(told.map((one) => `${one.id}.mathml`).sort()).toEqual([...files].sort());
  }
});

test('equations are MathML Core without styles', () => {
  const known = 'math mrow mi mn mo msub msup mfrac munder mtable mtr mtd'.split(' ');
  for (const file of readdirSync('src/components/equations')) {
    if (!file.endsWith('.mathml')) continue;
    const { document } = parseHTML(readFileSync(`src/components/equations/${file}`, 'utf8'));
    const elements = [...document.querySelectorAll('*')];
    expect(elements.filter(({ localName }) => !known.includes(localName))).toEqual([]);
    expect(elements.filter((element) => element.hasAttribute('style'))).toEqual([]);
  }
});
