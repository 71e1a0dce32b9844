import type { Fault } from './fault.ts';
import { shown } from './fault.ts';
import { idsIn } from './formula.ts';
import { nearest } from './nearest.ts';
import { figuresOf, type Ledger } from './read.ts';

/** Every id that an entry names must exist, and every line must be one of its document's. */
export function checkReferences(ledger: Ledger): Fault[] {
  const faults: Fault[] = [];
  const figures = figuresOf(ledger);
  const entries = new Map([...ledger.claims, ...ledger.derived].map(([id]) => [id, id]));
  const want = (
    file: string,
    field: string,
    kind: string,
    id: string,
    known: ReadonlyMap<string, unknown>,
  ) => {
    if (known.has(id) || ledger.unreadable.has(id)) return;
    faults.push({
      file,
      field,
      expected: `the id of a ${kind}`,
      found: shown(id),
      nearest: nearest(id, known.keys()),
    });
  };
  const wantLine = (file: string, source: string, line: number) => {
    const last = ledger.sources.get(source)?.value.lines;
    if (last === undefined || line <= last) return;
    faults.push({
      file,
      field: 'line',
      expected: `a line up to ${String(last)}, the last of “${source}”`,
      found: String(line),
    });
  };

  const wantPlaces = (file: string, places: readonly string[]) => {
    places.forEach((id, at) => {
      want(file, `places.${String(at)}`, 'place', id, ledger.places);
    });
  };
  const wantFormula = (file: string, field: string, formula: string) => {
    for (const id of idsIn(formula)) want(file, field, 'claim', id, entries);
  };

  for (const { file, value } of ledger.claims.values()) {
    want(file, 'source', 'source', value.source, ledger.sources);
    wantLine(file, value.source, value.line);
    wantPlaces(file, value.places);
  }
  for (const { file, value } of ledger.places.values()) {
    want(file, 'source', 'source', value.source, ledger.sources);
    wantLine(file, value.source, value.line);
  }
  for (const { file, value } of ledger.derived.values()) {
    wantFormula(file, 'formula', value.formula);
    wantPlaces(file, value.places);
  }
  for (const { file, value } of ledger.checks.values()) {
    value.claims.forEach((id, at) => {
      want(file, `claims.${String(at)}`, 'claim', id, ledger.claims);
    });
    for (const [name, { formula }] of Object.entries(value.computed)) {
      wantFormula(file, `computed.${name}`, formula);
    }
    value.compared.forEach(({ left, right }, at) => {
      wantFormula(file, `compared.${String(at)}.left`, left);
      wantFormula(file, `compared.${String(at)}.right`, right);
    });
  }
  for (const { file, value } of ledger.charts.values()) {
    value.axes.forEach(({ claims }, axis) => {
      for (const id of claims) want(file, `axes.${String(axis)}.claims`, 'claim', id, figures);
    });
    for (const id of value.printed) want(file, 'printed', 'claim', id, figures);
    for (const id of value.statements) want(file, 'statements', 'claim', id, ledger.claims);
    wantPlaces(file, value.places);
  }
  for (const { file, value } of ledger.scenes.values()) {
    want(file, 'chart', 'chart', value.chart, ledger.charts);
  }
  return faults;
}
