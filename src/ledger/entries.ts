import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import * as v from 'valibot';
import { shown, type Fault } from './fault.ts';
import { nearest } from './nearest.ts';

/** An entry of the ledger with the file it stands in, for messages. */
export interface Entry<T> {
  file: string;
  value: T;
}

/** Entries by id. A folder's entries are its JSON files, however deep; the file's name is the id. */
export type Entries<T> = ReadonlyMap<string, Entry<T>>;

/** Every file of `folder` (from the root) with this ending, sorted; empty where there is no folder. */
export function filesIn(root: string, folder: string, ending: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => relative(root, join(path, name)).replaceAll('\\', '/'))
    .sort();
}

/** Reads one JSON file by its schema; adds what is wrong to `faults` and returns undefined then. */
export function readFile<S extends v.GenericSchema>(
  root: string,
  file: string,
  schema: S,
  faults: Fault[],
): v.InferOutput<S> | undefined {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(join(root, file), 'utf8'));
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    faults.push({ file, field: '', expected: 'a readable JSON file', found });
    return undefined;
  }
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  faults.push(...result.issues.flatMap((issue) => schemaFaults(file, issue)));
  return undefined;
}

/**
 * Reads all entries of a folder; a file's name must be the id in it. What cannot be read is left out
 * and named in `unreadable`, so that nobody calls it missing as well.
 */
export function readEntries<S extends v.GenericSchema>(
  root: string,
  folder: string,
  schema: S,
  { faults, unreadable }: { faults: Fault[]; unreadable: Set<string> },
): Map<string, Entry<v.InferOutput<S>>> {
  const entries = new Map<string, Entry<v.InferOutput<S>>>();
  for (const file of filesIn(root, folder, '.json')) {
    const name = basename(file, '.json');
    const value = readFile(root, file, schema, faults);
    if (value === undefined) {
      unreadable.add(name);
      continue;
    }
    const id = idIn(value) ?? name;
    const known = entries.get(id);
    if (id !== name) {
      faults.push({
        file,
        field: 'id',
        expected: `the file's name, ${shown(name)}`,
        found: shown(id),
      });
    }
    if (known) {
      faults.push({
        file,
        field: 'id',
        expected: 'an id used once',
        found: `${shown(id)}, also in ${known.file}`,
      });
    }
    // Nobody shall call the entry missing under the name that its file has.
    if (id !== name) unreadable.add(name).add(id);
    entries.set(id, { file, value });
  }
  return entries;
}

function idIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return typeof value.id === 'string' ? value.id : undefined;
}

function schemaFaults(file: string, issue: v.BaseIssue<unknown>): Fault[] {
  const field = v.getDotPath(issue) ?? '';
  const found = shown(issue.input);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return [{ file, field, expected: 'no field of this name', found }];
  }
  const options = issue.type === 'picklist' ? optionsOf(issue) : [];
  const near = typeof issue.input === 'string' ? nearest(issue.input, options) : undefined;
  const expected = issue.message.startsWith('Invalid')
    ? (issue.expected ?? 'something else')
    : issue.message;
  return [{ file, field, expected, found, nearest: near }];
}

function optionsOf({ requirement, expected }: v.BaseIssue<unknown>): string[] {
  if (Array.isArray(requirement)) return requirement.map(String);
  return [...(expected ?? '').matchAll(/"([^"]+)"/g)].map(([, option]) => option ?? '');
}
