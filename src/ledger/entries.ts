import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import * as v from 'valibot';
import { shown, type Fault } from './fault.ts';
import { readJson } from './json.ts';
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
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll('\\', '/'))
    .sort();
}

/** A reading under way: what was found wrong, and what was read. */
export interface Reading {
  root: string;
  faults: Fault[];
  /** Entries whose files do not fit their schema, as folder and id: `data/claims/some-claim`. */
  unreadable: Set<string>;
  /** Every file that was asked for, and every folder whose files were. */
  files: Set<string>;
  folders: Set<string>;
}

/** Reads one JSON file by its schema; adds what is wrong to the faults and returns undefined then. */
export function readFile<S extends v.GenericSchema>(
  { root, faults, files }: Reading,
  file: string,
  schema: S,
): v.InferOutput<S> | undefined {
  files.add(file);
  const path = join(root, file);
  if (!existsSync(path)) {
    faults.push({ file, field: '', expected: 'a JSON file', found: 'no such file' });
    return undefined;
  }
  const json = readJson(file, readFileSync(path, 'utf8'), faults);
  if (json === undefined) return undefined;
  const result = parsed(schema, json);
  if (result.success) return result.output;
  faults.push(...result.issues.flatMap((issue) => schemaFaults(file, issue)));
  return undefined;
}

/**
 * Reads all entries of a folder; a file's name must be the id in it. What cannot be read is left out
 * and named as unreadable, so that nobody calls it missing as well.
 */
export function readEntries<S extends v.GenericSchema>(
  reading: Reading,
  folder: string,
  schema: S,
): Map<string, Entry<v.InferOutput<S>>> {
  const { root, faults, unreadable } = reading;
  reading.folders.add(folder);
  const entries = new Map<string, Entry<v.InferOutput<S>>>();
  for (const file of filesIn(root, folder, '.json')) {
    const name = basename(file, '.json');
    const value = readFile(reading, file, schema);
    if (value === undefined) {
      unreadable.add(`${folder}/${name}`);
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
    if (id !== name) unreadable.add(`${folder}/${name}`).add(`${folder}/${id}`);
    entries.set(id, { file, value });
  }
  return entries;
}

/** What a schema says of a value; of a key that is missing, what belongs there and not only its name. */
function parsed<S extends v.GenericSchema>(schema: S, json: unknown): v.SafeParseResult<S> {
  const result = v.safeParse(schema, json);
  const missing = (result.issues ?? []).flatMap(({ type, input, path }) => {
    const last = path?.at(-1);
    return type === 'strict_object' && input === undefined && last ? [last] : [];
  });
  for (const { input, key } of missing) Object.assign(Object(input), { [String(key)]: undefined });
  return missing.length > 0 ? v.safeParse(schema, json) : result;
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
