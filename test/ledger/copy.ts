import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { checkLedger } from '../../src/ledger/check.ts';
import { describeFault } from '../../src/ledger/fault.ts';

/** A copy of everything that the ledger reads, for the tests of a file to break. */
export let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'ledger-'));
  for (const folder of ['data', 'src/language', 'src/chapters', 'src/charts', 'src/suppositions']) {
    cpSync(folder, join(root, folder), { recursive: true });
  }
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** What files held before a test changed them; undefined where there was none. */
const before = new Map<string, string | undefined>();
/** Folders that a test made. */
const made = new Set<string>();
afterEach(() => {
  for (const [path, text] of before) {
    if (text === undefined) rmSync(path);
    else writeFileSync(path, text);
  }
  for (const folder of made) rmSync(folder, { recursive: true });
  before.clear();
  made.clear();
});

/** Changes a copied file, until the test ends: undefined removes it. */
export function change(file: string, edit: (text: string) => string | undefined): void {
  const path = join(root, file);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (!before.has(path)) before.set(path, text);
  const edited = edit(text ?? '');
  const folder = mkdirSync(dirname(path), { recursive: true });
  if (folder !== undefined) made.add(folder);
  if (edited === undefined) rmSync(path);
  else writeFileSync(path, edited);
}

/** Writes a fault into a copied file. */
export function spoil(file: string, from: string, to: string): void {
  change(file, (text) => {
    if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
    return text.replace(from, to);
  });
}

/** Everything that is wrong with the copy, a line each. */
export const faults = (): string[] => checkLedger(root).faults.map(describeFault);
