import { range, sum } from 'd3-array';
import { say } from '../../language/phrase.ts';
import { passage, type Stack } from '../parts/passage.ts';
import { filled, node } from './marks.ts';
import { COLUMNS, toldOf, type Matrix, type Row } from './rows.ts';
import { svg, tenth } from '../parts/svg.ts';
import { wordsFor, type Surface } from '../parts/surface.ts';

/** Sizes of type in pixels. */
const SIZE = { text: 14.6, area: 18, whole: 20 } as const;

/** A field on a phone: a square, and how far to the next. */
const SQUARE = 17;
const PITCH = 21;

/** Between the words and the squares. */
const GUTTER = 14;

/** Every task with its five squares beside it, and what is given to whom under it. */
export function drawNarrow({ whole, areas }: Matrix, surface: Surface): SVGElement {
  const silent = areas.flatMap(({ rows }) => rows).find(({ span }) => !span)?.id;
  return page(whole, surface, (start) => {
    const marks: SVGElement[] = [];
    let y = start;
    for (const { area, rows } of areas) {
      const head = areaHead(area, y, surface);
      marks.push(...head.marks);
      y += head.height + 4;
      for (const row of rows) {
        const one = task(row, y, row.id === silent, surface);
        marks.push(...one.marks);
        y += one.height;
      }
      y += 14;
    }
    return { marks, height: y - start };
  });
}

/** The areas alone: a square is filled where any of their tasks is given to its column. */
export function drawShort({ whole, areas }: Matrix, surface: Surface): SVGElement {
  return page(whole, surface, (start) => {
    const marks: SVGElement[] = [];
    let y = start;
    for (const { area, rows } of areas) {
      const head = areaHead(area, y, surface);
      const fields = range(COLUMNS.length).map((at) => {
        const mine = rows.filter(({ span }) => span && span[0] <= at && at <= span[1]);
        const reported = mine.some((row) => row.reported);
        return field(mine.length > 0 ? [at, at] : null, at, reported, y + 12, surface);
      });
      marks.push(...head.marks, ...fields);
      y += Math.max(head.height, SQUARE + 12) + 12;
    }
    return { marks, height: y - start };
  });
}

/** The claim over all, the columns' names, the body, and what is nowhere said. */
function page(whole: readonly Row[], surface: Surface, body: (y: number) => Stack): SVGElement {
  const { document, width } = surface;
  const corner = whole.map(({ id }) => {
    const text = say(wordsFor(surface, id));
    const place = { x: 0, y: 5, width, size: SIZE.whole, className: 'celadon-text number', text };
    const { marks, height } = passage(surface, place);
    return { node: node(id, { x: 0, y: 5, width, height }, marks, document), height };
  });
  const stairs = columnNames(sum(corner, ({ height }) => height) + 17, surface);
  const tasks = body(stairs.bottom);
  const y = stairs.bottom + tasks.height + 2;
  const said = { x: 0, y, width, size: SIZE.text, className: 'muted' };
  const foot = passage(surface, { ...said, text: say(wordsFor(surface, 'foot')) });
  const size = `0 0 ${String(width)} ${String(Math.ceil(y + foot.height + 4))}`;
  return svg(document, 'svg', { viewBox: size }, [
    ...corner.map(({ node }) => node),
    ...stairs.marks,
    ...tasks.marks,
    ...foot.marks,
  ]);
}

/** The columns' names one under another, a fine line from each to its column; none crosses another. */
function columnNames(top: number, surface: Surface): { marks: SVGElement[]; bottom: number } {
  const { document } = surface;
  const placed: { marks: SVGElement[]; at: number; y: number }[] = [];
  let y = top;
  for (const at of range(COLUMNS.length - 1, -1, -1)) {
    const text = say(wordsFor(surface, COLUMNS[at] ?? ''));
    const x = squares(surface) - 8;
    const place = { x, y, width: x, size: SIZE.text, className: 'ink', anchor: 'end' as const };
    const { marks, height } = passage(surface, { ...place, text });
    placed.push({ marks, at, y: y + height / 2 + 1 });
    y += height + 3;
  }
  const bottom = y + 6;
  const lines = placed.map(({ at, y }) => {
    const x = squares(surface) + at * PITCH + SQUARE / 2;
    const d = `M${tenth(squares(surface) - 4)} ${tenth(y)}H${tenth(x)}V${tenth(bottom)}`;
    return svg(document, 'path', { class: 'rule', d });
  });
  return { marks: [...lines, ...placed.flatMap(({ marks }) => marks)], bottom };
}

/** A strong line, and under it the area's name. */
function areaHead(area: string, y: number, surface: Surface): Stack {
  const d = `M0 ${tenth(y)}H${tenth(surface.width)}`;
  const place = { x: 0, y: y + 8, width: squares(surface) - GUTTER, size: SIZE.area };
  const text = say(wordsFor(surface, area));
  const { marks, height } = passage(surface, { ...place, className: 'ink number', text });
  const line = svg(surface.document, 'path', { class: 'mark', d });
  return { marks: [line, ...marks], height: 8 + height };
}

/** A task, its squares, and what is given to whom. */
function task(row: Row, y: number, silent: boolean, surface: Surface): Stack {
  const { document, width } = surface;
  const given = toldOf(row, surface);
  const texts = [
    { className: 'ink', text: say(wordsFor(surface, row.id)) },
    ...(given ? [{ className: 'muted', text: say(wordsFor(surface, 'cellTold'), given) }] : []),
    ...(silent ? [{ className: 'muted ours', text: say(wordsFor(surface, 'empty')) }] : []),
  ];
  const marks: SVGElement[] = [];
  let end = y + 5;
  for (const text of texts) {
    const place = { x: 0, y: end, width: squares(surface) - GUTTER, size: SIZE.text };
    const said = passage(surface, { ...place, ...text });
    marks.push(...said.marks);
    end += said.height;
  }
  const height = Math.max(end - y, 24) + 7;
  const fields = range(COLUMNS.length).flatMap((at) => {
    const [from, to] = row.span ?? [0, -1];
    if (at > from && at <= to) return [];
    return [field(at === from ? row.span : null, at, row.reported, y + 6, surface)];
  });
  return {
    marks: [node(row.id, { x: 0, y, width, height }, [...fields, ...marks], document)],
    height,
  };
}

/** A square, or one field across several columns; open where the paper says nothing. */
function field(
  span: Row['span'],
  at: number,
  reported: boolean,
  y: number,
  surface: Surface,
): SVGElement {
  const [from, to] = span ?? [at, at];
  const x = squares(surface) + from * PITCH;
  const box = { x, y, width: (to - from) * PITCH + SQUARE, height: SQUARE };
  return span
    ? filled(box, reported, surface.document)
    : svg(surface.document, 'rect', { class: 'edge vacant', ...box });
}

/** Where the first column begins. */
function squares({ width }: Surface): number {
  return width - (COLUMNS.length - 1) * PITCH - SQUARE - 1;
}
