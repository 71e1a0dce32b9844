import { max } from 'd3-array';
import { say } from '../../language/phrase.ts';
import { passage, type Stack } from '../parts/passage.ts';
import { filled, node } from './marks.ts';
import { COLUMNS, type Matrix, type Row } from './rows.ts';
import { svg, tenth } from '../parts/svg.ts';
import { wordsFor, type Surface } from '../parts/surface.ts';

/** Where the columns begin and the last one ends, as shares of the width. */
const EDGES = [0.262, 0.386, 0.51, 0.634, 0.816, 1] as const;

/** Sizes of type, and distances: around a field, within it, and above and below a row, in pixels. */
const SIZE = { text: 13.4, area: 18, whole: 16 } as const;
const AROUND = 2.5;
const WITHIN = 6;
const AIR = 7;

/** Where it is said, once, what an empty row means: across all columns, as no column's entry. */
const ACROSS = [0, COLUMNS.length - 1] as const;

/** The whole table: heads, then area by area, and under it what is nowhere said. */
export function drawWide({ whole, areas }: Matrix, surface: Surface): SVGElement {
  const { document, width } = surface;
  const marks: SVGElement[] = [];
  let y = 2;
  const top = heads(whole, y, surface);
  marks.push(...top.marks);
  y += top.height + 10;
  const from = y;
  const silent = areas.flatMap(({ rows }) => rows).find(({ span }) => !span)?.id;
  let open = '';
  for (const { area, rows } of areas) {
    marks.push(line('mark', `M0 ${tenth(y)}H${tenth(width)}`, document));
    const text = say(wordsFor(surface, area));
    const name = { x: 0, y: y + 11, width: width / 4, size: SIZE.area, className: 'ink number' };
    const head = passage(surface, { ...name, text });
    marks.push(...head.marks);
    y += head.height + 16;
    for (const [at, row] of rows.entries()) {
      if (at > 0) marks.push(line('rule faint', `M0 ${tenth(y)}H${tenth(width)}`, document));
      const drawn = task(row, y, row.id === silent, surface);
      marks.push(...drawn.marks);
      if (row.id === silent) open = `V${tenth(y)}m0 ${tenth(drawn.height)}`;
      y += drawn.height;
    }
    y += 14;
  }
  marks.push(line('mark', `M0 ${tenth(y)}H${tenth(width)}`, document));
  const foot = { x: 0, y: y + 12, width, size: SIZE.text, className: 'muted' };
  const said = passage(surface, { ...foot, text: say(wordsFor(surface, 'foot')) });
  const height = String(Math.ceil(y + 16 + said.height));
  return svg(document, 'svg', { viewBox: `0 0 ${String(width)} ${height}` }, [
    ...COLUMNS.map((_, at) => {
      const x = tenth(edge(at, surface));
      return line('rule faint', `M${x} ${tenth(from)}${at > 0 ? open : ''}V${tenth(y)}`, document);
    }),
    ...marks,
    ...said.marks,
  ]);
}

/** The claim over all of it in the corner, and over every column whom it stands for. */
function heads(whole: readonly Row[], y: number, surface: Surface): Stack {
  const { document } = surface;
  const columns = COLUMNS.map((key, at) => {
    const [x, end] = [edge(at, surface) + 6, edge(at + 1, surface)];
    const place = { x, y: y + 3, width: end - x, size: SIZE.text + 0.6, className: 'ink number' };
    return passage(surface, { ...place, text: say(wordsFor(surface, key)) });
  });
  const corner = whole.map(({ id }) => {
    const width = edge(0, surface) - 12;
    const text = say(wordsFor(surface, id));
    const place = { x: 0, y, width, size: SIZE.whole, className: 'celadon-text number', text };
    const { marks, height } = passage(surface, place);
    return {
      marks: [node(id, { x: 0, y, width, height: Math.max(24, height) }, marks, document)],
      height,
    };
  });
  const all = [...corner, ...columns];
  const height = max(all, (stack) => stack.height) ?? 0;
  return { marks: all.flatMap(({ marks }) => marks), height };
}

/** A task, and where it is given to somebody the field that says what. */
function task(row: Row, y: number, silent: boolean, surface: Surface): Stack {
  const { document, width } = surface;
  const said = { size: SIZE.text, className: 'ink', text: say(wordsFor(surface, row.id)) };
  const room = edge(0, surface) - 14;
  const words = passage(surface, { ...said, x: 0, y: 0, width: room });
  const given = row.span ? `cell-${row.id}` : silent ? 'empty' : undefined;
  const [from, to] = row.span ?? ACROSS;
  const field = { x: edge(from, surface) + AROUND, end: edge(to + 1, surface) - AROUND };
  const inside = {
    x: row.span ? field.x + WITHIN : (field.x + field.end) / 2,
    width: field.end - field.x - 2 * WITHIN,
    size: SIZE.text,
    anchor: row.span ? ('start' as const) : ('middle' as const),
    className: row.span ? (row.reported ? 'on' : 'ink') : 'muted ours',
    text: given === undefined ? '' : say(wordsFor(surface, given)),
  };
  const inner = passage(surface, { ...inside, y: 0 }).height;
  const height = Math.max(words.height, inner + 9, 24) + 2 * AIR;
  const middle = y + height / 2;
  const box = {
    x: field.x,
    y: y + AROUND + 1,
    width: field.end - field.x,
    height: height - 2 * AROUND - 2,
  };
  const marks = [
    ...passage(surface, { ...said, x: 0, y: middle - words.height / 2 + 1, width: room }).marks,
    ...(row.span ? [filled(box, row.reported, document)] : []),
    ...passage(surface, { ...inside, y: middle - inner / 2 + 1 }).marks,
  ];
  return { marks: [node(row.id, { x: 0, y, width, height }, marks, document)], height };
}

function edge(at: number, { width }: Surface): number {
  return (EDGES[at] ?? 1) * width;
}

function line(className: string, d: string, document: Document): SVGElement {
  return svg(document, 'path', { class: className, d });
}
