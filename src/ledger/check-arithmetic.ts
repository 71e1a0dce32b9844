import { shown, type Fault } from './fault.ts';
import { evaluate, FormulaError, idsIn, type End } from './formula.ts';
import type { Ledger } from './read.ts';
import type { Check } from './schema.ts';
import { usesOf } from './uses.ts';

/** Every derived value and every check must be what its formulas give, rounded to its decimals. */
export function checkArithmetic(ledger: Ledger): Fault[] {
  return [
    ...[...ledger.derived.values()].flatMap(({ file, value }) => [
      ...(restsOn(value.id, value.formula, ledger)
        ? [
            {
              file,
              field: 'formula',
              expected: 'a formula of other figures',
              found: 'one that leads back to itself',
            },
          ]
        : resultFaults(value, { file, field: '' }, ledger)),
    ]),
    ...[...ledger.checks.values()].flatMap(({ file, value }) => [
      ...Object.entries(value.computed).flatMap(([name, result]) =>
        resultFaults(result, { file, field: `computed.${name}.` }, ledger),
      ),
      ...comparisonFaults(file, value, ledger),
      ...verdictFaults(file, value),
    ]),
    ...missingFaults(ledger),
  ];
}

/** A missing value that formulas need is one fault, however many they are. */
function missingFaults(ledger: Ledger): Fault[] {
  const users = [...usesOf(ledger)].map(([id, uses]) => ({
    claim: ledger.claims.get(id),
    by: uses.find(({ kind }) => kind === 'derived')?.id,
  }));
  return users.flatMap(({ claim, by }) =>
    claim?.value.kind === 'quantity' && claim.value.value === null && by !== undefined
      ? [
          {
            file: claim.file,
            field: 'value',
            expected: `a number, as the formula of “${by}” needs it`,
            found: 'null',
          },
        ]
      : [],
  );
}

/** The value of a formula, or undefined where an id has no entry or no value: told elsewhere, once. */
function worked(formula: string, ledger: Ledger): number | undefined {
  const lacks = (id: string) => {
    const entry = ledger.claims.get(id)?.value ?? ledger.derived.get(id)?.value;
    return entry === undefined || (entry.kind !== 'block' && entry.value === null);
  };
  if (idsIn(formula).some(lacks)) return undefined;
  return evaluate(formula, (id, end) => numberOf(id, end, ledger));
}

/** Collects a formula that cannot be worked out as a fault instead of stopping at it. */
function tried(at: { file: string; field: string }, work: () => Fault[]): Fault[] {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return [{ ...at, expected: 'a formula', found: error.message }];
  }
}

function resultFaults(
  result: { formula: string; value: number; decimals: number },
  at: { file: string; field: string },
  ledger: Ledger,
): Fault[] {
  return tried({ file: at.file, field: `${at.field}formula` }, () => {
    const exact = worked(result.formula, ledger);
    const computed = exact === undefined ? undefined : rounded(exact, result.decimals);
    if (computed === undefined || computed === result.value) return [];
    const expected = `${String(computed)}, which the formula gives`;
    return [{ file: at.file, field: `${at.field}value`, expected, found: shown(result.value) }];
  });
}

const HOLDS: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '=': (left, right) => left === right,
  '>=': (left, right) => left >= right,
  '>': (left, right) => left > right,
};

function comparisonFaults(file: string, check: Check, ledger: Ledger): Fault[] {
  return check.compared.flatMap((comparison, index) => {
    const field = `compared.${String(index)}`;
    return tried({ file, field }, () => {
      const sides = [comparison.left, comparison.right].map((formula) => {
        const exact = worked(formula, ledger);
        return exact === undefined || comparison.decimals === undefined
          ? exact
          : rounded(exact, comparison.decimals);
      });
      const [left, right] = sides;
      if (left === undefined || right === undefined) return [];
      const holds = HOLDS[comparison.is]?.(left, right);
      if (holds === comparison.holds) return [];
      const expected = `${String(holds)}, as ${String(left)} ${comparison.is} ${String(right)} is ${String(holds)}`;
      return [{ file, field: `${field}.holds`, expected, found: shown(comparison.holds) }];
    });
  });
}

/** A verdict that its own comparisons contradict. */
function verdictFaults(file: string, { verdict, compared }: Check): Fault[] {
  const fails = compared.filter(({ holds }) => !holds).length;
  const wrong =
    (verdict === 'consistent' && fails > 0) ||
    (verdict === 'inconsistent' && compared.length > 0 && fails === 0);
  if (!wrong) return [];
  const found = `${verdict}, with ${String(fails)} of ${String(compared.length)} comparisons failing`;
  return [{ file, field: 'verdict', expected: 'the verdict that its comparisons bear out', found }];
}

function rounded(exact: number, decimals: number): number {
  return Number(exact.toFixed(decimals));
}

/** Whether a formula leads back to the value `id`, over however many steps. */
function restsOn(id: string, formula: string, ledger: Ledger, seen = new Set<string>()): boolean {
  return idsIn(formula).some((other) => {
    if (other === id) return true;
    if (seen.has(other)) return false;
    seen.add(other);
    const next = ledger.derived.get(other)?.value.formula;
    return next !== undefined && restsOn(id, next, ledger, seen);
  });
}

function numberOf(id: string, end: End, ledger: Ledger): number {
  const entry = ledger.claims.get(id)?.value ?? ledger.derived.get(id)?.value;
  const value = entry && entry.kind !== 'block' ? entry.value : undefined;
  if (typeof value === 'number' && end === undefined) return value;
  if (Array.isArray(value) && end !== undefined) return value[end === 'low' ? 0 : 1];
  throw new FormulaError(`“${id}”, which has no ${end ? `${end} end` : 'single number'}`);
}
