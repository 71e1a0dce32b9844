import { max, range, sum } from 'd3-array';
import { say } from '../../language/phrase.ts';
import { passage, type Stack } from '../parts/passage.ts';
import { GLYPH, glyph } from './glyph.ts';
import { svg } from '../parts/svg.ts';
import { wordsFor, type Surface } from '../parts/surface.ts';

/** Where a lane's statements stand, in pixels; their size of type; how they are set. */
export interface Area {
  x: number;
  y: number;
  width: number;
  size: number;
  /** The most that stand side by side; fewer do where words would not fit. */
  columns: number;
  /** The most lines that a text of several words may take in them. */
  lines: number;
  /** Between two rows. */
  gap: number;
  /** The words below the sign instead of beside it. */
  upright?: boolean;
}

/** Between two columns, and between a sign and its words. */
const GAP = { column: 12, sign: 9 } as const;

/** From a sign to the next where they stand alone. */
const PITCH = GLYPH.width + 4;

/** As high as a finger needs. */
const TOUCH = 24;

/** The statements of a lane in columns, each a `g.node` with `data-claim`. */
export function nodes(lane: string, ids: readonly string[], area: Area, surface: Surface): Stack {
  const columns = fitting(ids, area, surface);
  const width = columnOf(columns, area);
  const marks: SVGElement[] = [];
  let y = area.y;
  for (const from of range(0, ids.length, columns)) {
    const line = ids.slice(from, from + columns).map((id, at) => {
      const place = { ...area, x: area.x + at * (width + GAP.column), y, width };
      return node({ lane, id }, place, surface);
    });
    marks.push(...line.flatMap((stack) => stack.marks));
    y += (max(line, ({ height }) => height) ?? 0) + area.gap;
  }
  return { marks, height: y - area.gap - area.y };
}

/** The signs of a lane in a row, without their words. */
export function signs(
  lane: string,
  ids: readonly string[],
  { x, y }: { x: number; y: number },
  surface: Surface,
): SVGElement[] {
  return ids.map((id, at) =>
    svg(surface.document, 'g', { class: 'node', 'data-claim': id }, [
      glyph(surface.document, lane, x + at * PITCH, y),
    ]),
  );
}

/** The pixels that a row of signs takes. */
export function signsWidth(count: number): number {
  return count * PITCH - 4;
}

/** A sign, its words, and over both an area to touch. */
function node(
  { lane, id }: { lane: string; id: string },
  { x, y, width, size, upright = false }: Area,
  surface: Surface,
): Stack {
  const { document } = surface;
  const indent = upright ? 0 : GLYPH.width + GAP.sign;
  const text = say(wordsFor(surface, id));
  const top = upright ? y + GLYPH.height + 5 : y + 1;
  const words = { x: x + indent, y: top, width: width - indent, size, className: 'ink', text };
  const { marks, height } = passage(surface, words);
  const tall = Math.max(TOUCH, top - y + height);
  const touch = { class: 'hit', x, y, width, height: tall };
  return {
    marks: [
      svg(document, 'g', { class: 'node', 'data-claim': id }, [
        svg(document, 'rect', { ...touch, fill: 'none', 'pointer-events': 'all' }),
        glyph(document, lane, x, upright ? y : y + size * 0.65 - GLYPH.height / 2 + 1),
        ...marks,
      ]),
    ],
    height: tall,
  };
}

/** As many columns as leave every word whole and no text long; a Chinese one takes a single line. */
function fitting(ids: readonly string[], area: Area, surface: Surface): number {
  const { size, upright = false } = area;
  const most = surface.setting.script === 'han' ? 1 : area.lines;
  return (
    range(Math.min(area.columns, ids.length), 1, -1).find((columns) => {
      // Neither a lone last one, which would look left over.
      if (ids.length > columns && ids.length % columns === 1) return false;
      const width = columnOf(columns, area) - (upright ? 0 : GLYPH.width + GAP.sign);
      return ids.every((id) => fits(say(wordsFor(surface, id)), { width, size, most }, surface));
    }) ?? 1
  );
}

/** Whether a text takes no more lines than `most`, none of them wider than the column. */
function fits(
  text: string,
  { width, size, most }: { width: number; size: number; most: number },
  surface: Surface,
): boolean {
  const { marks } = passage(surface, { x: 0, y: 0, width, size, className: 'ink', text });
  const reserve = surface.setting.script === 'latin' ? 1.1 : 1;
  const widest = max(marks, ({ textContent }) => surface.measure(textContent, size)) ?? 0;
  return marks.length <= most && widest * reserve <= width;
}

function columnOf(columns: number, { width }: Area): number {
  return (width - sum(range(columns - 1), () => GAP.column)) / columns;
}
