import { basename } from 'node:path';
import { filesIn, type Reading } from './entries.ts';
import type { Fault } from './fault.ts';
import { nearest } from './nearest.ts';

/** Files in these folders that nobody asked for: a misspelt name would silently do nothing. */
export function strays({ root, files, folders }: Reading, homes: readonly string[]): Fault[] {
  return homes
    .flatMap((home) => filesIn(root, home, ''))
    .filter((file) => !files.has(file) && !basename(file).startsWith('.'))
    .map((file) => {
      const name = basename(file).replace(/\.\w+$/, '.json');
      const likely = [...folders].map((folder) => `${folder}/${name}`);
      return {
        file,
        field: '',
        expected: 'a file that is read',
        found: 'one that nothing reads',
        nearest: nearest(file, [...likely, ...files]),
      };
    });
}
