import { describe, expect, test } from 'vitest';
import { openLedger } from '../../src/ledger/check.ts';
import { claimsOfProse, usesOf } from '../../src/ledger/uses.ts';

const ledger = openLedger(process.cwd());
const uses = usesOf(ledger);
const kinds = (id: string) => [...new Set(uses.get(id)?.map(({ kind }) => kind))];

describe('usesOf', () => {
  test('finds a claim in chapters, charts, derived values, checks and the model', () => {
    expect(kinds('haining-admitted-2013')).toEqual(['chapter', 'chart', 'derived', 'check']);
    expect(kinds('fuxin-annual-loss')).toContain('model');
  });
  test('names each use once, however often it is used there', () => {
    const [first, ...rest] = uses.get('haining-admitted-2014') ?? [];
    expect(rest).not.toContainEqual(first);
  });
  test('counts what a scene’s chart shows as told by its chapter', () => {
    expect(uses.get('haining-returned-rise-share')).toContainEqual({
      kind: 'chapter',
      id: 'county',
    });
  });
  test('knows nothing of what nothing uses', () => {
    expect(uses.get('nobody')).toBeUndefined();
  });
});

test('claimsOfProse lists what prose, charts and scenes tell, each once', () => {
  const ids = claimsOfProse(
    [
      { component: 'Claim', id: 'fuxin-annual-loss', attributes: {}, line: 1 },
      { component: 'Claim', id: 'fuxin-annual-loss', attributes: {}, line: 2 },
      { component: 'Scene', id: 'county-cohorts', attributes: {}, line: 3 },
      { component: 'Place', id: 'haining', attributes: {}, line: 4 },
    ],
    ledger,
  );
  expect(ids.filter((id) => id === 'fuxin-annual-loss')).toHaveLength(1);
  expect(ids).toContain('haining-admitted-2013');
  expect(ids).not.toContain('haining');
});
