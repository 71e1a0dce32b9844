import { formatNumber } from '../../language/number.ts';
import { say } from '../../language/phrase.ts';
import { formatQuantity } from '../../language/quantity.ts';
import type { LeverName } from '../../model/levers.ts';
import type { Groups } from '../parts/chart.ts';
import { figure, type Figure, type Figures } from '../parts/figures.ts';
import { wordsFor, type Voice } from '../parts/surface.ts';

/** The five strategies, in the essay's order. */
const STRATEGIES = ['industry', 'policy', 'city', 'local', 'culture'] as const;

export type Strategy = (typeof STRATEGIES)[number];

/** Whom a reader may be. */
export const PERSONS = ['leading', 'engineer', 'skilled', 'abroad', 'new'] as const;

export type Person = (typeof PERSONS)[number];

/** The documents, by what the ids of their claims begin with. */
const DOCUMENTS = {
  essay: /^essay-/,
  haining: /^(haining|lit)-/,
  fuxin: /^(fuxin|yancheng)-/,
} as const;

export type Source = keyof typeof DOCUMENTS;

/** The documents, in the order in which a board lists them. */
export const SOURCES = ['essay', 'haining', 'fuxin'] as const satisfies readonly Source[];

/** Which lever of our model carries part of a strategy: none where no effect on staying is claimed. */
const CARRIED = {
  industry: 'industry',
  policy: null,
  city: 'liveability',
  local: 'skills',
  culture: null,
} as const satisfies Readonly<Record<Strategy, LeverName | null>>;

/** What a document says, and whom it names: readers' kinds, or `others`; nobody, most often. */
export interface Statement {
  id: string;
  names: readonly (Person | 'others')[];
}

/** A strategy of the essay, with all that is sorted under it; or what stands over all five. */
export interface Row {
  strategy: Strategy | 'across';
  /** The essay's own heading, and the three things it proposes; none across all five. */
  head: Statement | null;
  items: readonly Statement[];
  /** Claims that name the case. */
  cases: readonly string[];
  lever: LeverName | null;
  /** The claim of an effect, where the essay makes one. */
  effect: string | null;
  /** Everything else, by the document that says it. */
  tiles: Readonly<Record<Source, readonly Statement[]>>;
  /** The number in the name of the essay's policy. */
  version: Figure;
}

/** The five strategies and what stands over all of them, as the chart's entry sorts them. */
export function boardRows(figures: Figures, groups: Groups): Row[] {
  const version = figure(figures, 'essay-talent-policy-version');
  const within = (group: string, id: string) => groups[group]?.includes(id) ?? false;
  return [...STRATEGIES, 'across' as const].map((strategy): Row => {
    const statements = (groups[strategy] ?? []).map((id) => ({
      id,
      names: [...PERSONS, 'others' as const].filter((group) => within(group, id)),
    }));
    const head = statements.find(({ id }) => within('heads', id)) ?? null;
    const items = statements.filter(({ id }) => within('items', id));
    const rest = statements.filter((of) => of !== head && !items.includes(of));
    const from = (source: Source) => rest.filter(({ id }) => DOCUMENTS[source].test(id));
    return {
      strategy,
      head,
      items,
      cases: groups[`case-${strategy}`] ?? [],
      lever: strategy === 'across' ? null : CARRIED[strategy],
      effect: groups[`effect-${strategy}`]?.[0] ?? null,
      tiles: { essay: from('essay'), haining: from('haining'), fuxin: from('fuxin') },
      version,
    };
  });
}

/** All statements that stand on the board, each once; cases and effects are none of them. */
export function statementsOf(rows: readonly Row[]): Statement[] {
  return rows.flatMap(({ head, items, tiles }) => [
    ...(head ? [head] : []),
    ...items,
    ...SOURCES.flatMap((source) => tiles[source]),
  ]);
}

/** Who is shown: one kind of reader, or everyone. */
export function readerOf(show: readonly string[] | undefined): Person | undefined {
  const [person, ...more] = PERSONS.filter((person) => show?.includes(person));
  return more.length > 0 ? undefined : person;
}

/** The name of a strategy, with the number that the essay gives its policy. */
export function nameOf({ strategy, version }: Row, voice: Voice): string {
  const { setting, terms } = voice;
  // A version keeps its decimal.
  const number = formatQuantity({ ...version, decimals: 1 }, setting, terms);
  return say(wordsFor(voice, strategy), { version: number });
}

/** How many statements name a reader; for everyone, how many name anybody. */
export function namedIn(rows: readonly Row[], person?: Person): number {
  return statementsOf(rows).filter(({ names }) =>
    person ? names.includes(person) : names.length > 0,
  ).length;
}

/** On how many statements of the board a reader is named; for everyone, on how many anybody is. */
export function countOf(rows: readonly Row[], person: Person | undefined, voice: Voice): string {
  return say(wordsFor(voice, person ? 'countPerson' : 'countEveryone'), {
    count: formatNumber(namedIn(rows, person), voice.setting),
    all: formatNumber(statementsOf(rows).length, voice.setting),
  });
}

/** How the documents speak of a reader; for everyone, what a tile is. */
export function spokenOf(person: Person | undefined, voice: Voice): string {
  return say(wordsFor(voice, person ? `said-${person}` : 'said-everyone'));
}
