import { expect, test } from 'vitest';
import { PARAMETERS } from '../../src/model/parameters.ts';
import { onGrid, PARAMETERS as FIELDS } from '../../src/state/grammar.ts';
import { stepOf } from '../../src/state/slider.ts';

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
