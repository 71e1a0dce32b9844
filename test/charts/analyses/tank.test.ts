import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as tank from '../../../src/charts/analyses/tank.ts';
import { rows as projected } from '../../../src/charts/analyses/projection/rows.ts';
import { CITIES, type City } from '../../../src/model/city.ts';
import { complete, type Scenario } from '../../../src/model/scenario.ts';
import { boxFaults, drawn, voiceOf } from './draw.ts';

const { fuxin } = CITIES;
const LANGS = ['zh', 'en'] as const;
/** Between a line and the middle of words that it does not touch, pixels. */
const CLEAR = 10;

const yearsOf = (city: City, scenario: Scenario, years: readonly number[]) => {
  const rows = projected({ city, scenario: complete(city, scenario) });
  return years.map((year) => tank.rows(rows, year));
};

/** Words on the wall, and how high on the picture each stands. */
function named(rows: tank.Rows, lang: string, width: number) {
  const svg = drawn(tank, rows, voiceOf(lang, 'tank'), width);
  expect(boxFaults(svg)).toEqual([]);
  return [...svg.querySelectorAll('.gauge text')].map((text) => ({
    text: text.textContent,
    y: Number(text.getAttribute('y')) - 14 / 3,
  }));
}

test('two levels at least are named in every year of a policy, none struck through', () => {
  const years = Array.from({ length: 25 }, (_, at) => 2021 + at);
  for (const levers of [{}, { intake: 4 }, { pay: 1 }, { industry: 3, coordination: 1 }])
    for (const rows of yearsOf(fuxin, { levers }, years)) {
      const { base, today, full } = rows;
      const texts = LANGS.flatMap((lang) => [294, 340].map((width) => named(rows, lang, width)));
      for (const levels of texts) {
        expect(levels.length).toBeGreaterThanOrEqual(2);
        expect(new Set(levels.map(({ text }) => text)).size).toBe(levels.length);
        for (const line of [base, ...(today ?? [])])
          for (const { y } of levels)
            expect(Math.abs(y - (58 + 190 * (1 - line / full)))).toBeGreaterThan(CLEAR);
      }
    }
});

test('two levels at least are named wherever lines stand, in cities of any size', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 30, max: 4_000_000 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 2 }),
      fc.double({ min: 0.05, max: 1, noNaN: true }),
      (full, shares, share) => {
        const [low, high] = shares.map((one) => (one * full) / 1.12).sort((a, b) => a - b);
        const today = [Number(low), Number(high)] as const;
        const rows: tank.Rows = {
          ...{ year: 2045, baseYear: 2021, base: (share * full) / 1.12, full, roundedTo: 10 },
          ...{ stock: today, today, inflow: null, exits: null, partial: false },
        };
        const svg = drawn(tank, rows, voiceOf('en', 'tank'), 340);
        expect(svg.querySelectorAll('.gauge text').length).toBeGreaterThanOrEqual(2);
      },
    ),
    { numRuns: 500 },
  );
});

test('a level is told as round as it is', () => {
  const [rows] = yearsOf({ ...fuxin, stock: 17_000, netLoss: 600, recruits: 260 }, {}, [2021]);
  if (!rows) throw new Error('a year was asked for');
  for (const { text, y } of named(rows, 'en', 340)) {
    const value = Number(text.replaceAll(',', ''));
    expect(y).toBeCloseTo(58 + 190 * (1 - value / rows.full), 0);
  }
});
