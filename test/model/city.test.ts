import { expect, test } from 'vitest';
import { openLedger } from '../../src/ledger/check.ts';
import { CITIES } from '../../src/model/city.ts';

const { claims } = openLedger(process.cwd());

/** Fields of Fuxin that are figures of the ledger. */
const CLAIMED = {
  baseYear: ['fuxin-stock-2021', 'year'],
  stock: ['fuxin-stock-2021', 'value'],
  netLoss: ['fuxin-annual-loss', 'value'],
  recruits: ['fuxin-annual-intake', 'value'],
  graduates: ['fuxin-vocational-graduates', 'value'],
} as const;

test.each(Object.entries(CLAIMED))('Fuxin’s %s is the ledger’s', (field, [id, part]) => {
  const claim = claims.get(id)?.value;
  expect(claim?.kind === 'quantity' && claim[part]).toBe(
    CITIES.fuxin[field as keyof typeof CLAIMED],
  );
});
