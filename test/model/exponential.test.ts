import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CITY_FIELDS } from '../../src/model/city-fields.ts';
import { fallen, keptBy, powers } from '../../src/model/exponential.ts';
import { FASTEST_EXIT_RATE } from '../../src/model/faults.ts';
import { kept } from '../../src/model/fill.ts';
import { LEVER_TOPS } from '../../src/model/levers.ts';
import { PARAMETERS } from '../../src/model/parameters.ts';
import { MOST_YEARS } from '../../src/model/scenario.ts';

const LEAST = 2 ** -20;
const within = (value: number, reference: number) => {
  expect(Math.abs(value - reference)).toBeLessThanOrEqual(1e-12 * reference);
};

test('a fall is that of the exponential function', () => {
  for (const x of [0, 1 / 256, 1, 2.5, 14]) within(fallen(x), Math.exp(-x));
  expect(fallen(0)).toBe(1);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 14, noNaN: true }), (x) => {
      within(fallen(x), Math.exp(-x));
    }),
    { numRuns: 5000 },
  );
});

test('powers are those of the engine, at the edges of octaves and cells too', () => {
  const bases: number[] = [];
  for (let octave = -20; octave < 0; octave++) {
    for (let cell = 0; cell < 128; cell++) {
      const edge = 2 ** octave * (1 + cell / 128);
      bases.push(
        edge,
        edge * (1 + 2 ** -52),
        edge * (1 + 1 / 256),
        edge * (1 + 1 / 128 - 2 ** -52),
      );
    }
  }
  bases.push(1, 1 - 2 ** -53);
  for (const exponent of [0, 1e-9, 0.25, 0.7, 1]) {
    const into = new Float64Array(bases.length);
    powers(Float64Array.from(bases), new Float64Array(bases.length).fill(exponent), into);
    bases.forEach((base, at) => {
      within(Number(into[at]), base ** exponent);
    });
  }
});

test('columns may be part of a greater piece of memory', () => {
  const memory = Float64Array.of(7, 0.5, 0.25, 7, 0.5, 1, 7, 7);
  powers(memory.subarray(1, 3), memory.subarray(4, 6), memory.subarray(6));
  within(Number(memory[6]), Math.SQRT1_2);
  within(Number(memory[7]), 0.25);
});

test('the share kept of a year’s inflow is `kept`, however small the rate', () => {
  for (const rate of [0, 1e-300, 1e-13, 1e-6, 1 / 1024, 0.03, 0.5, 1])
    within(keptBy(rate, fallen(rate / 2)), kept(rate));
});

test('what the model allows stays within the ranges that the tables are there for', () => {
  const p = PARAMETERS;
  expect((1 - p.premiumDecay.high) ** MOST_YEARS).toBeGreaterThan(LEAST);
  expect([p.premiumPassThrough.low, p.premiumPassThrough.high]).toEqual([0, 1]);
  const fastest = 1 / p.meanStaySubsidyOnly.low;
  const slowest = -Math.log(p.fiveYearRetentionCoordinated.high) / 5;
  expect(Math.max(fastest, FASTEST_EXIT_RATE)).toBeLessThanOrEqual(1);
  expect(Math.log(fastest / slowest)).toBeLessThan(14);
  const mostPay = Math.log(LEVER_TOPS.pay / CITY_FIELDS.payRatio.valid.low);
  expect(mostPay * p.payElasticity.high).toBeLessThan(14);
});
