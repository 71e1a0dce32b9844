import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { City } from '../../src/model/city.ts';
import { project } from '../../src/model/project.ts';
import type { Scenario } from '../../src/model/scenario.ts';

interface Golden {
  runs: {
    name: string;
    city: City;
    scenario: Scenario;
    rows: Record<string, number | null>[];
  }[];
}
const { runs } = JSON.parse(readFileSync('test/model/golden.json', 'utf8')) as Golden;

test('there are nineteen reference runs', () => {
  expect(runs).toHaveLength(19);
});

test.each(runs)('$name', ({ city, scenario, rows }) => {
  const projection = project(city, scenario);
  expect(projection.year).toHaveLength(rows.length);
  rows.forEach((row, i) => {
    const { endsIn, ...series } = row;
    expect(projection.endsIn).toBe(endsIn);
    for (const [name, reference] of Object.entries(series)) {
      const value = projection[name as 'stock'][i] ?? NaN;
      const where = `${name} at ${String(row['year'])}: ${String(value)} for ${String(reference)}`;
      if (reference === null) {
        expect(value, where).toBeNaN();
      } else {
        // 1e-9 relative, or 1e-9 of the stock for flows near zero.
        const slack = 1e-9 * Math.max(Math.abs(reference), row['stock'] ?? 0);
        expect(Math.abs(value - reference), where).toBeLessThanOrEqual(slack);
      }
    }
  });
});
