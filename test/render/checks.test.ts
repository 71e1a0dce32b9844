import { expect, test } from 'vitest';
import { ledger } from '../../src/render/book.ts';
import { checksOf } from '../../src/render/checks.ts';

test('every check is told once, with the document of its first claim', () => {
  const ids = [...ledger.sources.keys()].flatMap((source) =>
    checksOf(source, 'zh').map(({ id }) => id),
  );
  expect(ids.sort()).toEqual([...ledger.checks.keys()].sort());
});

test('a check shows its verdict in words and its arithmetic with the numbers', () => {
  const gross = checksOf('fuxin', 'en').find(({ id }) => id === 'fuxin-ledger-gross-reading');
  expect(gross?.verdict).toBe('Does not add up');
  expect(gross?.arithmetic).toEqual([
    { formula: '(2021 − 2018) × (7,500 − 3,300) = 23,000', holds: false },
  ]);
  expect(gross?.finding).not.toContain('{');
});
