import { idsIn } from './formula.ts';
import { readChapters } from './prose.ts';
import type { Ledger } from './read.ts';

/** An entry that no chapter, chart or formula uses yet: no fault, but told. */
export interface Unused {
  kind: 'claims' | 'derived' | 'charts' | 'scenes';
  id: string;
  file: string;
}

/** What nothing uses yet, by kind and id. */
export function unusedEntries(ledger: Ledger): Unused[] {
  const used = usedIds(ledger);
  const kinds = ['claims', 'derived', 'charts', 'scenes'] as const;
  return kinds.flatMap((kind) =>
    [...ledger[kind]].filter(([id]) => !used.has(id)).map(([id, { file }]) => ({ kind, id, file })),
  );
}

function usedIds(ledger: Ledger): Set<string> {
  const used = new Set<string>();
  for (const { references } of readChapters(ledger.root)) {
    for (const { id } of references) used.add(id);
  }
  for (const { value } of ledger.scenes.values()) used.add(value.chart);
  for (const { value } of ledger.charts.values()) {
    for (const id of [...value.axes.flatMap(({ claims }) => claims), ...value.printed])
      used.add(id);
  }
  for (const { value } of ledger.derived.values()) {
    for (const id of idsIn(value.formula)) used.add(id);
  }
  return used;
}
