import { range } from 'd3-array';
import { formatNumber } from '../language/number.ts';
import { say } from '../language/phrase.ts';
import { formatQuantity } from '../language/quantity.ts';
import type { Table } from './parts/chart.ts';
import { figure, type Figure, type Figures } from './parts/figures.ts';
import { hatch, type Box } from './parts/hatch.ts';
import { paragraph } from './parts/paragraph.ts';
import { passage, type Stack } from './parts/passage.ts';
import { svg } from './parts/svg.ts';
import { wordsFor, type Surface, type Voice } from './parts/surface.ts';

/** Where people with a master's degree or above are said to go: one share, and a rest nobody describes. */
export interface Row {
  share: Figure;
}

/** One row: the share that goes where emerging industries cluster. */
export function rows(figures: Figures): Row[] {
  return [{ share: figure(figures, 'essay-master-plus-flow-to-emerging-hubs') }];
}

const told = ({ share }: Row, { setting, terms }: Voice) => ({
  share: formatQuantity(share, setting, terms),
});

/** Who says it, the share, and that the rest is not described. */
export function summary(rows: readonly Row[], voice: Voice): string {
  const sentences = rows.map((row) => say(wordsFor(voice, 'summary'), told(row, voice)));
  return paragraph(sentences, voice.setting);
}

/** The share, and a rest without a number: the essay gives none. */
export function table(rows: readonly Row[], voice: Voice): Table {
  const word = (key: string) => say(wordsFor(voice, key));
  return {
    columns: [word('columnDestination'), word('columnShare')],
    rows: rows.flatMap((row) => [
      [word('rowHubs'), told(row, voice).share],
      [word('rest'), null],
    ]),
  };
}

/** Squares along a side: one square is one of a hundred. */
const SIDE = 10;

/** Share of a square's pitch that stays free between two. */
const GAP = 0.14;

/** From this width on, in pixels, the labels have room beside the squares. */
const BESIDE = 460;

/** Font sizes and distances in pixels of the two layouts. */
const LAYOUTS = {
  narrow: { waffle: 1, size: 14.4, figure: 46, gap: 8 },
  wide: { waffle: 0.44, size: 15, figure: 64, gap: 40 },
} as const;

/**
 * A hundred squares, filled from below like a vessel: the share is coloured, the rest is hatched
 * grey, because nothing is said about it. Its labels stand beside it, on a phone above and below.
 */
export function draw(rows: readonly Row[], surface: Surface): SVGElement {
  const { document, width } = surface;
  const stacks = rows.map((row) =>
    width >= BESIDE ? beside(row, surface) : stacked(row, surface),
  );
  const height = Math.ceil(stacks.reduce((sum, stack) => sum + stack.height, 0));
  return svg(
    document,
    'svg',
    { viewBox: `0 0 ${String(width)} ${String(height)}` },
    stacks.flatMap(({ marks }) => marks),
  );
}

/** Room above the first line and below the last, for letters that reach out of their size. */
const EDGE = 3;

/** Wide: the rest is told at its height, the share as low as its text allows. */
function beside(row: Row, surface: Surface): Stack {
  const { document, width } = surface;
  const { waffle: part, gap, figure: large } = LAYOUTS.wide;
  const side = width * part;
  const place = { x: side + gap, width: width - side - gap };
  const rest = restText(surface, { ...place, y: EDGE });
  const { height } = shareText(row, surface, { ...place, y: 0 });
  const y = Math.max(rest.height + gap / 2, side - height);
  const leader = (y: number) =>
    svg(document, 'path', {
      class: 'rule',
      d: `M${(side + 8).toFixed(1)} ${y.toFixed(1)}h${String(gap - 16)}`,
    });
  return {
    marks: [
      ...waffle(row, surface, { x1: 0, x2: side, y1: 1, y2: side + 1 }),
      leader(EDGE + 10),
      ...rest.marks,
      leader(y + large * 0.65),
      ...shareText(row, surface, { ...place, y }).marks,
    ],
    height: Math.max(side + 1, y + height) + EDGE,
  };
}

/** Phone: the rest is told above the squares, where it lies, the share below them. */
function stacked(row: Row, surface: Surface): Stack {
  const { width } = surface;
  const { gap } = LAYOUTS.narrow;
  const rest = restText(surface, { x: 0, y: EDGE, width });
  const top = EDGE + rest.height + 8;
  const share = shareText(row, surface, { x: 0, y: top + width + gap, width });
  return {
    marks: [
      ...rest.marks,
      ...waffle(row, surface, { x1: 0, x2: width, y1: top, y2: top + width }),
      ...share.marks,
    ],
    height: top + width + gap + share.height + EDGE,
  };
}

/** The squares in `box`, from the lowest row up and in each row from the left. */
function waffle({ share }: Row, { document }: Surface, { x1, x2, y2 }: Box): SVGElement[] {
  const pitch = (x2 - x1) / (SIDE - GAP);
  const size = pitch * (1 - GAP);
  const boxes = range(SIDE ** 2).map((at): Box => {
    const left = x1 + (at % SIDE) * pitch;
    const bottom = y2 - Math.floor(at / SIDE) * pitch;
    return { x1: left, x2: left + size, y1: bottom - size, y2: bottom };
  });
  const square = (name: string) => (box: Box) => {
    const place = { x: box.x1, y: box.y1, width: size, height: size, rx: 2 };
    return svg(document, 'rect', { class: name, ...place });
  };
  const rest = boxes.slice(share.value);
  return [
    svg(document, 'g', { class: 'unknown' }, [
      svg(document, 'path', { class: 'hatch', d: rest.map((box) => hatch(box)).join('') }),
      ...rest.map(square('outline')),
    ]),
    svg(
      document,
      'g',
      { class: 'indigo', 'data-comparator': share.comparator },
      boxes.slice(0, share.value).map(square('fill')),
    ),
  ];
}

/** Where a text stands. */
interface Place {
  x: number;
  y: number;
  width: number;
}

const layoutOf = ({ width }: Surface) => LAYOUTS[width >= BESIDE ? 'wide' : 'narrow'];

function restText(surface: Surface, place: Place): Stack {
  const text = say(wordsFor(surface, 'rest'));
  return passage(surface, { ...place, size: layoutOf(surface).size, className: 'muted', text });
}

/** The share large, below it whose share it is and where they go. */
function shareText(row: Row, surface: Surface, { x, y, width }: Place): Stack {
  const { size, figure: large } = layoutOf(surface);
  const number = passage(surface, {
    x,
    y,
    width,
    size: large,
    className: 'indigo-text number',
    text: told(row, surface).share,
  });
  const words = passage(surface, {
    x,
    y: y + large * 1.2,
    width,
    size: size + 1,
    className: 'ink',
    text: say(wordsFor(surface, 'share')),
  });
  const base = passage(surface, {
    x,
    y: y + large * 1.2 + words.height + 6,
    width,
    size,
    className: 'muted',
    text: say(wordsFor(surface, 'base'), { whole: formatNumber(SIDE ** 2, surface.setting) }),
  });
  return {
    marks: [...number.marks, ...words.marks, ...base.marks],
    height: large * 1.2 + words.height + 6 + base.height,
  };
}
