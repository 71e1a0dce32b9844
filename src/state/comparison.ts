import { GOALS, GRAMMAR } from './grammar.ts';
import { MODELS, type Models } from './models.ts';
import { read, type Opened } from './read.ts';
import { shown, type Repair } from './repair.ts';
import type { State } from './state.ts';
import { write } from './write.ts';

/** Scenarios side by side, at most. */
export const MOST_SCENARIOS = 4;

/** The prefixes of the second scenario's keys and of those after it: `b.intake=2`. The first has none. */
const PREFIXES = ['b', 'c', 'd'] as const;

const PREFIXED = new RegExp(`^([${PREFIXES.join('')}])\\.(.+)$`, 's');

/** Says that the assumptions are the defaults, where the first scenario's are not. */
const USUAL = 'usual';

/** What a scenario shares with the first unless it says otherwise: its goal, its city, its assumptions. */
const SHARED: readonly {
  marker: string;
  own: (key: string) => boolean;
  /** What the marker says where the first scenario has something and this one has what is usual. */
  usual: (state: State) => string;
}[] = [
  { marker: 'goal', own: (key) => /^goal(\.|$)/.test(key), usual: () => GOALS[0] },
  { marker: 'city', own: (key) => /^city(\.|$)/.test(key), usual: ({ place }) => place },
  { marker: 'p', own: (key) => key.startsWith('p.'), usual: () => USUAL },
];

/** A key of a link and what it says. */
type Pair = readonly [key: string, text: string];

/**
 * Opens a comparison's link: its first scenario, and the others in their order. A link of one scenario is a
 * comparison of one. Never throws; the repairs of the others carry their prefix and which scenario they are in.
 */
export function readComparison(query: string, models: Models = MODELS): Opened[] {
  const all = [...new URLSearchParams(query)];
  const first = new URLSearchParams(all.filter(([key]) => !PREFIXED.test(key)));
  const others = PREFIXES.flatMap((prefix) => {
    const own = all.flatMap(([key, text]): Pair[] => {
      const [, of, rest] = PREFIXED.exec(key) ?? [];
      return of === prefix && rest !== undefined ? [[rest, text]] : [];
    });
    return own.length > 0 ? [{ prefix, own }] : [];
  });
  // What stands in the first scenario's part is cut and told by its own reader.
  const opened = read(others.length > 0 ? first.toString() : query, models);
  return [
    opened,
    ...others.map(({ prefix, own }, at): Opened => {
      const { state, repairs } = read(withShared(own, first).toString(), models);
      const told = repairs.filter((repair) => !isShared(repair, own, opened));
      return {
        state,
        repairs: [...told, ...versions(own, state.m)].map((repair) => ({
          ...prefixed(repair, prefix),
          scenario: at + 1,
        })),
      };
    }),
  ];
}

/** Whether it is in what a scenario has from the first, which tells it already. */
function isShared(repair: Repair, own: readonly Pair[], { repairs }: Opened): boolean {
  const { kind, key, found, used } = repair;
  const part = SHARED.find((part) => part.own(key));
  if (own.some(([of]) => of === key || part?.own(of) === true)) return false;
  return repairs.some(
    (one) => one.kind === kind && one.key === key && one.found === found && one.used === used,
  );
}

/** The versions of its own that a scenario cannot have; one that is the first's only says that it is there. */
function versions(own: readonly Pair[], m: number): Repair[] {
  const shared = new Map([
    ['v', GRAMMAR],
    ['m', m],
  ]);
  return own.flatMap(([key, text]): Repair[] => {
    const used = shared.get(key);
    if (used === undefined || text === String(used)) return [];
    return [{ kind: 'shared', key, found: shown(text), used }];
  });
}

function prefixed(repair: Repair, prefix: string): Repair {
  return repair.key === '' ? repair : { ...repair, key: `${prefix}.${repair.key}` };
}

/** A scenario's own pairs, and those that it has from the first. */
function withShared(own: readonly Pair[], first: URLSearchParams): URLSearchParams {
  const pairs = new URLSearchParams();
  for (const key of ['v', 'm']) {
    const text = first.get(key);
    if (text !== null) pairs.set(key, text);
  }
  for (const { own: isOwn, marker } of SHARED) {
    if (own.some(([key, text]) => isOwn(key) || (key === marker && text === USUAL))) continue;
    for (const [key, text] of first) if (isOwn(key)) pairs.append(key, text);
  }
  for (const [key, text] of own) {
    const known = key === 'v' || key === 'm' || (key === 'p' && text === USUAL);
    if (!known) pairs.append(key, text);
  }
  return pairs;
}

/**
 * Scenarios as one link's query: the first as it would stand alone, of each other what is its own; a
 * scenario with the first's city or assumptions does not repeat them.
 * @throws RangeError for none, or more than `MOST_SCENARIOS`.
 */
export function writeComparison(states: readonly State[], models: Models = MODELS): string {
  const [first, ...others] = states;
  if (!first || states.length > MOST_SCENARIOS) {
    throw new RangeError(`writeComparison: expected 1…${String(MOST_SCENARIOS)} scenarios`);
  }
  const whole = write(first, models);
  const pairsOf = (query: string) => [...new URLSearchParams(query)];
  const rest = others.flatMap((state, at) => {
    const prefix = String(PREFIXES[at]);
    const kept = SHARED.reduce(
      (pairs, { own, marker, usual }) => {
        const [mine, theirs] = [pairs, pairsOf(whole)].map((of) =>
          of.filter(([key]) => own(key)).join('&'),
        );
        if (mine === theirs) return pairs.filter(([key]) => !own(key));
        if (mine !== '') return pairs;
        return [...pairs, [marker, usual(state)] as [string, string]];
      },
      pairsOf(write(state, models)),
    );
    const own = kept.filter(([key]) => key !== 'v' && key !== 'm');
    // A scenario that is the first's twin still has to be there.
    const told = own.length > 0 ? own : [['v', String(GRAMMAR)] as [string, string]];
    return told.map(([key, text]) => `${prefix}.${key}=${text}`);
  });
  return [whole, ...rest].join('&');
}
