import { scaleLinear } from 'd3-scale';
import { passage, type Stack } from '../../parts/passage.ts';
import { LAST } from './rows.ts';
import { WIDE, wordsFor, type Surface } from '../../parts/surface.ts';
import { say } from '../../../language/phrase.ts';
import { label } from '../../parts/label.ts';
import { svg, tenth } from '../../parts/svg.ts';

/** Where everything stands, in pixels. One per cent is as long across as it is down. */
export interface Place {
  wide: boolean;
  x: (loss: number) => number;
  y: (fall: number) => number;
  /** The sheet of the next year: its left edge, where the fall is read. */
  turn: number;
  top: number;
  foot: number;
  /** Of the two readings. */
  size: number;
  /** Thickness of the two bars. */
  bar: number;
}

export const SMALL = 14.4;

/** Room for the reader's share above the axis of this year. */
const TICKS = 52;

/** The two years' names, with an arrow from one to the other, and under each what is read there. */
export function head(surface: Surface): { place: Place; heading: Stack } {
  const { document, width, measure } = surface;
  const wide = width >= WIDE;
  const [x1, room, gap] = wide ? [10, 150, 56] : [8, 108, 16];
  const unit = Math.min(80, (width - room - gap - x1) / LAST);
  const turn = x1 + LAST * unit + gap;
  const size = wide ? 17 : 16;
  const y = size + 6;
  const inset = turn + 12;
  const [from, to] = ['thisYear', 'nextYear'].map((key) => say(wordsFor(surface, key)));
  const name = (x: number, text = '') =>
    label(document, { x, y, size, className: 'ink number', text });
  const what = (x: number, key: string, width: number) =>
    passage(surface, {
      x,
      y: y + 9,
      width,
      size: SMALL,
      className: 'muted',
      text: say(wordsFor(surface, key)),
    });
  const told = [what(0, 'leaves', turn - 20), what(inset, 'falls', width - inset - 2)];
  const start = measure(from ?? '', size) * 1.2 + 12;
  const middle = y - size * 0.34;
  const top = y + 9 + Math.max(...told.map(({ height }) => height)) + TICKS;
  const lag = arrow(document, `M${tenth(start)} ${tenth(middle)}`, inset - 8, middle);
  const scale = scaleLinear([0, LAST], [x1, x1 + LAST * unit]);
  const fall = scaleLinear([0, LAST], [top, top + LAST * unit]);
  const bar = wide ? 12 : 9;
  const place = { wide, x: scale, y: fall, turn, top, foot: 0, size: wide ? 34 : 22, bar };
  const marks = [name(0, from), name(inset, to), ...lag, ...told.flatMap(({ marks }) => marks)];
  return { place, heading: { marks, height: top } };
}

/** A line to the right, with its head at `x`. */
export function arrow(document: Document, path: string, x: number, y: number): SVGElement[] {
  const at = `${tenth(x)} ${tenth(y)}`;
  return [
    svg(document, 'path', { class: 'mark', d: `${path}H${tenth(x - 5)}` }),
    svg(document, 'path', { class: 'ink-fill', d: `M${at}l-9 -4.5v9z` }),
  ];
}
