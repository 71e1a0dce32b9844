import { max, sum } from 'd3-array';
import { say } from '../language/phrase.ts';
import { formatQuantity } from '../language/quantity.ts';
import type { Table } from './parts/chart.ts';
import { figure, type Figure, type Figures } from './parts/figures.ts';
import { shortPanels } from './five-gaps/short.ts';
import { GAPS, SIZE, type Gap } from './five-gaps/gaps.ts';
import { paragraph } from './parts/paragraph.ts';
import { passage, type Stack } from './parts/passage.ts';
import { svg } from './parts/svg.ts';
import { WIDE, wordsFor, type Surface, type Voice } from './parts/surface.ts';

/** One claim on a scale of its own. */
export interface Row {
  gap: Gap;
  claim: Figure;
}

/** The claims in the essay's order, which is also the order of the cities it names. */
export function rows(figures: Figures): Row[] {
  const row = (gap: Gap, id: string): Row => ({ gap, claim: figure(figures, id) });
  return [
    row('manufacturing', 'essay-traditional-manufacturing-share'),
    row('jobs', 'essay-digital-job-supply-ratio'),
    row('price', 'essay-price-to-income'),
    row('pay', 'essay-pay-vs-shanghai'),
    row('medical', 'essay-medical-time-cost'),
  ];
}

const value = ({ claim }: Row, { setting, terms }: Voice) => formatQuantity(claim, setting, terms);

/** A sentence a claim; each names its cities, none adds two of them up. */
export function summary(rows: readonly Row[], voice: Voice): string {
  const sentences = rows.map((row) =>
    say(wordsFor(voice, `summary-${row.gap}`), { value: value(row, voice) }),
  );
  return paragraph(sentences, voice.setting);
}

/** A row a claim: where, what is compared, how much, who is named for it. */
export function table(rows: readonly Row[], voice: Voice): Table {
  const columns = ['columnPlace', 'columnCompared', 'columnValue', 'columnNamed'];
  return {
    columns: columns.map((key) => say(wordsFor(voice, key))),
    rows: rows.map((row) => [
      say(wordsFor(voice, `place-${row.gap}`)),
      say(wordsFor(voice, `compared-${row.gap}`)),
      value(row, voice),
      say(wordsFor(voice, `named-${row.gap}`)),
    ]),
  };
}

/** Between panels: across, and down. */
const GUTTER = { x: 40, y: 30 } as const;

/** Under a panel's rule, and between its head, its marks and its foot. */
const SPACE = 12;

/**
 * Five panels, each with its own rule above it and its own scale: in pairs by the cities that the
 * essay names together, the last with its words beside its marks; on a phone one below the other.
 * Parts: `panels`; and `remarks`, who is named for a figure and what is not said, without which the
 * panels take their short form.
 */
export function draw(rows: readonly Row[], surface: Surface): SVGElement {
  const { document, width, show } = surface;
  if (show && !show.includes('remarks')) {
    const told = rows.map((row) => ({ ...row, value: value(row, surface) }));
    const short = shortPanels(told, surface);
    const size = `0 0 ${String(width)} ${String(Math.ceil(short.height))}`;
    return svg(document, 'svg', { viewBox: size }, short.marks);
  }
  const wide = width >= WIDE;
  const marks: SVGElement[] = [];
  let y = 1;
  for (const line of wide ? pairs(rows) : rows.map((row) => [row])) {
    const alone = wide && line.length === 1;
    const stack = alone ? spread(line, y, surface) : columns(line, y, surface);
    marks.push(...stack.marks);
    y += stack.height + GUTTER.y;
  }
  const height = String(Math.ceil(y - GUTTER.y + 3));
  return svg(document, 'svg', { viewBox: `0 0 ${String(width)} ${height}` }, marks);
}

function pairs(rows: readonly Row[]): Row[][] {
  return rows.flatMap((_, at) => (at % 2 === 0 ? [rows.slice(at, at + 2)] : []));
}

const columnOf = (columns: number, { width }: Surface) =>
  (width - GUTTER.x * (columns - 1)) / columns;

/** Panels side by side; their marks start at one height. */
function columns(line: readonly Row[], y: number, surface: Surface): Stack {
  const width = columnOf(line.length, surface);
  const place = (at: number, top: number) => ({ x: at * (width + GUTTER.x), y: top, width });
  const heads = line.map((row, at) => head(row, place(at, y), surface));
  const under = y + (max(heads, ({ height }) => height) ?? 0) + SPACE;
  const bodies = line.map((row, at) => body(row, place(at, under), surface));
  return {
    marks: [...heads, ...bodies].flatMap(({ marks }) => marks),
    height: under - y + (max(bodies, ({ height }) => height) ?? 0),
  };
}

/** A panel alone in its line: words left, marks right. */
function spread(line: readonly Row[], y: number, surface: Surface): Stack {
  const width = columnOf(2, surface);
  const stacks = line.flatMap((row) => [
    head(row, { x: 0, y, width, rule: surface.width }, surface),
    body(row, { x: width + GUTTER.x, y: y + SPACE, width }, surface),
  ]);
  return {
    marks: stacks.flatMap(({ marks }) => marks),
    height: SPACE + (max(stacks, ({ height }) => height) ?? 0),
  };
}

interface Place {
  x: number;
  y: number;
  width: number;
  /** Length of the rule above, where it is not the panel's width. */
  rule?: number;
}

/** The rule, then where, what is compared, and the figure. */
function head(row: Row, { x, y, width, rule = width }: Place, surface: Surface): Stack {
  const texts = [
    { size: 16, className: 'ink number', text: say(wordsFor(surface, `place-${row.gap}`)) },
    {
      size: SIZE,
      className: 'muted',
      text: say(wordsFor(surface, `compared-${row.gap}`)),
    },
    { size: 27, className: 'ink number', text: value(row, surface) },
  ];
  const line = svg(surface.document, 'path', {
    class: 'rule',
    d: `M${x.toFixed(1)} ${y.toFixed(1)}h${rule.toFixed(1)}`,
  });
  return pile(texts, { x, y: y + SPACE, width }, surface, [line]);
}

/** The marks, and under them who is named for the figure and what is not said. */
function body(row: Row, { x, y, width }: Place, surface: Surface): Stack {
  const drawn = GAPS[row.gap](row.claim, { x, y, width }, surface);
  const named = {
    size: SIZE,
    className: 'muted',
    text: say(wordsFor(surface, `foot-${row.gap}`)),
  };
  const foot = pile([named], { x, y: y + drawn.height + SPACE, width }, surface, []);
  return {
    marks: [
      svg(surface.document, 'g', { class: `gap gap-${row.gap}` }, drawn.marks),
      ...foot.marks,
    ],
    height: drawn.height + foot.height,
  };
}

/** Texts one below the other; the height counts from a space above `y`. */
function pile(
  texts: readonly { size: number; className: string; text: string }[],
  { x, y, width }: Place,
  surface: Surface,
  before: SVGElement[],
): Stack {
  const stacks: Stack[] = [];
  for (const text of texts) {
    const top = y + sum(stacks, ({ height }) => height + 3);
    stacks.push(passage(surface, { ...text, x, y: top, width }));
  }
  return {
    marks: [...before, ...stacks.flatMap(({ marks }) => marks)],
    height: SPACE + sum(stacks, ({ height }) => height + 3),
  };
}
