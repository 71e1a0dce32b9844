import { shown, type Fault } from './fault.ts';
import { evaluate, FormulaError, idsIn } from './formula.ts';
import type { Ledger } from './read.ts';

/** Every derived value must be what its formula gives, rounded to its decimals. */
export function checkArithmetic(ledger: Ledger): Fault[] {
  const faults: Fault[] = [];
  for (const { file, value: entry } of ledger.derived.values()) {
    const ids = idsIn(entry.formula);
    // An id that is not there, or cannot be read, is told elsewhere.
    if (ids.some((id) => !ledger.claims.has(id) && !ledger.derived.has(id))) continue;
    if (restsOn(entry.id, entry.formula, ledger)) {
      faults.push({
        file,
        field: 'formula',
        expected: 'a formula of other figures',
        found: 'one that leads back to itself',
      });
      continue;
    }
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

function numberOf(id: string, ledger: Ledger): number {
  const value = (ledger.claims.get(id) ?? ledger.derived.get(id))?.value.value;
  if (typeof value === 'number') return value;
  throw new FormulaError(`“${id}”, which has no single number`);
}
