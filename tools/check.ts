// npm run check: the ledger, types, lint and format, each to its end, so that all faults show at once.
import { spawnSync } from 'node:child_process';

const CHECKS: readonly (readonly [name: string, command: string])[] = [
  ['ledger', 'node tools/check-ledger.ts'],
  ['types', 'astro check --minimumFailingSeverity hint --noSync'],
  ['lint', 'eslint .'],
  ['format', 'prettier --check --log-level warn .'],
];

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const failed = CHECKS.filter(([name, command]) => {
  console.log(`— ${name}`);
  return spawnSync(command, { stdio: 'inherit', shell: true }).status !== 0;
});
if (failed.length > 0) {
  console.error(`failed: ${failed.map(([name]) => name).join(', ')}`);
  process.exitCode = 1;
}
