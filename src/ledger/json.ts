import type { Fault } from './fault.ts';

/** A text as JSON. What is wrong with it goes to `faults`: where it stops being JSON, and keys that stand twice. */
export function readJson(file: string, text: string, faults: Fault[]): unknown {
  try {
    const json: unknown = JSON.parse(text);
    faults.push(...repeatedKeys(file, text));
    return json;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { message } = error;
    const at = placeIn(text, message);
    const said = message.replace(/( in JSON)? at position.*|, (\.\.\.)?".*/s, '');
    const found = at === undefined ? said : `${said} (column ${String(columnOf(text, at))})`;
    const line = at === undefined ? undefined : lineOf(text, at);
    faults.push({ file, line, field: '', expected: 'a readable JSON file', found });
    return undefined;
  }
}

/** The character that `JSON.parse` stopped at: it gives its number, or a few characters around it. */
function placeIn(text: string, message: string): number | undefined {
  const position = / at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  if (message.includes('end of JSON')) return text.length;
  const [, before, around] = /, (\.\.\.)?"(.*)"(?:\.\.\.)? is not/s.exec(message) ?? [];
  if (around === undefined) return undefined;
  return before ? text.indexOf(around) + AROUND : Math.max(around.length - AROUND, 0);
}

/** Characters that the message quotes on either side. */
const AROUND = 10;

const lineOf = (text: string, at: number) => text.slice(0, at).split('\n').length;
const columnOf = (text: string, at: number) => at - text.lastIndexOf('\n', at - 1);

/** Keys that stand twice in one object of a sound JSON text: `JSON.parse` silently keeps the last. */
function repeatedKeys(file: string, text: string): Fault[] {
  const open: Set<string>[] = [];
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"\s*(:?)|[{}]/g)].flatMap((match): Fault[] => {
    const [token, key = '', colon] = match;
    if (token === '{') open.push(new Set());
    if (token === '}') open.pop();
    const keys = open.at(-1);
    if (!colon || !keys) return [];
    if (!keys.has(key)) {
      keys.add(key);
      return [];
    }
    const line = lineOf(text, match.index);
    return [{ file, line, field: key, expected: 'a key once', found: 'it again' }];
  });
}
