import { readChapters } from './prose.ts';
import type { Ledger } from './read.ts';
import { usesOf } from './uses.ts';

/** An entry that no chapter and no chart tells yet: no fault, but counted. */
export interface Unused {
  kind: 'figures' | 'statements' | 'derived' | 'charts' | 'scenes';
  /** The document of a claim; empty for what is ours. */
  source: string;
  id: string;
}

/**
 * What no page tells yet, besides the lists that have everything: claims that stand in no chapter and no
 * chart, derived values that nothing uses, charts and scenes that stand in no chapter.
 */
export function unusedEntries(ledger: Ledger): Unused[] {
  const uses = usesOf(ledger);
  const told = (id: string) =>
    uses.get(id)?.some(({ kind }) => kind === 'chapter' || kind === 'chart') ?? false;
  const placed = new Set(
    readChapters(ledger.root).flatMap(({ references }) =>
      references.flatMap(({ component, id }) =>
        component === 'Scene' ? [id, ledger.scenes.get(id)?.value.chart ?? ''] : [id],
      ),
    ),
  );
  return [
    ...[...ledger.claims.values()]
      .filter(({ value }) => !told(value.id))
      .map(({ value: { id, kind, source } }): Unused => {
        return { kind: kind === 'quantity' ? 'figures' : 'statements', source, id };
      }),
    ...[...ledger.derived.keys()]
      .filter((id) => !uses.has(id))
      .map((id): Unused => ({ kind: 'derived', source: '', id })),
    ...(['charts', 'scenes'] as const).flatMap((kind) =>
      [...ledger[kind].keys()]
        .filter((id) => !placed.has(id))
        .map((id): Unused => ({ kind, source: '', id })),
    ),
  ];
}
