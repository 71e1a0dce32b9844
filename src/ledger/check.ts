import { checkArithmetic } from './check-arithmetic.ts';
import { checkCharts } from './check-charts.ts';
import { checkClaims } from './check-claims.ts';
import { checkProse } from './check-prose.ts';
import { checkRecords } from './check-records.ts';
import { checkReferences } from './check-references.ts';
import { checkRejected } from './check-rejected.ts';
import { checkTables } from './check-tables.ts';
import { checkTerms } from './check-terms.ts';
import { checkScenarios } from './check-scenarios.ts';
import { checkSuppositions } from './check-suppositions.ts';
import { checkWords } from './check-words.ts';
import { LedgerError, type Fault } from './fault.ts';
import { readLedger, type Ledger } from './read.ts';
import { unusedEntries, type Unused } from './unused.ts';

/** What a full check found: every fault, and what nothing uses yet. */
export interface Report {
  ledger: Ledger;
  faults: Fault[];
  unused: Unused[];
}

/** Reads everything under `root` and checks it; collects all faults of all files. */
export function checkLedger(root: string): Report {
  const faults: Fault[] = [];
  const ledger = readLedger(root, faults);
  for (const check of [
    checkReferences,
    checkClaims,
    checkArithmetic,
    checkCharts,
    checkSuppositions,
    checkScenarios,
    checkRecords,
    checkWords,
    checkTables,
    checkTerms,
    checkProse,
    checkRejected,
  ]) {
    faults.push(...check(ledger));
  }
  return { ledger, faults, unused: unusedEntries(ledger) };
}

/**
 * The ledger, sound.
 * @throws LedgerError carrying every fault of every file.
 */
export function openLedger(root: string): Ledger {
  const { ledger, faults } = checkLedger(root);
  if (faults.length > 0) throw new LedgerError(faults);
  return ledger;
}
