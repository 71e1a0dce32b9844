import fc from 'fast-check';
import { expect, test } from 'vitest';
import { project } from '../../src/model/project.ts';
import { anyRun } from './arbitrary.ts';
import { plainProjection } from './reference.ts';

test('two implementations agree on thousands of random cities and scenarios', () => {
  fc.assert(
    fc.property(anyRun, ({ city, scenario }) => {
      const projection = project(city, scenario);
      const { rows, endsIn } = plainProjection(city, scenario);
      // Where the account runs dry within rounding, the two may disagree on the year.
      if (projection.endsIn !== endsIn) {
        const at = Math.min(projection.endsIn ?? Infinity, endsIn ?? Infinity) - city.baseYear;
        expect(projection.residents[at + 1] ?? rows[at + 1]?.['residents'] ?? 0).toBeLessThan(
          1e-6 * city.stock,
        );
        return;
      }
      rows.forEach((row, i) => {
        const scale = Math.max(city.stock, row['stock'] ?? 0);
        for (const [name, value] of Object.entries(row)) {
          const own = projection[name as 'stock'][i] ?? NaN;
          const size = /Forgone|Lost/.test(name)
            ? Math.abs(value ?? 0) + scale
            : Math.max(Math.abs(value ?? 0), name === 'premium' ? 1 : scale);
          if (
            !(
              Math.abs(own - (value ?? NaN)) <=
              1e-9 * size * (/investment|chain/.test(name) ? 1e8 : 1)
            )
          ) {
            expect.fail(`${name} in ${String(row['year'])}: ${String(own)} for ${String(value)}`);
          }
        }
      });
    }),
    // Mutation testing runs this hundreds of times over.
    { numRuns: process.env['MUTATION'] ? 150 : 5000 },
  );
});
