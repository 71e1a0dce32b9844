import type { HorizonStock } from '../../../model/horizon-stock.ts';
import { hatch } from '../../parts/hatch.ts';
import { label, type Label } from '../../parts/label.ts';
import type { Stack } from '../../parts/passage.ts';
import type { Surface } from '../../parts/surface.ts';
import { svg, tenth } from '../../parts/svg.ts';
import { room, words } from '../parts/told.ts';
import { moves, type Line } from './rows.ts';
import { endOf, SIDES, type Side } from './text.ts';

/** Where bars and their texts may stand. */
export interface Frame {
  x: (stock: number) => number;
  /** Of bars and texts; where hatching ends. */
  x1: number;
  x2: number;
  base: HorizonStock;
  size: number;
}

/** Half the height of a bar. */
const HALF = 5;
/** Between a dot and its text. */
const ASIDE = 10;
/** From the start of a small mark before a text to the text. */
const KEY = 17;

/** Colour names of what an assumption rests on. */
const COLOURS = { sourced: 'celadon', derived: 'celadon', assumed: 'ochre', open: 'open' } as const;

/**
 * An assumption's bar from the stock at its low end, hollow, to that at its high end, full; grey hatching to
 * the edge on a side where the city is refused.
 */
export function strip(line: Line, middle: number, frame: Frame, surface: Surface): SVGElement {
  const { document } = surface;
  const { x, base } = frame;
  const class_ = `swing ${COLOURS[line.standing]}`;
  if (!moves(line)) {
    const mark = svg(document, 'path', { class: 'low', d: diamond(x(base.stock), middle) });
    return svg(document, 'g', { class: class_, 'data-assumption': line.name }, [mark]);
  }
  const known = [line.low, line.high].map((end) => x((end ?? base).stock));
  const [from, to] = [Math.min(...known), Math.max(...known)];
  const body = { x: from, y: middle - HALF, width: to - from, height: 2 * HALF };
  return svg(document, 'g', { class: class_, 'data-assumption': line.name }, [
    svg(document, 'rect', { class: 'body', ...body }),
    ...(line.low && line.high ? [] : [refused(line, middle, frame, document)]),
    ...SIDES.flatMap((side) => endMark(line, side, middle, frame, document)),
  ]);
}

/** Away from the end that is known, or to both edges where neither is. */
function refused({ low, high }: Line, y: number, { x, x1, x2, base }: Frame, document: Document) {
  const from = x(base.stock);
  const end = low ?? high;
  const [left, right] = end ? [end.stock > base.stock, end.stock <= base.stock] : [true, true];
  const box = { x1: left ? x1 : from, x2: right ? x2 : from, y1: y - HALF, y2: y + HALF };
  return svg(document, 'g', { class: 'unknown' }, [
    svg(document, 'path', { class: 'hatch', d: hatch(box) }),
  ]);
}

/** A dot, or a diamond for a choice; a cross over it where the run ended early. */
function endMark(
  line: Line,
  side: Side,
  y: number,
  { x }: Frame,
  document: Document,
): SVGElement[] {
  const end = line[side];
  if (!end) return [];
  const at = x(end.stock);
  const mark = markOf(line, side, [at, y], document);
  const cross = `M${tenth(at - 7)} ${tenth(y - 7)}l14 14m0 -14l-14 14`;
  return end.endsIn === null ? [mark] : [mark, svg(document, 'path', { class: 'stop', d: cross })];
}

function markOf({ standing }: Line, side: Side, [x, y]: [number, number], document: Document) {
  return standing === 'open'
    ? svg(document, 'path', { class: side, d: diamond(x, y) })
    : svg(document, 'circle', { class: side, cx: x, cy: y, r: 5 });
}

function diamond(x: number, y: number): string {
  return `M${tenth(x)} ${tenth(y - 6.5)}l6.5 6.5l-6.5 6.5l-6.5 -6.5z`;
}

