// The ledger's faults, and the coverage report: what no page tells yet.
import { checkLedger } from '../src/ledger/check.ts';
import { describeFault } from '../src/ledger/fault.ts';

const { faults, unused, ledger } = checkLedger(process.cwd());
for (const fault of faults) console.error(describeFault(fault));

const groupOf = ({ kind, source }: (typeof unused)[number]) => `${source} ${kind}`.trim();
for (const group of new Set(unused.map(groupOf))) {
  const ids = unused.filter((entry) => groupOf(entry) === group).map(({ id }) => id);
  console.log(`in no chapter yet, ${group} (${String(ids.length)}):\n  ${ids.join(' ')}`);
}
const all = ledger.claims.size;
const untold = unused.filter(({ kind }) => kind === 'figures' || kind === 'statements').length;
console.log(
  `ledger: ${String(all)} claims, ${String(all - untold)} of them in chapters and charts; ` +
    `${String(ledger.derived.size)} derived values, ${String(ledger.checks.size)} checks, ` +
    `${String(faults.length)} fault(s)`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
