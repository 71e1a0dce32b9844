import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Parameters } from '../../src/model/parameters.ts';
import { project } from '../../src/model/project.ts';
import { complete } from '../../src/model/scenario.ts';
import { anyRun } from './arbitrary.ts';
import { plainProjection } from './reference.ts';

/** What 1e-9 is of, for a series near zero: a stock of people, in the series' own unit. */
function near(name: string, stock: number, p: Parameters): number {
  if (name === 'year' || name === 'premium' || name === 'corporateTaxIndex') return 1;
  const leaders = p.leaderShare * stock;
  if (name === 'leadersLost') return leaders;
  if (name === 'patentsForgone') return p.patentsPerLeader * leaders;
  if (name === 'investmentForgone') return p.investmentPerLeader * leaders;
  return name === 'chainValueLost' ? p.chainMultiplier * p.meanPay * stock : stock;
}

test('two implementations agree on thousands of random cities and scenarios', () => {
  fc.assert(
    fc.property(anyRun, ({ city, scenario }) => {
      const projection = project(city, scenario);
      const { rows, endsIn } = plainProjection(city, scenario);
      // Where the account runs dry within rounding, the two may disagree on the year.
      if (projection.endsIn !== endsIn) {
        const at = Math.min(projection.endsIn ?? Infinity, endsIn ?? Infinity) - city.baseYear;
        const left = [projection.residents[at + 1], rows[at + 1]?.['residents']];
        expect(left.some((people) => Math.abs(people ?? NaN) < 1e-6 * city.stock)).toBe(true);
        return;
      }
      const p = complete(city, scenario).parameters;
      rows.forEach((row, i) => {
        for (const [name, reference] of Object.entries(row)) {
          const value = projection[name as 'stock'][i] ?? NaN;
          const size = Math.max(Math.abs(reference ?? NaN), near(name, row['stock'] ?? NaN, p));
          if (!(Math.abs(value - (reference ?? NaN)) <= 1e-9 * size)) {
            expect.fail(
              `${name} in ${String(row['year'])}: ${String(value)} for ${String(reference)}`,
            );
          }
        }
      });
    }),
    // Mutation testing runs this hundreds of times over.
    { numRuns: process.env['MUTATION'] ? 150 : 5000 },
  );
});
