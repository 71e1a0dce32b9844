import { label } from '../../parts/label.ts';
import { passage, type Stack } from '../../parts/passage.ts';
import { WIDE, type Surface } from '../../parts/surface.ts';
import { svg, tenth } from '../../parts/svg.ts';
import { axisBelow, fittingTicks } from '../parts/axis-below.ts';
import { linear } from '../parts/scale.ts';
import { room, told, words } from '../parts/told.ts';
import type { Line, Rows } from './rows.ts';
import { below, beside, strip, type Frame } from './strip.ts';
import { nameOf, standingOf } from './text.ts';

/** How many numbers of the model a picture has room for. */
const MOST = { wide: 12, narrow: 8 } as const;

/** The numbers that a picture of this width shows. */
export function shown({ moving }: Rows, width: number): readonly Line[] {
  return moving.slice(0, MOST[width >= WIDE ? 'wide' : 'narrow']);
}

/** A sheet that is written from above down. */
interface Sheet extends Frame {
  wide: boolean;
  /** Pixels that names take. */
  words: number;
}

/** How the sheet is laid out: names beside the bars, or above them. */
export function sheetOf(rows: Rows, surface: Surface): Sheet {
  const { width } = surface;
  const wide = width >= WIDE;
  const size = wide ? 13.6 : 14.4;
  const names = wide ? Math.round(width * 0.36) : width - 2;
  const [x1, x2] = wide ? [names + 14, width - 2] : [2, width - 2];
  const lines = [...rows.choices, ...shown(rows, width)];
  const stocks = [
    rows.base.stock,
    ...lines.flatMap(({ low, high }) => [low, high]).flatMap((end) => end?.stock ?? []),
  ];
  const [low, high] = [Math.min(...stocks), Math.max(...stocks)];
  const reserve = wide ? 66 : 9;
  const air = high > low ? 0 : Math.max(1, high * 0.1);
  const x = linear([low - air, high + air], [x1 + reserve, x2 - reserve]);
  return { x, x1, x2, base: rows.base, size, wide, words: names };
}

/** Strong letters run wider than those that are measured. */
const STRONG = 1.07;

/** The reader's scenario, named above its rule. */
export function baseName(rows: Rows, y: number, sheet: Sheet, surface: Surface): Stack {
  const { x, base, x1, x2, size } = sheet;
  const stock = told(base.stock, surface, rows);
  const text =
    base.endsIn === null
      ? words(surface, 'base', { stock })
      : words(surface, 'base-ended', { stock, end: String(base.endsIn) });
  const wide = room(text, size, surface) * STRONG;
  const at = Math.max(x1, Math.min(x(base.stock) - wide / 2, x2 - wide));
  const said = label(surface.document, { x: at, y: y + size, size, className: 'strong', text });
  return { marks: [said], height: size * 1.4 + 2 };
}

/** An assumption: its name, what it rests on, its bar and what its ends stand for. */
export function row(line: Line, y: number, sheet: Sheet, surface: Surface): Stack {
  return sheet.wide ? wideRow(line, y, sheet, surface) : narrowRow(line, y, sheet, surface);
}

const colourOf = ({ standing }: Line) => (standing === 'assumed' ? 'ochre-text' : 'muted');

function wideRow(line: Line, y: number, sheet: Sheet, surface: Surface): Stack {
  const { size, words: width } = sheet;
  const place = { x: 0, width, size };
  const name = passage(surface, { ...place, y, className: 'ink', text: nameOf(line, surface) });
  const standing = passage(surface, {
    ...{ ...place, y: y + name.height, className: colourOf(line) },
    text: standingOf(line, surface),
  });
  const height = name.height + standing.height;
  const middle = y + height / 2;
  const aside = beside(line, middle, sheet, surface);
  const up = y + Math.max(12, (height - size - 12) / 2);
  const under = aside ? null : below(line, up + 8, sheet, surface);
  const bar = strip(line, aside ? middle : up, sheet, surface);
  const foot = under ? up + 8 + under.height - y : 0;
  return {
    marks: [...name.marks, ...standing.marks, bar, ...(aside ?? under?.marks ?? [])],
    height: Math.max(height, foot) + 10,
  };
}

function narrowRow(line: Line, y: number, sheet: Sheet, surface: Surface): Stack {
  const { size, words: width, x, base } = sheet;
  const { document } = surface;
  const text = standingOf(line, surface);
  const name = passage(surface, {
    ...{ x: 0, y, width: width - room(text, size, surface) - 14, size },
    ...{ className: 'ink', text: nameOf(line, surface) },
  });
  const standing = label(document, {
    ...{ x: width, y: y + size, size, anchor: 'end' },
    ...{ className: colourOf(line), text },
  });
  const middle = y + name.height + 12;
  const under = below(line, middle + 8, sheet, surface);
  const here = `M${tenth(x(base.stock))} ${tenth(middle - 9)}v17`;
  return {
    marks: [
      ...name.marks,
      standing,
      svg(document, 'path', { class: 'mark', d: here }),
      strip(line, middle, sheet, surface),
      ...under.marks,
    ],
    height: middle + 8 + under.height - y + 12,
  };
}

/** Stocks under all bars. */
export function axis(y: number, sheet: Sheet, surface: Surface): Stack {
  const { x, x1, x2, size } = sheet;
  const [low, high] = edges(sheet);
  const ticks = fittingTicks([low, high], [x1, x2], size, surface);
  return { marks: axisBelow(ticks, { x, x1, x2, y, size }, surface), height: 10 + size * 1.3 };
}

/** The stocks at the sheet's own edges, from two known ones. */
function edges({ x, x1, x2 }: Sheet): [number, number] {
  const perPixel = 1 / (x(1) - x(0));
  return [(x1 - x(0)) * perPixel, (x2 - x(0)) * perPixel];
}
