import { range } from 'd3-array';
import { say } from '../language/phrase.ts';
import { formatQuantity } from '../language/quantity.ts';
import type { Table } from './parts/chart.ts';
import { figure, type Figure, type Figures } from './parts/figures.ts';
import { passage } from './parts/passage.ts';
import { svg } from './parts/svg.ts';
import { WIDE, wordsFor, type Surface, type Voice } from './parts/surface.ts';

/** One researcher, and how many linked firms are said to be within reach. */
export interface Row {
  firms: Figure;
}

/** One row: the example that the essay gives. */
export function rows(figures: Figures): Row[] {
  return [{ firms: figure(figures, 'essay-sip-linked-firms') }];
}

/** One sentence a row. */
export function summary(rows: readonly Row[], voice: Voice): string {
  return rows.map((row) => say(wordsFor(voice, 'summary'), values(row, voice))).join('');
}

/** A row an example; no other city's count is known. */
export function table(rows: readonly Row[], voice: Voice): Table {
  return {
    columns: [say(wordsFor(voice, 'columnWho')), say(wordsFor(voice, 'columnFirms'))],
    rows: rows.map((row) => [
      say(wordsFor(voice, 'who')),
      formatQuantity(row.firms, voice.setting, voice.terms),
    ]),
  };
}

function values({ firms }: Row, { setting, terms }: Voice): Record<string, string> {
  return { firms: formatQuantity(firms, setting, terms) };
}

const LAYOUTS = {
  narrow: { ring: 60, middle: { x: 76, y: 84 }, text: 166, number: 44, size: 14.5 },
  wide: { ring: 74, middle: { x: 110, y: 96 }, text: 240, number: 56, size: 15 },
} as const;

/** Radii in pixels of a firm's dot and of the room around the researcher. */
const DOT = 6;
const ROOM = 26;

/** Somebody in the middle, from the soles at 0 upwards. */
const PERSON = 'M-8 0L-6.5 -18V-27Q-6.5 -33 0 -33Q6.5 -33 6.5 -27V-18L8 0H2.5L0 -14L-2.5 0z';

/**
 * A researcher, and around him as many dots as there are firms, each as far as the others: the picture
 * counts and measures nothing else. Beside it the number in words.
 */
export function draw(rows: readonly Row[], surface: Surface): SVGElement {
  const { document, width } = surface;
  const layout = LAYOUTS[width >= WIDE ? 'wide' : 'narrow'];
  const { middle, ring } = layout;
  const height = middle.y + ring + DOT + 4;
  return svg(
    document,
    'svg',
    { viewBox: `0 0 ${String(width)} ${String(height)}` },
    rows.flatMap(({ firms }) => [
      ...range(firms.value).flatMap((at) =>
        spoke(document, (at / firms.value) * 2 * Math.PI, layout),
      ),
      svg(document, 'path', {
        class: 'ink-fill',
        d: PERSON,
        transform: `translate(${String(middle.x)} ${String(middle.y + 20)})`,
      }),
      svg(document, 'circle', { class: 'ink-fill', cx: middle.x, cy: middle.y - 21, r: 6 }),
      ...words({ firms }, layout, surface),
    ]),
  );
}

type Layout = (typeof LAYOUTS)[keyof typeof LAYOUTS];

/** A line of one length out to a firm. */
function spoke(document: Document, angle: number, { middle, ring }: Layout): SVGElement[] {
  const at = (radius: number) => [
    middle.x + radius * Math.sin(angle),
    middle.y - radius * Math.cos(angle),
  ];
  const [x1, y1] = at(ROOM + 8).map((value) => value.toFixed(1));
  const [x2, y2] = at(ring - DOT - 3).map((value) => value.toFixed(1));
  const [cx, cy] = at(ring);
  return [
    svg(document, 'path', { class: 'rule', d: `M${x1 ?? ''} ${y1 ?? ''}L${x2 ?? ''} ${y2 ?? ''}` }),
    svg(document, 'circle', { class: 'dot celadon firm', cx, cy, r: DOT }),
  ];
}

function words({ firms }: Row, layout: Layout, surface: Surface): SVGElement[] {
  const room = { x: layout.text, width: surface.width - layout.text - 2 };
  const number = passage(surface, {
    ...room,
    y: layout.middle.y - layout.number * 1.15,
    size: layout.number,
    className: 'number celadon-text',
    text: String(firms.value),
  });
  const told = passage(surface, {
    ...room,
    y: layout.middle.y + layout.number * 0.25,
    size: layout.size,
    className: 'ink',
    text: say(wordsFor(surface, 'told')),
  });
  return [...number.marks, ...told.marks];
}
