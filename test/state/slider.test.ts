import { expect, test } from 'vitest';
import { PARAMETERS } from '../../src/model/parameters.ts';
import { onGrid, PARAMETERS as FIELDS } from '../../src/state/grammar.ts';
import { longestTold, stepOf, widest } from '../../src/state/slider.ts';

test('every assumption’s default stands on its slider, and both ends do', () => {
  for (const field of FIELDS) {
    const { low, high, default: usual } = PARAMETERS[field.name];
    const step = stepOf(field, { low, high });
    for (const value of [usual, high]) {
      const steps = (value - low) / step;
      expect(Math.abs(steps - Math.round(steps)), field.name).toBeLessThan(1e-6);
      expect(onGrid(value, field.decimals)).toBe(value);
    }
    expect((high - low) / step, field.name).toBeLessThanOrEqual(1000);
  }
});

test('the longest value of a slider is found among the positions that it has', () => {
  const tell = (value: number) => (value === 0.3 ? 'a third of it' : String(value));
  expect(longestTold(tell, { min: 0, max: 1, step: 0.1 })).toBe('a third of it');
  expect(longestTold(String, { min: 9, max: 10, step: 1 })).toBe('10');
  expect(longestTold(String, { min: 0, max: 10, step: 4 })).toBe('0');
  expect(longestTold(String, { min: 0, max: 10, step: 2.5 })).toBe('2.5');
  expect(widest('1.15 times')).toBe('0.00 times');
});
