import { shown, type Fault } from './fault.ts';
import { evaluate, FormulaError, idsIn } from './formula.ts';
import type { Ledger } from './read.ts';

/** Every derived value must be what its formula gives, rounded to its decimals or place. */
export function checkArithmetic(ledger: Ledger): Fault[] {
  const faults: Fault[] = [];
  for (const { file, value: entry } of ledger.derived.values()) {
    if (idsIn(entry.formula).some((id) => ledger.unreadable.has(id))) continue;
    try {
      const exact = evaluate(entry.formula, (id) => numberOf(id, ledger));
      const computed = Number(exact.toFixed(entry.decimals));
      if (computed !== entry.value) {
        const expected = `${String(computed)}, which the formula gives`;
        faults.push({ file, field: 'value', expected, found: shown(entry.value) });
      }
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      faults.push({ file, field: 'formula', expected: 'a formula', found: error.message });
    }
  }
  return faults;
}

function numberOf(id: string, ledger: Ledger): number {
  const value = (ledger.claims.get(id) ?? ledger.derived.get(id))?.value.value;
  if (typeof value === 'number') return value;
  throw new FormulaError(`“${id}”, which has no single number`);
}
