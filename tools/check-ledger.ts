import { checkLedger } from '../src/ledger/check.ts';
import { describeFault } from '../src/ledger/fault.ts';

const { faults, unused, ledger } = checkLedger(process.cwd());
for (const fault of faults) console.error(describeFault(fault));
for (const { kind, id, file } of unused) console.log(`not used yet: ${kind} ${id} (${file})`);
console.log(
  `ledger: ${String(ledger.claims.size)} claims, ${String(ledger.derived.size)} derived values, ` +
    `${String(faults.length)} fault(s), ${String(unused.length)} not used yet`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