/** What is written about an end: under which place, and with which mark of its own. */
interface Ending {
  at: number;
  text: string;
  /** Null where no single mark stands for it. */
  side: Side | null;
}

/** What stands at the ends of a bar, the left one first. */
function texts(line: Line, { x, x1, x2, base }: Frame, surface: Surface): Ending[] {
  if (!moves(line)) return [{ at: x(base.stock), text: words(surface, 'either'), side: null }];
  const said = SIDES.map((side): Ending => {
    const end = line[side];
    const other = line[side === 'low' ? 'high' : 'low'];
    const value = endOf(line, side, surface);
    if (end) return { at: x(end.stock), text: value, side };
    const edge = other && other.stock > base.stock ? x1 : x2;
    return { at: edge, text: words(surface, 'refused', { value }), side: null };
  });
  return said.sort((one, two) => one.at - two.at);
}

/** The ends in words beside the bar, where both have room there; else null. */
export function beside(
  line: Line,
  middle: number,
  frame: Frame,
  surface: Surface,
): SVGElement[] | null {
  const { x1, x2, size } = frame;
  const [left, right] = texts(line, frame, surface);
  const place = { y: middle + size * 0.36, size, className: 'muted' };
  const fits = (from: number, to: number) => from >= x1 && to <= x2;
  if (!left) return [];
  const leftRoom = room(left.text, size, surface);
  if (!right) {
    const from = left.at + ASIDE;
    if (!fits(from, from + leftRoom)) return null;
    return [label(surface.document, { ...place, x: from, text: left.text })];
  }
  const [from, to] = [left.at - ASIDE, right.at + ASIDE];
  if (!line.low || !line.high) return null;
  if (!fits(from - leftRoom, to + room(right.text, size, surface))) return null;
  return [
    label(surface.document, { ...place, x: from, anchor: 'end', text: left.text }),
    label(surface.document, { ...place, x: to, text: right.text }),
  ];
}

/**
 * The ends in words below the bar, each after a small mark like its own, since it need not stand right under
 * it: on one line where both fit, else one under the other.
 */
export function below(line: Line, y: number, frame: Frame, surface: Surface): Stack {
  const { x1, x2, size } = frame;
  const [left, right] = texts(line, frame, surface);
  const leading = size * 1.35;
  if (!left) return { marks: [], height: 0 };
  const put = (ending: Ending, x: number, top: number) =>
    keyed(line, ending, { x, y: top + size, size, className: 'muted' }, surface);
  const wide = widthOf(left, size, surface);
  if (!right) {
    const x = Math.max(x1, Math.min(left.at - wide / 2, x2 - wide));
    return { marks: put(left, x, y), height: leading };
  }
  const wider = widthOf(right, size, surface);
  const together = wide + 14 + wider <= x2 - x1;
  const start = Math.max(
    x1 + (together ? wide + 14 : 0),
    Math.min(right.at - wider / 2, x2 - wider),
  );
  const most = together ? start - 14 - wide : x2 - wide;
  const first = Math.max(x1, Math.min(left.at - wide / 2, most));
  return {
    marks: [...put(left, first, y), ...put(right, start, together ? y : y + leading)],
    height: together ? leading : 2 * leading,
  };
}

function widthOf({ text, side }: Ending, size: number, surface: Surface): number {
  return room(text, size, surface) + (side ? KEY : 0);
}

/** A text with the mark of its end before it. */
function keyed(
  line: Line,
  { text, side }: Ending,
  place: Omit<Label, 'text'>,
  { document }: Surface,
): SVGElement[] {
  if (!side) return [label(document, { ...place, text })];
  const mark = markOf(line, side, [place.x + 6, place.y - place.size * 0.36], document);
  return [
    svg(document, 'g', { class: `swing key ${COLOURS[line.standing]}` }, [mark]),
    label(document, { ...place, x: place.x + KEY, text }),
  ];
}
