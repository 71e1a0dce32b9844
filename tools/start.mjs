// The way in for a fresh machine: needs nothing but git, npm and some Node from 20 on. Installs what is
// missing, then hands over to the Node that the project brings along.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const node = `${root}node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`;
const stamp = `${root}node_modules/.installed`;
const lock = `${root}package-lock.json`;
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const run = (command, args) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
    .status ?? 1;
const works = () => existsSync(node) && spawnSync(node, ['-v']).status === 0;
const fail = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

// By content: a fresh copy of the same packages need not be installed again.
const lockHash = () => createHash('sha256').update(readFileSync(lock)).digest('hex');

function installed() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash();
}

function install() {
  if (installed() && works()) return;
  console.log('Installing packages …');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    fail('The packages could not be installed: see the lines above.');
  }
  // npm ci may leave the binary of the `node` package out; its own installer then brings it.
  if (!works()) run(process.execPath, [`${root}node_modules/node/installArchSpecificPackage.js`]);
  if (!works()) fail(`Node did not arrive at ${node}: run "npm rebuild node" and try again.`);
  writeFileSync(stamp, lockHash());
}

const tasks = {
  serve: [['node_modules/astro/bin/astro.mjs', 'build'], ['tools/serve.ts']],
  dev: [['node_modules/astro/bin/astro.mjs', 'dev', '--port', '4321']],
  test: [['tools/test.ts']],
};
const task = tasks[process.argv[2] ?? ''];
if (!task) fail(`start.mjs: expected one of ${Object.keys(tasks).join(', ')}`);
install();
process.env.PATH = `${root}node_modules/.bin${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
for (const [file, ...args] of task) {
  const status = run(node, [`${root}${file}`, ...args, ...process.argv.slice(3)]);
  if (status !== 0) process.exit(status);
}
