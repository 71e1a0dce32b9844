import type { Fault } from './fault.ts';
import { shown } from './fault.ts';
import { idsIn } from './formula.ts';
import { nearest } from './nearest.ts';
import { figuresOf, FIGURES, isUnreadable, type Kind, type Ledger } from './read.ts';

/** What an id may name: entries of these kinds. */
interface Target {
  name: string;
  kinds: readonly Kind[];
  known: ReadonlyMap<string, unknown>;
}

/** Every id that an entry names must exist, and every line must be one of its document's. */
export function checkReferences(ledger: Ledger): Fault[] {
  const faults: Fault[] = [];
  const source: Target = { name: 'source', kinds: ['sources'], known: ledger.sources };
  const place: Target = { name: 'place', kinds: ['places'], known: ledger.places };
  const chart: Target = { name: 'chart', kinds: ['charts'], known: ledger.charts };
  const claim: Target = { name: 'claim', kinds: ['claims'], known: ledger.claims };
  const figure: Target = { name: 'claim', kinds: FIGURES, known: figuresOf(ledger) };
  const entries = new Map<string, unknown>([...ledger.claims, ...ledger.derived]);
  const entry: Target = { name: 'claim', kinds: FIGURES, known: entries };

  const want = (file: string, field: string, id: string, { name, kinds, known }: Target) => {
    if (known.has(id) || isUnreadable(ledger, id, kinds)) return;
    faults.push({
      file,
      field,
      expected: `the id of a ${name}`,
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
      want(file, `places.${String(at)}`, id, place);
    });
  };
  const wantFormula = (file: string, field: string, formula: string) => {
    for (const id of idsIn(formula)) want(file, field, id, entry);
  };

  for (const { file, value } of ledger.claims.values()) {
    want(file, 'source', value.source, source);
    wantLine(file, value.source, value.line);
    wantPlaces(file, value.places);
  }
  for (const { file, value } of ledger.places.values()) {
    want(file, 'source', value.source, source);
    wantLine(file, value.source, value.line);
  }
  for (const { file, value } of ledger.derived.values()) {
    wantFormula(file, 'formula', value.formula);
    wantPlaces(file, value.places);
  }
  for (const { file, value } of ledger.checks.values()) {
    value.claims.forEach((id, at) => {
      want(file, `claims.${String(at)}`, id, claim);
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
      for (const id of claims) want(file, `axes.${String(axis)}.claims`, id, figure);
    });
    for (const id of value.printed) want(file, 'printed', id, figure);
    for (const id of value.statements) want(file, 'statements', id, claim);
    wantPlaces(file, value.places);
  }
  for (const { file, value } of ledger.scenes.values()) {
    want(file, 'chart', value.chart, chart);
  }
  return faults;
}
