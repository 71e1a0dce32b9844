import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { filesOf } from '../setup/pages.ts';

const folder = '.cache/again';
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('two builds are the same to the byte', () => {
  const { status } = spawnSync('astro', ['build', '--silent', '--outDir', folder], {
    stdio: 'inherit',
  });
  expect(status).toBe(0);
  const hashes = (root: string) =>
    filesOf(root).map(
      (file) =>
        `${createHash('sha256')
          .update(readFileSync(`${root}/${file}`))
          .digest('hex')}  ${file}`,
    );
  expect(hashes(folder)).toEqual(hashes('dist'));
});
