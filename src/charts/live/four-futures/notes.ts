import { say } from '../../../language/phrase.ts';
import { formatHedged, formatQuantity } from '../../../language/quantity.ts';
import { FIRST_START } from '../../../model/scenario.ts';
import { FADES, LAST, NOW, stockIn, yearOf, type Row } from './rows.ts';
import type { Scales } from './lines.ts';
import { passage, type Stack } from '../../parts/passage.ts';
import { wordsFor, type Surface } from '../../parts/surface.ts';
import { svg, tenth } from '../../parts/svg.ts';

/** Where the lines stand, and how large small text is. */
export interface Plot extends Scales {
  top: number;
  foot: number;
  size: number;
  wide: boolean;
}

/** The stretch that is calculated though it is past, behind everything. */
export function past({ now }: Row, { x, top, foot }: Plot, document: Document): SVGElement {
  const from = x(yearOf(now));
  const box = { x: from, y: top, width: x(NOW) - from, height: foot - top };
  return svg(document, 'rect', { class: 'past', ...box });
}

/** The two dots of the paper: the earlier one hollow, derived, soft below because it is “nearly”. */
export function marks({ then, now }: Row, { x, y }: Plot, document: Document): SVGElement[] {
  const from = { x: x(yearOf(then)), y: y(then.value) };
  const to = { x: x(yearOf(now)), y: y(now.value) };
  const soft = [0.9, 0.6, 0.3].map((opacity, at) =>
    svg(document, 'rect', {
      class: 'fill',
      x: from.x - 2,
      y: from.y + 8 + at * 5,
      width: 4,
      height: 3,
      'fill-opacity': String(opacity),
    }),
  );
  const join = `M${tenth(from.x)} ${tenth(from.y)}L${tenth(to.x)} ${tenth(to.y)}`;
  const dot = (className: string, at: typeof from) =>
    svg(document, 'circle', { class: `dot ${className}`, cx: at.x, cy: at.y, r: 5.5 });
  return [
    svg(document, 'path', { class: 'guide', d: join }),
    svg(document, 'g', { class: 'celadon', 'data-comparator': then.comparator }, [
      ...soft,
      dot('ours celadon', from),
    ]),
    svg(document, 'g', { 'data-comparator': now.comparator }, [dot('celadon', to)]),
  ];
}

/** What the later dot says, beside it. */
export function nowLabel({ now }: Row, { x, y, size }: Plot, surface: Surface): SVGElement[] {
  const text = say(wordsFor(surface, 'mark-now'), {
    year: String(now.year),
    stock: formatHedged(now, surface.setting, surface.terms),
  });
  const place = { x: x(yearOf(now)) + 10, y: y(now.value) - size - 11, width: 150, size };
  return passage(surface, { ...place, className: 'ink', text }).marks;
}

/** What the earlier dot says, from `y` down; it stands above the dot. */
export function thenLabel({ then }: Row, y: number, size: number, surface: Surface): Stack {
  const text = say(wordsFor(surface, 'mark-then'), {
    year: String(then.year),
    stock: formatHedged(then, surface.setting, surface.terms),
  });
  return passage(surface, { x: 0, y, width: 128, size, className: 'ink', text });
}

/** What the literal sum says, and that it does not close. */
export function literalLabel(
  { loss, intake, literal }: Row,
  place: { x: number; y: number; width: number; size: number },
  surface: Surface,
): Stack {
  const { setting, terms } = surface;
  const text = say(wordsFor(surface, 'literal'), {
    loss: formatHedged(loss, setting, terms),
    intake: formatHedged(intake, setting, terms),
    stock: formatHedged(literal, setting, terms),
    year: String(literal.year),
  });
  return passage(surface, { ...place, className: 'muted', text });
}

/** The literal sum: a dashed line of muted ink from the later dot, with a line to its words above. */
export function literalLine(
  { now, literal }: Row,
  { x, y }: Plot,
  words: { x: number; y: number },
  document: Document,
): SVGElement[] {
  const end = { x: x(yearOf(literal)), y: y(literal.value) };
  const sum = `M${tenth(x(yearOf(now)))} ${tenth(y(now.value))}L${tenth(end.x)} ${tenth(end.y)}`;
  const bend = `M${tenth(words.x)} ${tenth(words.y)}Q${tenth(words.x)} ${tenth(end.y - 24)}`;
  return [
    svg(document, 'path', { class: 'sum', d: sum }),
    svg(document, 'path', { class: 'rule', d: `M${tenth(end.x)} ${tenth(end.y - 4)}v8` }),
    svg(document, 'path', { class: 'rule', d: `${bend} ${tenth(end.x + 1)} ${tenth(end.y - 8)}` }),
  ];
}

/** With a policy: when it begins, and which band is the one without. */
export function policyNotes(row: Row, plot: Plot, surface: Surface): SVGElement[] {
  const { x, y, foot, size, wide } = plot;
  const small = { size, className: 'muted' };
  const start = x(FIRST_START);
  const text = say(wordsFor(surface, 'begins'), { year: String(FIRST_START) });
  const place = { ...small, x: start + 6, width: wide ? 110 : 74 };
  const { height } = passage(surface, { ...place, y: 0, text });
  const from = y(Math.min(...row.courses.map((course) => stockIn(course, FIRST_START) ?? 0)));
  const begins = [
    svg(surface.document, 'path', {
      class: 'guide',
      d: `M${tenth(start)} ${tenth(foot)}V${tenth(from)}`,
    }),
    ...passage(surface, { ...place, y: foot - height - 6, text }).marks,
  ];
  return [...(row.acts ? begins : []), ...todayLabel(row, plot, surface)];
}

/** Under the band as today, where it begins to fade. */
function todayLabel(row: Row, { x, y, size }: Plot, surface: Surface): SVGElement[] {
  const lowest = Math.min(...row.today.map((course) => stockIn(course, FADES) ?? 0));
  const text = say(wordsFor(surface, 'today'));
  const place = { x: x(FADES) - 4, y: y(lowest) + 5, width: 96, size };
  return passage(surface, { ...place, anchor: 'end', className: 'muted', text }).marks;
}

/** Under the years: which of them are past but not checked, and which fade; and where that ends. */
export function stretches(
  { now }: Row,
  { x, foot, size, wide }: Plot,
  surface: Surface,
): { marks: SVGElement[]; end: number } {
  const y = foot + size + 27;
  const small = { size, className: 'muted' };
  const stretch = (from: number, to: number, at: number, text: string) => {
    const left = x(from);
    const width = (wide && to === NOW ? x(FADES) - 12 : surface.width - 2) - left;
    const said = passage(surface, { ...small, x: left, y: at + 4, width, text });
    const d = `M${tenth(x(from))} ${tenth(at - 5)}v5H${tenth(x(to))}v-5`;
    const bracket = svg(surface.document, 'path', { class: 'bracket', d });
    return { marks: [bracket, ...said.marks], end: at + said.height + 6 };
  };
  const year = { year: String(NOW) };
  const first = stretch(yearOf(now), NOW, y, say(wordsFor(surface, 'past'), year));
  const below = wide ? y : first.end + 8;
  const second = stretch(FADES, LAST, below, say(wordsFor(surface, 'fading')));
  return { marks: [...first.marks, ...second.marks], end: Math.max(first.end, second.end) };
}

/** A stock of the core as text: to the nearest thousand, hedged, since no more is meant. */
export function roughly(stock: number, { setting, terms }: Pick<Surface, 'setting' | 'terms'>) {
  const people = { value: stock, unit: 'persons', comparator: 'approx', roundedTo: 1000 } as const;
  return formatQuantity(people, setting, terms);
}
