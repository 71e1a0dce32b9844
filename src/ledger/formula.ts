import { exitShare } from '../model/exit-share.ts';

/** Thrown for a formula that cannot be read or worked out. */
export class FormulaError extends Error {
  override name = 'FormulaError';
}

/** Which end of a range a formula means: `a-1.low`, `a-1.high`. */
export type End = 'low' | 'high' | undefined;

/** Gives the number of a figure, or one end of it where it is a range. */
export type ValueOf = (id: string, end: End) => number;

/** The ids a formula names, in order, each once; also of one that cannot be worked out. */
export function idsIn(formula: string): string[] {
  const ids = tokens(formula).filter((token) => /^[a-z]/.test(token));
  return [...new Set(ids.map((id) => id.replace(/\..*/, '')))];
}

/**
 * The value of a formula such as `( a-2014 - a-2013 ) / a-2013 * 100`: ids and numbers, the four
 * operations and `^` with their usual precedence, brackets; `LN ( x )`, the constant `E`, one end of a
 * range as `a-1.low`, and `[ a-1 a-2 ]`, which counts the entries it lists. `EXIT-SHARE ( from , to ,
 * years , inflow )` is the constant share of a stock that leaves a year (see `exitShare` of the model).
 * Every token is set off by spaces, as ids have hyphens.
 * @throws FormulaError naming the token that does not fit.
 */
export function evaluate(formula: string, valueOf: ValueOf): number {
  const rest = tokens(formula);
  const result = sum(rest, valueOf);
  if (rest.length > 0) throw new FormulaError(`“${rest[0] ?? ''}” does not fit in “${formula}”`);
  return result;
}

function tokens(formula: string): string[] {
  return formula.trim().split(/\s+/);
}

function idAndEnd(token: string): [id: string, end: End] {
  const [id = '', end] = token.split('.');
  if (end === undefined || end === 'low' || end === 'high') return [id, end];
  throw new FormulaError(`“${token}” names no end of a range; there are .low and .high`);
}

function sum(rest: string[], valueOf: ValueOf): number {
  let result = product(rest, valueOf);
  while (rest[0] === '+' || rest[0] === '-') {
    const sign = rest.shift() === '+' ? 1 : -1;
    result += sign * product(rest, valueOf);
  }
  return result;
}

function product(rest: string[], valueOf: ValueOf): number {
  let result = power(rest, valueOf);
  while (rest[0] === '*' || rest[0] === '/') {
    result = rest.shift() === '*' ? result * power(rest, valueOf) : result / power(rest, valueOf);
  }
  return result;
}

function power(rest: string[], valueOf: ValueOf): number {
  const base = factor(rest, valueOf);
  if (rest[0] !== '^') return base;
  rest.shift();
  return base ** power(rest, valueOf);
}

function factor(rest: string[], valueOf: ValueOf): number {
  const token = rest.shift();
  if (token === '(') {
    const result = sum(rest, valueOf);
    if (rest.shift() !== ')') throw new FormulaError('a bracket is not closed');
    return result;
  }
  if (token === '[') return count(rest);
  if (token === 'LN') return Math.log(factor(rest, valueOf));
  if (token === 'E') return Math.E;
  if (token === 'EXIT-SHARE') return shareLeaving(listOf(rest, valueOf));
  if (token !== undefined && /^\d+(\.\d+)?$/.test(token)) return Number(token);
  if (token !== undefined && /^[a-z]/.test(token)) return valueOf(...idAndEnd(token));
  throw new FormulaError(`expected an id, a number or a bracket, found “${token ?? 'the end'}”`);
}

/** What stands in brackets after a function's name, set off by commas. */
function listOf(rest: string[], valueOf: ValueOf): number[] {
  if (rest.shift() !== '(') throw new FormulaError('a function’s name wants a bracket after it');
  const values = [sum(rest, valueOf)];
  while (rest[0] === ',') {
    rest.shift();
    values.push(sum(rest, valueOf));
  }
  if (rest.shift() !== ')') throw new FormulaError('a bracket is not closed');
  return values;
}

function shareLeaving(values: readonly number[]): number {
  const [from = NaN, to = NaN, years = NaN, inflow = NaN] = values;
  if (values.length !== 4) throw new FormulaError('EXIT-SHARE wants from, to, years and inflow');
  const share = exitShare(from, to, years, inflow);
  if (Number.isNaN(share)) throw new FormulaError('EXIT-SHARE: no share leads from there to here');
  return share;
}

function count(rest: string[]): number {
  const end = rest.indexOf(']');
  if (end < 0) throw new FormulaError('a list is not closed with ]');
  const listed = rest.splice(0, end + 1).slice(0, end);
  if (new Set(listed).size < listed.length) throw new FormulaError('a list names an entry twice');
  return listed.length;
}
