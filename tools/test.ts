// npm test: everything, on a freshly built site. Words after `--` go to Vitest: npm test -- test/ledger
import { spawnSync } from 'node:child_process';
import { ensureChromium } from './chromium.ts';
import { ensureEngines } from './engines.ts';

const run = (command: string, args: string[]): void => {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: false });
  if (status !== 0) process.exit(status ?? 1);
};

try {
  process.env['CHROMIUM_PATH'] = ensureChromium();
  ensureEngines();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
run('node', ['tools/check.ts']);
run('astro', ['build']);
const asked = process.argv.slice(2);
if (asked.length === 0) {
  // Every line and branch of the core and of the links, by their own tests alone.
  run('vitest', ['run', '--project', 'unit', 'test/model', 'test/state', '--coverage']);
  run('vitest', ['run', '--exclude', 'test/{model,state}/**']);
} else {
  run('vitest', ['run', ...asked]);
}
