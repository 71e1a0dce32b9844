// npm run check: the ledger, types, lint and format side by side, each to its end, so that all faults
// show at once.
import { spawn } from 'node:child_process';

const CHECKS: readonly (readonly [name: string, command: string])[] = [
  ['ledger', 'node tools/check-ledger.ts'],
  ['types', 'astro check --minimumFailingSeverity hint --noSync'],
  ['lint', 'eslint .'],
  ['format', 'prettier --check --log-level warn .'],
];

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const runs = CHECKS.map(async ([name, command]) => {
  const child = spawn(command, { stdio: ['ignore', 'pipe', 'pipe'], shell: true });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => said.push(part));
  }
  const status = await new Promise((done) => child.on('close', done));
  return { name, passed: status === 0, said: Buffer.concat(said).toString() };
});
const failed: string[] = [];
for (const run of runs) {
  const { name, passed, said } = await run;
  console.log(`— ${name}\n${said}`);
  if (!passed) failed.push(name);
}
if (failed.length > 0) {
  console.error(`failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
