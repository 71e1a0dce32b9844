import type { HorizonStock } from '../../model/horizon-stock.ts';
import { canvas } from '../parts/canvas.ts';
import type { Table } from '../parts/chart.ts';
import { paragraph } from '../parts/paragraph.ts';
import { passage } from '../parts/passage.ts';
import type { Surface, Voice } from '../parts/surface.ts';
import { svg, tenth } from '../parts/svg.ts';
import { people, words, type Rounding } from './parts/told.ts';
import { moves, type Line, type Rows } from './tornado/rows.ts';
import { axis, baseName, row, sheetOf, shown } from './tornado/sheet.ts';
import { cellOf, endOf, nameOf, SIDES, standingOf } from './tornado/text.ts';

export { rows, type Rows } from './tornado/rows.ts';

/** So many of the widest are told in words. */
const TOLD = 3;

/** The scenario's stock, what the choices and the widest numbers would make of it, and what it ranks. */
export function summary(rows: Rows, voice: Voice): string {
  const { base, choices, moving, horizon } = rows;
  const told = [...choices.filter(moves), ...moving.slice(0, TOLD)];
  const sentences = [
    reachedBy('say-base', base, { voice, rounding: rows }, { year: String(horizon) }),
    ...told.map((line) => ends(line, rows, voice)),
    ...(moving.length === 0 ? [words(voice, 'none')] : []),
    words(voice, 'say-ranks'),
  ];
  return paragraph(sentences, voice.setting);
}

/** A stock in words, said otherwise where its run ended early. */
function reachedBy(
  key: string,
  { stock, endsIn }: HorizonStock,
  { voice, rounding }: { voice: Voice; rounding: Rounding },
  values: Readonly<Record<string, string>> = {},
): string {
  const told = { ...values, stock: people(stock, voice, rounding) };
  if (endsIn === null) return words(voice, key, told);
  return words(voice, `${key}-ended`, { ...told, end: String(endsIn) });
}

function ends(line: Line, rounding: Rounding, voice: Voice): string {
  const values = Object.fromEntries(
    SIDES.flatMap((side) => {
      const reached = line[side];
      return [
        [side, endOf(line, side, voice, true)],
        [
          `${side}-stock`,
          reached
            ? reachedBy('say-stock', reached, { voice, rounding })
            : words(voice, 'cell-refused'),
        ],
      ];
    }),
  );
  if (line.standing === 'open') return words(voice, 'say-choice', values);
  return words(voice, 'say-number', { ...values, name: nameOf(line, voice) });
}

function hasEnded({ base, choices, moving }: Rows): boolean {
  const ends = [base, ...[...choices, ...moving].flatMap(({ low, high }) => [low, high])];
  return ends.some((end) => end !== null && end.endsIn !== null);
}

/** Every assumption, also those that move nothing: what it rests on, its ends, and the stocks there. */
export function table(rows: Rows, voice: Voice): Table {
  const { base, choices, moving, still, horizon } = rows;
  const year = { year: String(horizon) };
  return {
    columns: [
      words(voice, 'column-name'),
      words(voice, 'column-standing'),
      words(voice, 'column-low'),
      words(voice, 'column-low-stock', year),
      words(voice, 'column-high'),
      words(voice, 'column-high-stock', year),
    ],
    rows: [
      [
        words(voice, 'row-base'),
        null,
        null,
        cellOf(base, voice, rows),
        null,
        cellOf(base, voice, rows),
      ],
      ...[...choices, ...moving, ...still].map((line) => [
        nameOf(line, voice),
        standingOf(line, voice),
        endOf(line, 'low', voice),
        cellOf(line.low, voice, rows),
        endOf(line, 'high', voice),
        cellOf(line.high, voice, rows),
      ]),
    ],
  };
}

/** The choices, then the widest numbers, each a bar across the rule of the reader's scenario. */
export function draw(rows: Rows, surface: Surface): SVGElement {
  const { document, width } = surface;
  const { horizon } = rows;
  const sheet = sheetOf(rows, surface);
  const marks: SVGElement[] = [];
  let y = 0;
  const write = (text: string, className: string, gap: number) => {
    const said = passage(surface, { x: 0, y, width: width - 2, size: sheet.size, className, text });
    marks.push(...said.marks);
    y += said.height + gap;
  };
  const year = { year: String(horizon) };
  write(words(surface, 'head', year), 'muted', 8);
  const named = baseName(rows, y, sheet, surface);
  marks.push(...named.marks);
  y += named.height + 4;
  const top = y;
  const lines = shown(rows, width);
  const put = (line: Line) => {
    const drawn = row(line, y, sheet, surface);
    marks.push(...drawn.marks);
    y += drawn.height;
  };
  write(words(surface, 'head-choices'), 'strong', 5);
  rows.choices.forEach(put);
  y += 6;
  write(words(surface, lines.length > 0 ? 'head-numbers' : 'none'), 'strong', 5);
  lines.forEach(put);
  const foot = y + 2;
  const under = axis(foot, sheet, surface);
  y = foot + under.height + 8;
  if (hasEnded(rows)) write(words(surface, 'stopped', year), 'muted', 2);
  write(words(surface, 'rest'), 'muted', 2);
  // Across names above the bars it would be in the way: there, each bar has its own piece.
  const rule = `M${tenth(sheet.x(rows.base.stock))} ${tenth(top)}V${tenth(foot)}`;
  const across = sheet.wide ? [svg(document, 'path', { class: 'mark', d: rule })] : [];
  const written = svg(document, 'g', { class: 'swing-words' }, marks);
  return canvas(document, { width, height: y }, [...across, written, ...under.marks]);
}
