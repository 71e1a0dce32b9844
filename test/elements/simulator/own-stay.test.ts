import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  coordinationOf,
  isStay,
  stayOf,
  stayRange,
} from '../../../src/elements/simulator/own-stay.ts';
import { DEFAULTS, PARAMETERS } from '../../../src/model/parameters.ts';

const hundredths = (low: number, high: number) =>
  fc.integer({ min: Math.round(low * 100), max: Math.round(high * 100) }).map((of) => of / 100);
const { meanStaySubsidyOnly: stay, fiveYearRetentionCoordinated: five } = PARAMETERS;
const parameters = fc.record({
  meanStaySubsidyOnly: hundredths(stay.low, stay.high),
  fiveYearRetentionCoordinated: hundredths(five.low, five.high),
});

test('under every assumption the stay that is told leads back to its coordination', () => {
  fc.assert(
    fc.property(parameters, hundredths(0, 1), (assumed, coordination) => {
      const p = { ...DEFAULTS, ...assumed };
      const told = stayOf(coordination, p);
      expect(isStay(told, p)).toBe(true);
      expect(coordinationOf(told, p)).toBe(coordination);
    }),
  );
});

test('the ends are told as the sliders tell them, and nothing beyond is allowed', () => {
  expect(stayRange(DEFAULTS)).toEqual({ low: 2.3, high: 20.1 });
  for (const years of [2.3, 5, 20.1, 20.12]) expect(isStay(years, DEFAULTS)).toBe(true);
  for (const years of [-3, 0, 1, 2.29, 20.2, 100]) expect(isStay(years, DEFAULTS)).toBe(false);
});
