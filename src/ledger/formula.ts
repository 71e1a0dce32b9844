/** Thrown for a formula that cannot be read or worked out. */
export class FormulaError extends Error {
  override name = 'FormulaError';
}

/** The ids a formula names, in order, each once. */
export function idsIn(formula: string): string[] {
  return [...new Set(tokens(formula).filter((token) => /^[a-z]/.test(token)))];
}

/**
 * The value of a formula such as `( a-2014 - a-2013 ) / a-2013 * 100`: ids and numbers, the four
 * operations with their usual precedence, brackets; every token set off by spaces, as ids have hyphens.
 * @throws FormulaError naming the token that does not fit.
 */
export function evaluate(formula: string, valueOf: (id: string) => number): number {
  const rest = tokens(formula);
  const result = sum(rest, valueOf);
  if (rest.length > 0) throw new FormulaError(`“${rest[0] ?? ''}” does not fit in “${formula}”`);
  return result;
}

function tokens(formula: string): string[] {
  return formula.trim().split(/\s+/);
}

function sum(rest: string[], valueOf: (id: string) => number): number {
  let result = product(rest, valueOf);
  while (rest[0] === '+' || rest[0] === '-') {
    const sign = rest.shift() === '+' ? 1 : -1;
    result += sign * product(rest, valueOf);
  }
  return result;
}

function product(rest: string[], valueOf: (id: string) => number): number {
  let result = factor(rest, valueOf);
  while (rest[0] === '*' || rest[0] === '/') {
    result = rest.shift() === '*' ? result * factor(rest, valueOf) : result / factor(rest, valueOf);
  }
  return result;
}

function factor(rest: string[], valueOf: (id: string) => number): number {
  const token = rest.shift();
  if (token === '(') {
    const result = sum(rest, valueOf);
    if (rest.shift() !== ')') throw new FormulaError('a bracket is not closed');
    return result;
  }
  if (token !== undefined && /^\d+(\.\d+)?$/.test(token)) return Number(token);
  if (token !== undefined && /^[a-z]/.test(token)) return valueOf(token);
  throw new FormulaError(`expected an id, a number or a bracket, found “${token ?? 'the end'}”`);
}
