import { CITY_FIELDS } from '../model/city-fields.ts';
import { LEVERS } from '../model/levers.ts';
import { PARAMETERS, type Standing } from '../model/parameters.ts';
import { idsIn } from './formula.ts';
import { readChapters, type Reference } from './prose.ts';
import type { Ledger } from './read.ts';

/** Where the site uses a claim or derived value, besides listing it. */
export interface Use {
  kind: 'chapter' | 'chart' | 'derived' | 'check' | 'model';
  /** Of the chapter, chart, derived value or check; of the model's parameter, lever or city field. */
  id: string;
}

/** Every use of every claim and derived value, by its id; what is not there is not used. */
export function usesOf(ledger: Ledger): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  const add = (id: string, kind: Use['kind'], by: string) => {
    const known = uses.get(id) ?? [];
    if (known.some((use) => use.kind === kind && use.id === by)) return;
    uses.set(id, [...known, { kind, id: by }]);
  };
  for (const chapter of readChapters(ledger.root)) {
    for (const id of claimsOfProse(chapter.references, ledger)) add(id, 'chapter', chapter.id);
  }
  for (const [chart, { value }] of ledger.charts) {
    for (const id of claimsOfChart(chart, ledger)) add(id, 'chart', value.id);
  }
  for (const { value } of ledger.derived.values()) {
    for (const id of idsIn(value.formula)) add(id, 'derived', value.id);
  }
  for (const { value } of ledger.checks.values()) {
    const formulas = [
      ...Object.values(value.computed).map(({ formula }) => formula),
      ...value.compared.flatMap(({ left, right }) => [left, right]),
    ];
    for (const id of [...value.claims, ...formulas.flatMap(idsIn)]) add(id, 'check', value.id);
  }
  const settings: readonly Readonly<Record<string, { standing: Standing; claim?: string }>>[] = [
    PARAMETERS,
    LEVERS,
    CITY_FIELDS,
  ];
  for (const [name, { claim }] of settings.flatMap((table) => Object.entries(table))) {
    if (claim !== undefined) add(claim, 'model', name);
  }
  return uses;
}

/** The claims and derived values that a chapter tells, in its prose, charts and scenes, each once. */
export function claimsOfProse(references: readonly Reference[], ledger: Ledger): string[] {
  const ids = references.flatMap(({ component, id }) => {
    if (component === 'Claim' || component === 'Guess') return [id];
    if (component === 'Chart' || component === 'Card') return claimsOfChart(id, ledger);
    if (component === 'Suppose') return ledger.suppositions.get(id)?.value.figures ?? [];
    if (component !== 'Scene') return [];
    return claimsOfChart(ledger.scenes.get(id)?.value.chart ?? '', ledger);
  });
  return [...new Set(ids)];
}

function claimsOfChart(id: string, ledger: Ledger): string[] {
  const chart = ledger.charts.get(id)?.value;
  if (!chart) return [];
  return [...chart.axes.flatMap(({ claims }) => claims), ...chart.printed, ...chart.statements];
}
