import { describe, expect, test } from 'vitest';
import { openLedger } from '../../src/ledger/check.ts';
import { usesOf } from '../../src/ledger/uses.ts';
import { CITY_FIELDS } from '../../src/model/city-fields.ts';
import { LEVERS } from '../../src/model/levers.ts';
import { PARAMETERS } from '../../src/model/parameters.ts';

const ledger = openLedger(process.cwd());
const claims = [...ledger.claims.values()].map(({ value }) => value);

describe('the ledger is complete', () => {
  test.each([
    ['essay', 35, 120],
    ['fuxin', 41, 124],
    ['haining', 54, 135],
  ])('%s: %i figures and %i statements', (source, figures, statements) => {
    const of = claims.filter((claim) => claim.source === source);
    expect(of.filter(({ kind }) => kind === 'quantity')).toHaveLength(figures);
    expect(of.filter(({ kind }) => kind === 'block')).toHaveLength(statements);
  });

  test('every check that was made stands in it, by its verdict', () => {
    const verdicts = [...ledger.checks.values()].map(({ value }) => value.verdict);
    const count = (verdict: string) => verdicts.filter((other) => other === verdict).length;
    expect(['consistent', 'rounding', 'ambiguous', 'inconsistent'].map(count)).toEqual([
      17, 4, 39, 13,
    ]);
  });

  test('the two figures whose data the Haining paper does not print have no value', () => {
    const missing = claims.filter((claim) => claim.kind === 'quantity' && claim.value === null);
    expect(missing.map(({ id }) => id).sort()).toEqual([
      'fuxin-province-rank-behind',
      'haining-fig1-phd-new-residents',
      'haining-fig2-job-fairs',
    ]);
  });

  test('the derived values that charts must mark as derived are there', () => {
    const values = [...ledger.derived.values()].map(({ value }) => value.value);
    for (const value of [240_000, 180, 385, 12_589, 102_080, 10_800]) {
      expect(values).toContain(value);
    }
  });
});

test('every claim stands at a line and a character of its document', () => {
  for (const { id, line, column, source } of claims) {
    expect(column, id).toBeGreaterThan(0);
    expect(line, id).toBeLessThanOrEqual(ledger.sources.get(source)?.value.lines ?? 0);
  }
});

test.each(
  Object.entries({ ...PARAMETERS, ...LEVERS, ...CITY_FIELDS }).flatMap(([name, setting]) =>
    'claim' in setting ? [[name, setting.claim] as const] : [],
  ),
)('the model’s %s rests on a figure of the ledger: %s', (name, id) => {
  const claim = ledger.claims.get(id)?.value;
  expect(claim?.kind ?? ledger.derived.get(id)?.value.kind).toMatch(/quantity|derived/);
  expect(usesOf(ledger).get(id)).toContainEqual({ kind: 'model', id: name });
});
