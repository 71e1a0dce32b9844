import { BLOCK_TYPES, GRADES } from '../ledger/vocabulary.ts';
import { ledger, wordsIn, wordsOf } from './book.ts';

/** What claims may be filtered by. */
export const FILTERS = ['place', 'theme', 'grade', 'kind'] as const;
export type FilterName = (typeof FILTERS)[number];

/** One value of a filter with its name and how many claims have it. */
export interface Option {
  value: string;
  name: string;
  count: number;
}

/** What the claim or derived value `id` is found under; a place may be several. */
export function tagsOf(id: string): Record<FilterName, string[]> {
  const claim = ledger.claims.get(id)?.value;
  const places = claim?.places ?? ledger.derived.get(id)?.value.places ?? [];
  return {
    place: places.length > 0 ? [...places] : ['none'],
    theme: [claim?.theme ?? 'derived'],
    grade: [claim ? (claim.kind === 'quantity' ? claim.grade : 'statement') : 'derived'],
    kind: [claim ? (claim.kind === 'quantity' ? 'quantity' : claim.type) : 'derived'],
  };
}

/** The options of a filter that any claim has, in the ledger's own order; places by how often they are named. */
export function optionsOf(filter: FilterName, lang: string): Option[] {
  const ids = [...ledger.claims.keys(), ...ledger.derived.keys()];
  const counts = new Map<string, number>();
  for (const value of ids.flatMap((id) => tagsOf(id)[filter])) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const order: Readonly<Record<FilterName, readonly string[]>> = {
    place: [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value),
    theme: [...counts.keys()],
    grade: [...GRADES, 'derived', 'statement'],
    kind: ['quantity', ...BLOCK_TYPES, 'derived'],
  };
  return order[filter]
    .filter((value) => counts.has(value))
    .map((value) => ({
      value,
      name: nameOf(filter, value, lang),
      count: counts.get(value) ?? 0,
    }));
}

function nameOf(filter: FilterName, value: string, lang: string): string {
  const { terms, places } = wordsOf(lang);
  const word = wordsIn(lang);
  if (filter === 'place') return places.get(value)?.value.credited ?? word('filterNoPlace');
  if (filter === 'kind') return terms.types[value] ?? value;
  if (value === 'derived') return terms.grades['derived'] ?? value;
  if (filter === 'theme') return terms.themes[value] ?? value;
  return terms.grades[value] ?? word('filterNoFigure');
}

/**
 * The rules that filter without a script: a chosen option hides every claim that lacks it. Browsers
 * without `:has()` and without scripts show all claims.
 */
export function filterRules(lang: string): string {
  return FILTERS.flatMap((filter) =>
    optionsOf(filter, lang).map(
      ({ value }) =>
        `main:has([name=${filter}][value=${value}]:checked) .claim-list>li:not([data-${filter}~=${value}])`,
    ),
  )
    .join(',')
    .concat('{display:none}');
}
