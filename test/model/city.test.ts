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
} as const;

test.each(Object.entries(CLAIMED))('Fuxin’s %s is the ledger’s', (field, [id, part]) => {
  expect(CITIES.fuxin[field as keyof typeof CLAIMED]).toBe(claims.get(id)?.value[part]);
});
