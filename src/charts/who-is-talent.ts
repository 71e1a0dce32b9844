import { say } from '../language/phrase.ts';
import type { Table } from './parts/chart.ts';
import { figure, type Figures } from './parts/figures.ts';
import { paragraph } from './parts/paragraph.ts';
import { passage } from './parts/passage.ts';
import { svg, tenth } from './parts/svg.ts';
import { WIDE, wordsFor, type Surface, type Voice } from './parts/surface.ts';
import { badge, measured } from './who-is-talent/badge.ts';
import { headBadges, type Badges } from './who-is-talent/head.ts';
import { told, type Row } from './who-is-talent/rows.ts';

/** Four numbers that the documents call talent, each another kind of number. */
export function rows(figures: Figures): Row[] {
  const row = (kind: Row['kind'], id: string): Row => ({ kind, claim: figure(figures, id) });
  return [
    row('stock', 'fuxin-stock-2021'),
    row('arrivals', 'haining-talent-introduced'),
    row('share', 'essay-master-plus-flow-to-emerging-hubs'),
    row('need', 'fuxin-priority-demand'),
  ];
}

/** That they may not be added, then a badge after the other: whom, how many, who says so, what is unsaid. */
export function summary(rows: readonly Row[], voice: Voice): string {
  const sentences = rows.map((row) => say(wordsFor(voice, 'summaryBadge'), told(row, voice)));
  return paragraph([say(wordsFor(voice, 'summary')), ...sentences], voice.setting);
}

/** A row a badge, and no sum. */
export function table(rows: readonly Row[], voice: Voice): Table {
  const columns = ['columnMeaning', 'columnNumber', 'columnCounts', 'columnFrom', 'columnUnsaid'];
  return {
    columns: columns.map((key) => say(wordsFor(voice, key))),
    rows: rows.map((row) => {
      const { meaning = '', number = '', counts = '', from = '', unsaid = '' } = told(row, voice);
      return [meaning, number, counts, from, unsaid];
    }),
  };
}

/** Distances in pixels: between columns and rows, the room of straps above a badge, the font size. */
const LAYOUTS = {
  narrow: { columns: 1, gutter: 0, strap: 0, between: 58, size: 14.6, sign: 12 },
  wide: { columns: 2, gutter: 38, strap: 26, between: 58, size: 13.6, sign: 12 },
  short: { columns: 2, gutter: 34, strap: 0, between: 50, size: 14.5, sign: 10 },
} as const;

type Layout = (typeof LAYOUTS)[keyof typeof LAYOUTS];

/**
 * Four badges of one size and form, all with the same name: on a rail in pairs, on a phone one below
 * the other. Between two that follow each other stands a plus that is struck out. A diagram: no length,
 * area or count in it is a quantity. Each badge is a `g.badge` with `data-claim`. Parts: `heads`, down
 * to the number; and `facts`, the rows below it, without which badges stand upright, two in a line.
 */
export function draw(rows: readonly Row[], surface: Surface): SVGElement {
  const { document, width, show } = surface;
  const whole = show?.includes('facts') ?? true;
  const layout = LAYOUTS[whole ? (width >= WIDE ? 'wide' : 'narrow') : 'short'];
  const { columns, gutter, strap, between, size } = layout;
  const across = (width - 2 - gutter * (columns - 1)) / columns;
  const badges = (whole ? fullBadges : headBadges)(rows, { width: across, strap, size }, surface);
  const pitch = strap + badges.height + between;
  const lines = Math.ceil(rows.length / columns);
  const place = (at: number) => ({
    x: 1 + (at % columns) * (across + gutter),
    y: 1 + strap + Math.floor(at / columns) * pitch,
  });
  const height = String(Math.ceil(lines * pitch - between + 3));
  return svg(document, 'svg', { viewBox: `0 0 ${String(width)} ${height}` }, [
    ...rails(lines, pitch, layout, surface),
    ...rows.map((row, at) => badges.draw(row, place(at))),
    ...rows
      .slice(1)
      .map((_, at) =>
        struckPlus(document, signAt(at, { place, badges, layout, width }), layout.sign),
      ),
    ...warning({ y: 1 + pitch - between / 2, half: width / 2 - 28 }, layout, surface),
  ]);
}

/** Badges with all their facts. */
function fullBadges(
  rows: readonly Row[],
  size: Parameters<typeof measured>[1],
  surface: Surface,
): Badges {
  const form = measured(rows, size, surface);
  const { width, height } = form;
  return { width, height, draw: (row, at) => badge(row, { ...at, form }, surface) };
}

/** What the badges of a line hang from; on a phone they lie loose. */
function rails(lines: number, pitch: number, { strap }: Layout, surface: Surface): SVGElement[] {
  if (strap === 0) return [];
  return Array.from({ length: lines }, (_, line) =>
    svg(surface.document, 'path', {
      class: 'rail',
      d: `M2 ${tenth(2 + line * pitch)}H${tenth(surface.width - 2)}`,
    }),
  );
}

interface Signs {
  place: (at: number) => { x: number; y: number };
  badges: Badges;
  layout: Layout;
  width: number;
}

/** Where the sign after badge `at` stands: beside it, or below it where the next one begins a line. */
function signAt(at: number, { place, badges, layout, width }: Signs): { x: number; y: number } {
  const { x, y } = place(at);
  if (at % layout.columns < layout.columns - 1)
    return { x: x + badges.width + layout.gutter / 2, y: y + badges.height / 2 };
  return { x: width / 2, y: y + badges.height + layout.between / 2 };
}

/** A plus, and the stroke that takes it back. */
function struckPlus(
  document: Document,
  { x, y }: { x: number; y: number },
  arm: number,
): SVGElement {
  const long = tenth(arm * 2);
  return svg(document, 'g', { class: 'no-sum' }, [
    svg(document, 'path', {
      class: 'plus',
      d: `M${tenth(x - arm)} ${tenth(y)}h${long}M${tenth(x)} ${tenth(y - arm)}v${long}`,
    }),
    svg(document, 'path', {
      class: 'strike',
      d: `M${tenth(x - arm - 2)} ${tenth(y + arm + 2)}L${tenth(x + arm + 2)} ${tenth(y - arm - 2)}`,
    }),
  ]);
}

/** On both sides of a sign, at the height of its middle: that nothing here may be added. */
function warning(
  { y, half }: { y: number; half: number },
  { size }: Layout,
  surface: Surface,
): SVGElement[] {
  const side = (key: string, x: number, anchor: 'start' | 'end') => {
    const text = say(wordsFor(surface, key));
    const at = { x, y: 0, width: half, size: size + 1.4, className: 'ink number', anchor, text };
    const { height } = passage(surface, at);
    return passage(surface, { ...at, y: y - height / 2 + 1 }).marks;
  };
  return [...side('never', half, 'end'), ...side('neverAdd', surface.width - half, 'start')];
}
