import { say } from '../../language/phrase.ts';
import { label } from '../parts/label.ts';
import { passage, type Stack } from '../parts/passage.ts';
import { node } from './node.ts';
import type { Group, Place } from './place.ts';
import { texts, type Row } from './rows.ts';
import { circling, hop, tile } from './tile.ts';
import { wordsFor, type Surface } from '../parts/surface.ts';
import { svg } from '../parts/svg.ts';

/** The chains whose heading speaks of a cycle. */
const CYCLES: readonly string[] = ['fiscal'];

/** Between the shelf and the names under it. */
const UNDER = 8;

/** The rows that still stand, on one shelf each: dominoes, hops and names; `told` draws those with a number. */
export function standing(
  { groups, ...place }: Place,
  ground: number,
  surface: Surface,
  told = false,
): SVGElement[] {
  let free = 0;
  return groups.flatMap((group) => {
    const all = { groups, ...place };
    const pieces = dominoes(group, all, ground, surface, told);
    if (told) return pieces;
    const name = nameOf(group, Math.max(group.x, free), all, ground, surface);
    free = name.end;
    return [shelfOf(group, ground, surface), ...pieces, name.mark];
  });
}

/** Pixels that the names take under the shelf. */
export function nameRoom({ name }: Place): number {
  return UNDER + name * 1.42;
}

function dominoes(
  { row, x, lefts }: Group,
  { sizes, hop: length }: Place,
  ground: number,
  surface: Surface,
  told: boolean,
): SVGElement[] {
  const { document } = surface;
  const { width, height } = sizes;
  const cell = (lefts[1] ?? 0) - (lefts[0] ?? 0);
  const inset = (cell - width) / 2;
  const nodes = row.dominoes.map((domino, at) => {
    const left = x + (lefts[at] ?? 0);
    const [foot, className] = [left + inset + width, told ? 'told' : ''];
    const { sign } = domino;
    return {
      domino,
      marks: [
        ...(domino.starts
          ? []
          : [hop(document, { x: left, y: ground - height - 7, length, className })]),
        node(surface, domino.claim, { x: left, y: ground - height, width: cell, height }, [
          tile(document, { sign, x: foot, y: ground, width, height, className }),
        ]),
      ],
    };
  });
  return nodes.filter(({ domino }) => !told || domino.figure).flatMap(({ marks }) => marks);
}

function shelfOf({ x, lefts, row }: Group, ground: number, { document }: Surface): SVGElement {
  const cell = (lefts[1] ?? 0) - (lefts[0] ?? 0);
  const width = (lefts[row.dominoes.length - 1] ?? 0) + cell;
  return svg(document, 'rect', { class: 'shelf', x, y: ground, width, height: 4 });
}

/** A row's name, and the mark of a cycle where its heading speaks of one; a long name moves the next. */
function nameOf(
  { row }: Group,
  x: number,
  place: Place,
  ground: number,
  surface: Surface,
): { mark: SVGElement; end: number } {
  const { document, measure, setting } = surface;
  const size = place.name;
  const y = ground + UNDER + size;
  const text = say(wordsFor(surface, row.chain));
  const width = measure(text, size) * (setting.script === 'latin' ? 1.18 : 1.02);
  const r = size * 0.6;
  const middle = x + width + 4 + r;
  const loop = say(wordsFor(surface, 'loop'));
  const cycle = CYCLES.includes(row.chain)
    ? [
        circling(document, middle, y - size * 0.34, r),
        label(document, {
          x: middle + r + 4,
          y: y - size * 0.34 + place.size * 0.35,
          size: place.size,
          className: 'muted',
          text: loop,
        }),
      ]
    : [];
  const area = {
    x,
    y: ground + UNDER - 2,
    width: Math.min(Math.max(24, width), surface.width - x),
    height: nameRoom(place) - UNDER + 4,
  };
  const mark = node(surface, row.named, area, [
    label(document, { x, y, size, className: 'ink number', text }),
    ...cycle,
  ]);
  const reached = cycle.length > 0 ? middle + r + 4 + measure(loop, place.size) : x + area.width;
  return { mark, end: reached + 5 };
}

/** What the other rows would need, and with which numbers; without room for those, the need alone. */
export function others(
  { place, top, rows }: { place: Place; top: number; rows: readonly Row[] },
  surface: Surface,
  told: boolean,
): Stack {
  const { groups, wide, size } = place;
  const values = texts(rows, surface);
  const stacked = told && !wide;
  const marks: SVGElement[] = [];
  let [y, height] = [top, 0];
  groups.forEach(({ row, x, width }, at) => {
    const next = groups[at + 1];
    const room = wide ? width : (next?.x ?? surface.width + 6) - x - 6;
    const name = say(wordsFor(surface, row.chain));
    const text = say(wordsFor(surface, `${told ? 'others' : 'needs'}-${row.chain}`), values);
    const said = stacked ? say(wordsFor(surface, 'lead'), { name, text }) : text;
    const set = { x: stacked ? 0 : x, y, width: stacked ? surface.width : room, size };
    const lines = passage(surface, { ...set, className: told ? 'ink' : 'muted', text: said });
    const area = { x: set.x, y, width: set.width, height: Math.max(24, lines.height) };
    marks.push(node(surface, row.cited[0] ?? row.named, area, lines.marks));
    if (stacked) y += lines.height + 7;
    height = Math.max(height, stacked ? y - top : area.height);
  });
  return { marks, height };
}
