import { figures, keys, tilesOf, touchable, type Panel, type Tile } from './keys.ts';
import { PERSONS, type Person, type Statement } from './rows.ts';
import { svg } from '../parts/svg.ts';
import type { Surface } from '../parts/surface.ts';

/** How the board may be seen: as it is for everyone, or for one kind of reader. */
export const VIEWS = ['everyone', ...PERSONS] as const;

export type View = (typeof VIEWS)[number];

/** The reader of a view; nobody in particular for everyone. */
export function personOf(view: View): Person | undefined {
  return view === 'everyone' ? undefined : view;
}

/** The views whose layers are drawn: where none is asked for, as everyone sees it. */
function drawnOf(show: readonly string[] | undefined): readonly View[] {
  return show ? VIEWS.filter((view) => show.includes(view)) : ['everyone'];
}

/** Marks of some views alone; nothing where none of these is drawn. */
export function layer(
  { document, show }: Surface,
  views: readonly View[],
  marks: readonly SVGElement[],
): SVGElement[] {
  const drawn = drawnOf(show);
  if (!views.some((view) => drawn.includes(view))) return [];
  const parts = views.map((view) => `part-${view}`).join(' ');
  return [svg(document, 'g', { class: `part ${parts}` }, marks)];
}

/** How a statement that names someone stands to readers: it names them, or others. */
export interface Stance {
  as: 'plain' | 'named' | 'other';
  views: readonly View[];
}

/** In which views a statement stands how; none for one that names nobody. */
export function stancesOf({ names }: Statement): Stance[] {
  if (names.length === 0) return [];
  const [named, others] = [true, false].map((is) =>
    PERSONS.filter((person) => names.includes(person) === is),
  );
  const stances: Stance[] = [
    { as: 'plain', views: ['everyone'] },
    { as: 'other', views: others ?? [] },
    { as: 'named', views: named ?? [] },
  ];
  return stances.filter(({ views }) => views.length > 0);
}

/** All tiles: plain below, what each view makes of them above, and on top the areas to touch. */
export function allTiles(panels: readonly Panel[], surface: Surface): SVGElement[] {
  const { document } = surface;
  const tiles = panels.flatMap(tilesOf);
  const blank = alike(tiles, ({ side }) => String(side)).map((of) =>
    keys(document, 'plain', of, of[0]?.side ?? 0),
  );
  return [
    svg(document, 'g', { class: 'tiles' }, [
      svg(document, 'g', { class: 'part part-board' }, blank),
      ...marked(tiles, surface),
    ]),
    svg(
      document,
      'g',
      { class: 'part part-board touch', fill: 'none', 'pointer-events': 'all' },
      panels.map((panel) => touchable(document, panel)),
    ),
  ];
}

/** The tiles that name someone, in one path for all that stand alike in the same views. */
function marked(tiles: readonly Tile[], surface: Surface): SVGElement[] {
  const { document } = surface;
  const standing = tiles.flatMap((tile) =>
    stancesOf(tile.statement).map((stance) => ({ ...tile, ...stance })),
  );
  return alike(standing, ({ as, views, side }) => [as, ...views, side].join(' ')).flatMap((of) => {
    const [first] = of;
    if (!first) return [];
    const { as, views, side } = first;
    return layer(surface, views, [
      ...(as === 'plain' ? [] : [keys(document, as, of, side)]),
      figures(document, as, of, side),
    ]);
  });
}

/** Things in groups of those that have one key. */
function alike<T>(things: readonly T[], keyOf: (thing: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    groups.set(key, [...(groups.get(key) ?? []), thing]);
  }
  return [...groups.values()];
}
