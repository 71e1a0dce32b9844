import { FORMS } from '../../../model/cases.ts';
import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../../../language/number.ts';
import type { LeverName } from '../../../model/levers.ts';
import { label } from '../../parts/label.ts';
import { passage } from '../../parts/passage.ts';
import { BAND } from './marks.ts';
import { casesOf, LAST, NAMES, shareOf, together, type Case, type Row } from './rows.ts';
import { MOST, strip } from './strip.ts';
import { colourOf, fromTo, room, SERIF, words } from './text.ts';
import { type Surface } from '../../parts/surface.ts';
import { svg, tenth } from '../../parts/svg.ts';

/** Where words, strips and numbers stand. */
export interface Columns {
  /** Pixels that words take, from the left. */
  words: number;
  /** Ends of the strips. */
  x1: number;
  x2: number;
  size: number;
  wide: boolean;
}

/** Of numbers, beside the size of the words. */
export const LARGER = 1.2;

interface Part {
  marks: SVGElement[];
  end: number;
}

/** The levers from `y` down, a row each in the core's order, with what they come to together. */
export function levers(row: Row, y: number, columns: Columns, surface: Surface): Part {
  const { width } = surface;
  const { size, wide } = columns;
  const year = { year: String(LAST) };
  const text = words(surface, wide ? 'head-levers' : 'head-levers-brief', year);
  const head = passage(surface, { x: 0, y, width: width - 2, size, className: 'muted', text });
  const marks = [...head.marks];
  let at = y + head.height + (wide ? 8 : 6);
  for (const name of NAMES) {
    const one = lever(name, row, { ...columns, y: at }, surface);
    marks.push(one.mark);
    at = one.end + (wide ? 8 : 10);
  }
  marks.push(...axis(at, columns, surface));
  const below = sums(row, at + size + 15, columns, surface);
  return { marks: [...marks, ...below.marks], end: below.end };
}

/** People from nothing on, under all strips. */
function axis(y: number, { x1, x2, size, wide }: Columns, surface: Surface): SVGElement[] {
  const { document, setting } = surface;
  const x = scaleLinear([0, MOST], [x1, x2]);
  const steps = wide ? [0, 10_000, 20_000, 30_000, 40_000] : [0, 20_000, 40_000];
  const ticks = steps.map((step) => `M${tenth(x(step))} ${tenth(y)}v5`).join('');
  return [
    svg(document, 'path', { class: 'rule', d: `M${tenth(x1)} ${tenth(y)}H${tenth(x2)}${ticks}` }),
    ...steps.map((step) => {
      const text = formatNumber(step, setting, { roundedTo: 10_000 });
      const anchor = step === 0 ? 'start' : 'middle';
      const at = { x: step === 0 ? x1 : x(step), y: y + 7 + size };
      return label(document, { ...at, size, className: 'muted', anchor, text });
    }),
  ];
}

/**
 * What the levers come to together, ruled off as under any column of figures: a line a form of leaving, or
 * one of all cases where the picture does not tell the forms apart.
 */
function sums(row: Row, y: number, columns: Columns, surface: Surface): Part {
  const { document, width, show } = surface;
  const told = show?.includes('stocks') ?? true;
  const key = columns.wide ? 'sum' : 'sum-brief';
  const lines = told
    ? FORMS.map((form) => ({ key: `${key}-${form}`, cases: casesOf(form, row) }))
    : [{ key: 'sum-all', cases: row.cases }];
  const marks: SVGElement[] = [];
  let end = y + 6;
  for (const line of lines) {
    const one = sum(line, end, columns, surface);
    marks.push(one.mark);
    end = one.end + 2;
  }
  const rule = svg(document, 'path', { class: 'rule', d: `M0 ${tenth(y)}H${String(width)}` });
  return { marks: [rule, ...marks], end: end + 2 };
}

function sum(
  { key, cases }: { key: string; cases: readonly Case[] },
  y: number,
  { size }: Columns,
  surface: Surface,
): { mark: SVGElement; end: number } {
  const { document, width } = surface;
  const span = together(cases);
  const text = span.high < 1 ? words(surface, 'nothing') : fromTo(span, surface);
  const larger = size * LARGER;
  const taken = room(text, larger, surface, SERIF) + 10;
  const place = { x: 0, y, width: width - taken, size, className: 'ink' };
  const said = passage(surface, { ...place, text: words(surface, key) });
  const at = { x: width - 1, y: y + size, size: larger, anchor: 'end' as const };
  const total = label(document, { ...at, className: 'ink number', text });
  const mark = svg(document, 'g', { class: 'together' }, [...said.marks, total]);
  return { mark, end: y + said.height };
}

/** A lever: its name and where it acts, its strip, and the number of people. */
function lever(
  name: LeverName,
  row: Row,
  { y, ...columns }: Columns & { y: number },
  surface: Surface,
): { mark: SVGElement; end: number } {
  const { document, width } = surface;
  const { wide, size, words: across } = columns;
  const on = row.on[name];
  const band = BAND[wide ? 'wide' : 'narrow'];
  const span = shareOf(name, row.cases);
  const colour = colourOf(name);
  const number = on ? fromTo(span, surface) : '';
  const quiet = on ? 'ink' : 'muted';
  const named = words(surface, `name-${name}`);
  const acts = passage(surface, {
    ...{ x: 0, y: y + size * 1.32, width: wide ? across : width - 2, size },
    ...{ className: 'muted', text: words(surface, `acts-${name}`) },
  });
  const under = y + size * 1.32 + acts.height;
  const middle = wide ? (y + under) / 2 : under + 1 + band / 2;
  const larger = size * LARGER;
  const baseline = wide ? middle + larger * 0.36 : y + size;
  const end = wide ? under : middle + band / 2;
  const at = { x: width - 1, y: baseline, size: larger, anchor: 'end' } as const;
  const mark = svg(document, 'g', { class: `portion ${colour}`, 'data-lever': name }, [
    label(document, { x: 0, y: y + size, size, className: quiet, text: named }),
    ...acts.marks,
    ...strip(name, row, { ...columns, middle, height: band }, surface),
    ...(on ? [label(document, { ...at, className: `${colour}-text number`, text: number })] : []),
  ]);
  return { mark, end };
}
