import { say } from '../language/phrase.ts';
import { canvas } from './parts/canvas.ts';
import type { Groups, Settings, Table } from './parts/chart.ts';
import type { Figures } from './parts/figures.ts';
import { paragraph } from './parts/paragraph.ts';
import {
  FRONTS,
  hopTo,
  leaver,
  shelf,
  state,
  stop,
  title,
  told,
  type Falling,
} from './shock-loops/falling.ts';
import { placeFor } from './shock-loops/place.ts';
import { rowsOf, texts, type Row } from './shock-loops/rows.ts';
import { nameRoom, others, standing } from './shock-loops/standing.ts';
import { wordsFor, type Surface, type Voice } from './parts/surface.ts';
import { svg } from './parts/svg.ts';

export type { Row } from './shock-loops/rows.ts';

/** The essay's chains; the first is the one that it follows from a single departure. */
export function rows(figures: Figures, _settings: Settings, groups: Groups): Row[] {
  return rowsOf(figures, groups);
}

/** What is said of each part, in the order a reader meets them. */
const SAID = [
  'chains',
  'departure',
  'patents',
  'investment',
  'gap',
  'fall',
  'stop',
  'needs',
  'others',
];

/** Parts that are drawn and said only where they are asked for: each is a shorter form of others. */
const SHORTER = ['fall', 'needs'];

/** A sentence a part, of those in `show`; that the row falls is said once. */
export function summary(rows: readonly Row[], voice: Voice, show?: readonly string[]): string {
  const values = texts(rows, voice);
  const said = SAID.filter((part) => show?.includes(part) ?? !SHORTER.includes(part));
  const sentences = said.map((part) => say(wordsFor(voice, `summary-${part}`), values));
  return paragraph(sentences, voice.setting);
}

/** A row a domino that something is said to bring down. */
export function table(rows: readonly Row[], voice: Voice): Table {
  const word = (key: string) => say(wordsFor(voice, key));
  const values = texts(rows, voice);
  return {
    columns: ['columnChain', 'columnFirst', 'columnThen', 'columnFigure'].map(word),
    rows: rows.flatMap(({ chain, dominoes }) => {
      let first = '';
      return dominoes.flatMap(({ sign, figure, starts }) => {
        if (starts) first = say(wordsFor(voice, `domino-${sign}`), values);
        return starts
          ? []
          : [[word(chain), first, word(`domino-${sign}`), figure ? (values[sign] ?? null) : null]];
      });
    }),
  };
}

/**
 * Four rows of dominoes. One departure brings down the first; the others, which need more than one, stand.
 * Dominoes are of one size, hops of one length: nothing here is an amount. Parts: `chains` (all rows, with
 * their names), the fall step by step as `departure`, `patents`, `investment`, `gap` (each with its number),
 * `fall` (all of it without numbers), `stop`, and `others` (what the other rows would need, with numbers).
 * Without `others`, `needs` is what they would need, without numbers. Of the states of the first row (`front`) only the farthest is seen; a scene shows an earlier one as
 * long as the later are off.
 */
export function draw(rows: readonly Row[], surface: Surface): SVGElement {
  const { document, width, show } = surface;
  const [row] = rows;
  if (!row) throw new Error('shock-loops: no rows');
  const has = (part: string) => show?.includes(part) ?? !SHORTER.includes(part);
  const place = placeFor(rows, surface);
  const head = title({ row, place }, surface);
  const { height } = place.sizes;
  const falling: Falling = { row, rows, place, ground: head.height + 20 + height };
  const numbers = FRONTS.slice(1, 4)
    .map((name, at) => ({ name, at: at + 1 }))
    .filter(({ name }) => has(name))
    .map(({ name, at }) => ({ name, at, ...told(at, falling, surface) }));
  const band = Math.max(16, ...numbers.map((number) => number.height));
  const ground = falling.ground + band + (place.wide ? 40 : 36) + height;
  const under = ground + nameRoom(place) + 2;
  const stated = has('others');
  const said =
    stated || has('needs')
      ? others({ place, top: under, rows }, surface, stated)
      : { marks: [], height: 0 };
  const part = (names: string, marks: readonly SVGElement[]) =>
    svg(document, 'g', { class: partsOf(names) }, marks);
  const fronts = FRONTS.map((name, at) => ({ name, at: Math.min(at, row.dominoes.length) }))
    .filter(({ name }) => has(name))
    .reverse();
  const stands = has('chains') ? [{ name: 'chains', at: -1 }] : [];
  const states = [...fronts, ...stands].map(({ name, at }, order) =>
    front(part(name, state(at, falling, surface)), order > 0),
  );
  const { leaving } = head;
  leaving.append(leaver(falling, surface));
  const total = under + said.height + 4;
  return canvas(document, { width, height: total }, [
    ...(has('chains')
      ? [
          part('chains', [
            shelf(falling, surface),
            ...row.dominoes.slice(1).map((_, at) => hopTo(at + 1, falling, surface)),
            head.name,
            ...standing(place, ground, surface),
          ]),
        ]
      : []),
    // The farthest state comes first, so that a style can hide those after it.
    ...(show === undefined ? states.slice(0, 1) : states),
    ...(FRONTS.some(has) ? [part(FRONTS.filter(has).join(' '), [leaving])] : []),
    ...numbers.map(({ name, at, mark }) =>
      part(
        FRONTS.slice(at, 4)
          .filter((later) => has(later) || later === name)
          .join(' '),
        [hopTo(at, falling, surface, 'down'), mark],
      ),
    ),
    ...(has('stop') ? [part('stop', stop(falling, surface))] : []),
    ...(stated
      ? [part('others', [...standing(place, ground, surface, true), ...said.marks])]
      : said.marks.length > 0
        ? [part('needs', said.marks)]
        : []),
  ]);
}

function partsOf(names: string): string {
  return ['part', ...names.split(' ').map((name) => `part-${name}`)].join(' ');
}

/** A state of the first row; one that a farther one has overtaken is not seen, nor felt. */
function front(state: SVGElement, overtaken: boolean): SVGElement {
  state.setAttribute('class', `${state.getAttribute('class') ?? ''} front`);
  if (overtaken) {
    state.setAttribute('opacity', '0');
    state.setAttribute('pointer-events', 'none');
    for (const area of state.querySelectorAll('.hit')) area.remove();
  }
  return state;
}
