import { say } from '../../language/phrase.ts';
import { label } from '../parts/label.ts';
import { passage, type Stack } from '../parts/passage.ts';
import { leans } from './fall.ts';
import { node } from './node.ts';
import { walker } from './person.ts';
import type { Place } from './place.ts';
import { texts, THESIS, type Row } from './rows.ts';
import { hop, tile } from './tile.ts';
import { wordsFor, type Surface } from '../parts/surface.ts';
import { svg, tenth } from '../parts/svg.ts';

/** How far the fall has come, step by step, and the same with no number told. */
export const FRONTS = ['departure', 'patents', 'investment', 'gap', 'fall'] as const;

/** The falling row's shelf, and what its drawing needs. */
export interface Falling {
  row: Row;
  rows: readonly Row[];
  place: Place;
  /** Height of the shelf in pixels. */
  ground: number;
}

/** The row as it is once the dominoes up to `front` have fallen; none for -1. */
export function state(
  front: number,
  { row, place, ground }: Falling,
  surface: Surface,
): SVGElement[] {
  const { document } = surface;
  const { dominoes } = row;
  const [now, before] = [front, front - 1].map((at) => leans(at, dominoes.length, place.sizes));
  const from = front >= FRONTS.indexOf('fall') ? now : before;
  const { width, pitch, height } = place.sizes;
  const stood = place.feet.slice(0, front + 1).map((foot) => {
    const box = { x: foot - width, y: ground - height, width, height, rx: width * 0.13 };
    return svg(document, 'rect', { class: 'ghost', ...box });
  });
  const nodes = dominoes.map(({ sign, claim }, at) => {
    const x = place.feet[at] ?? 0;
    const down = at <= front;
    const left = at === 0 && down ? ' left' : '';
    const area = { x: x - width / 2 - (pitch - width) / 2, y: ground - height - 6, width: pitch };
    return node(surface, claim, { ...area, height: height + 6 }, [
      tile(document, {
        ...{ sign, x, y: ground, width, height },
        ...(down && { leans: now?.[at] ?? 0, leant: from?.[at] ?? 0 }),
        className: down ? `down${left}` : '',
      }),
    ]);
  });
  return [...stood, ...nodes];
}

/** The hop that leads to the domino `at`. */
export function hopTo(at: number, { place, ground }: Falling, surface: Surface, className = '') {
  const { width, pitch, height } = place.sizes;
  const x = (place.feet[at] ?? 0) - width / 2 - pitch / 2;
  const y = ground - height - 7;
  return hop(surface.document, { x, y, length: place.hop, className });
}

/** The shelf, which breaks off where the essay says no more. */
export function shelf({ place, ground }: Falling, { document }: Surface): SVGElement {
  const { end } = place;
  const d = `M0 ${tenth(ground)}H${tenth(end)}l-5 2l3 1l-7 2.5H0Z`;
  return svg(document, 'path', { class: 'shelf', d });
}

/** The row's name, beside it who leaves, beneath them the leaver; returns the words' height too. */
export function title(
  { row, place }: Pick<Falling, 'row' | 'place'>,
  surface: Surface,
): { name: SVGElement; leaving: SVGElement; height: number } {
  const text = say(wordsFor(surface, row.chain));
  const { name: size } = place;
  const room = surface.measure(text, size) * 1.14 + 14;
  const words = passage(surface, {
    x: room,
    y: size - place.size,
    width: surface.width - room,
    size: place.size,
    className: 'cinnabar-text',
    text: say(wordsFor(surface, 'departure')),
  });
  const height = Math.max(size * 1.42, words.height + size - place.size);
  const area = { x: 0, y: 0, width: room - 8, height: Math.max(24, height) };
  return {
    name: node(surface, row.named, area, [
      label(surface.document, { x: 0, y: size, size, className: 'ink number', text }),
    ]),
    leaving: node(
      surface,
      THESIS,
      { ...area, x: room - 6, width: surface.width - room + 6 },
      words.marks,
    ),
    height,
  };
}

/** Somebody walks off to the left. */
export function leaver({ place, ground }: Falling, surface: Surface): SVGElement {
  const { width, height } = place.sizes;
  const x = (place.feet[0] ?? 0) - width * (place.wide ? 2.4 : 1.85);
  return walker(surface.document, { x, y: ground, height: height * 0.82 });
}

/** The number of the domino `at` and what it counts, below the shelf, with a line that leads to it. */
export function told(at: number, falling: Falling, surface: Surface): Stack & { mark: SVGElement } {
  const { row, rows, place, ground } = falling;
  const domino = row.dominoes[at];
  const column = place.columns[at - 1];
  if (!domino || !column) throw new Error(`the falling row has no domino ${String(at)}`);
  const foot = place.feet[at] ?? 0;
  const values = texts(rows, surface);
  const top = ground + 20;
  const comparator = domino.figure?.comparator;
  const number = passage(surface, {
    ...{ x: column.x, y: top, width: column.width, size: place.number },
    className: 'number cinnabar-text',
    text: say(wordsFor(surface, `number-${domino.sign}`), values),
  });
  const words = passage(surface, {
    ...{ x: column.x, y: top + number.height, width: column.width, size: place.size },
    className: 'ink',
    text: say(wordsFor(surface, `words-${domino.sign}`), values),
  });
  const height = 20 + number.height + words.height;
  // Neighbours' lines run past each other at two heights.
  const level = ground + (at % 2 === 0 ? 15 : 10);
  const lead = `M${tenth(foot)} ${tenth(ground + 6)}V${tenth(level)}H${tenth(column.x)}V${tenth(ground + 20)}`;
  const area = { x: column.x, y: top, width: column.width, height: height - 20 };
  const mark = node(surface, domino.claim, area, [
    svg(surface.document, 'path', { class: 'bracket', d: lead }),
    svg(surface.document, 'g', { 'data-comparator': comparator }, number.marks),
    ...words.marks,
  ]);
  return { marks: [mark], mark, height };
}

/** That the essay says no more: beside the broken end of the shelf, or above it. */
export function stop({ place, ground }: Falling, surface: Surface): SVGElement[] {
  const { end, sizes, size } = place;
  const beside = surface.width - end - 18;
  const room = beside > 150;
  const last = (place.feet.at(-1) ?? 0) + 4;
  const at = room ? { x: end + 18, width: beside } : { x: last, width: surface.width - last };
  let height = 0;
  const lines = (room ? ['stop', 'stopMore'] : ['stop']).flatMap((key) => {
    const text = say(wordsFor(surface, key));
    const said = passage(surface, { ...at, y: height, size, className: 'ink', text });
    height += said.height;
    return said.marks;
  });
  const y = ground - height - (room ? 7 : sizes.width + 7);
  const line = `M${tenth(end + 5)} ${tenth(ground + 2)}H${tenth(surface.width)}`;
  for (const text of lines) text.setAttribute('y', tenth(Number(text.getAttribute('y')) + y));
  return [svg(surface.document, 'path', { class: 'guide', d: line }), ...lines];
}
