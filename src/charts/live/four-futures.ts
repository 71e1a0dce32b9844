import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../../language/number.ts';
import { say } from '../../language/phrase.ts';
import { formatHedged, formatQuantity } from '../../language/quantity.ts';
import { bottomAxis, guides } from '../parts/axis.ts';
import type { Table } from '../parts/chart.ts';
import { ends } from './four-futures/ends.ts';
import { band, courseLine } from './four-futures/lines.ts';
import * as notes from './four-futures/notes.ts';
import {
  FADES,
  FORMS,
  LAST,
  NOW,
  stockIn,
  yearOf,
  type Course,
  type Row,
} from './four-futures/rows.ts';
import { paragraph } from '../parts/paragraph.ts';
import { svg } from '../parts/svg.ts';
import { WIDE, wordsFor, type Surface, type Voice } from '../parts/surface.ts';

export { rows } from './four-futures/rows.ts';

/** What is observed, what is supposed, where each case leads, and which sum does not close. */
export function summary(rows: readonly Row[], voice: Voice): string {
  const { setting, terms } = voice;
  const sentences = rows.flatMap((row) => {
    const { then, now, loss, intake, literal, courses, today } = row;
    const figures = { then, now, loss, intake, literal };
    const values = Object.fromEntries(
      Object.entries(figures).flatMap(([name, figure]) => [
        [name, formatQuantity(figure, setting, terms)],
        [`${name}Year`, String(figure.year)],
      ]),
    );
    return [
      say(wordsFor(voice, 'say-observed'), values),
      ...supposed(row, voice),
      ...FORMS.map((form) => formSentence(form, courses, voice)),
      ...(today.length > 0 ? [say(wordsFor(voice, 'say-today'), endsOf(today, voice))] : []),
      say(wordsFor(voice, 'say-literal'), values),
    ];
  });
  return paragraph(sentences, setting);
}

function supposed({ acts, chosen }: Row, voice: Voice): string[] {
  const { setting, terms } = voice;
  const set = (value: number, unit: string) =>
    formatQuantity({ value, unit, comparator: 'eq' }, setting, terms);
  const values = {
    stay: set(chosen.stay, 'years'),
    recruits: set(chosen.recruits, 'persons/year'),
    pay: set(chosen.pay, 'percent'),
  };
  return [
    say(wordsFor(voice, acts ? 'say-chosen' : 'say-as-today'), acts ? values : {}),
    ...(chosen.pull ? [say(wordsFor(voice, 'say-pull'))] : []),
  ];
}

/** Where a form of leaving leads, in one reading of the loss or in both. */
function formSentence(form: Course['form'], courses: readonly Course[], voice: Voice): string {
  const [one, two] = courses.filter((course) => course.form === form);
  if (!one) return '';
  const key = `say-${form}${two ? '-two' : ''}`;
  return say(wordsFor(voice, key), {
    year: String(LAST),
    one: endOf(one, voice),
    two: two ? endOf(two, voice) : '',
  });
}

function endOf(course: Course, voice: Voice): string {
  const stock = stockIn(course, LAST);
  if (stock !== undefined && course.endsIn === null) return notes.roughly(stock, voice);
  return say(wordsFor(voice, 'ended'), { year: String(course.endsIn) });
}

function endsOf(courses: readonly Course[], voice: Voice): Record<string, string> {
  return Object.fromEntries(courses.map((course) => [course.form, endOf(course, voice)]));
}

/** A row a line, with the stock in three years: the paper’s, ten years on, and the last. */
export function table(rows: readonly Row[], voice: Voice): Table {
  const { setting, terms } = voice;
  const [row] = rows;
  if (!row) return { columns: [], rows: [] };
  const { then, now, literal, courses, today } = row;
  const years = [yearOf(now), yearOf(literal), LAST];
  const earlier = { stock: formatHedged(then, setting, terms), year: String(then.year) };
  const told = (figure: typeof then) => formatHedged(figure, setting, terms);
  const line = (kind: string, course: Course) => {
    const reading = course.reading === null ? '' : `-${course.reading}`;
    const stocks = years.map((year) => stockIn(course, year));
    return [
      say(wordsFor(voice, `${kind}-${course.form}${reading}`)),
      ...stocks.map((stock) =>
        stock === undefined ? null : formatNumber(stock, setting, { roundedTo: 100 }),
      ),
    ];
  };
  return {
    columns: [
      say(wordsFor(voice, 'column-line')),
      ...years.map((year) => say(wordsFor(voice, 'column-year'), { year: String(year) })),
    ],
    rows: [
      [say(wordsFor(voice, 'row-observed'), earlier), told(now), null, null],
      ...courses.map((course) => line('row', course)),
      ...today.map((course) => line('row-today', course)),
      [say(wordsFor(voice, 'row-literal')), told(now), told(literal), null],
    ],
  };
}

/** Heights that lines are read against; the paper's own stocks say the rest. */
const LEVELS = [50_000, 100_000, 150_000];

/** From zero up to the earlier stock, in pixels. */
const HEIGHT = { narrow: 356, wide: 310, short: 258 } as const;

/**
 * Two dots of the paper, and from the later one the core's cases as broken lines with the band between
 * them: shaded where they are past, paler from ten years on. With a policy, the band as today in grey.
 * Parts: `lines`, with all that says what they are and that the literal sum does not close; and `notes`
 * on the stretches of years, without which the past is not shaded and the picture is lower.
 */
export function draw(rows: readonly Row[], surface: Surface): SVGElement {
  const { document, width, show } = surface;
  const [row] = rows;
  if (!row) return svg(document, 'svg', { viewBox: `0 0 ${String(width)} 1` });
  const wide = width >= WIDE;
  const size = wide ? 13.6 : 14.6;
  const left = width - (wide ? 200 : 118);
  const x = scaleLinear([yearOf(row.then), LAST], [7, left - 32]);
  const words = { x: wide ? Math.max(140, x(NOW)) : 0, y: 3, size };
  const room = wide ? x(LAST) - words.x : width - 2;
  const sum = notes.literalLabel(row, { ...words, width: room }, surface);
  const above = wide ? 3 : sum.height + 7;
  const then = notes.thenLabel(row, above, size, surface);
  const top = Math.max(above + then.height, sum.height) + 14;
  const noted = show?.includes('notes') ?? true;
  const foot = top + HEIGHT[noted ? (wide ? 'wide' : 'narrow') : 'short'];
  const y = scaleLinear([0, row.then.value], [foot, top]);
  const plot = { x, y, top, foot, size, wide };
  const below = noted ? notes.stretches(row, plot, surface) : { marks: [], end: foot + size + 12 };
  const from = {
    x: Math.max(noted ? 172 : 196, x(yearOf(row.literal)) + 18),
    y: sum.height + 9,
  };
  const column = { ...plot, left, width: width - left, top: above };
  return svg(document, 'svg', { viewBox: `0 0 ${String(width)} ${String(Math.ceil(below.end))}` }, [
    ...(noted ? [notes.past(row, plot, document)] : []),
    axes(row, plot, surface),
    ...(row.today.length > 0
      ? [band(document, row.today, { x, y, className: 'asToday', strength: 0.2 })]
      : []),
    band(document, row.courses, { x, y, className: 'celadon', strength: 0.16 }),
    ...notes.literalLine(row, plot, from, document),
    ...row.courses.map((course) => courseLine(document, course, plot)),
    ...notes.marks(row, plot, document),
    ...then.marks,
    ...notes.nowLabel(row, plot, surface),
    ...sum.marks,
    ...(row.today.length > 0 ? notes.policyNotes(row, plot, surface) : []),
    ...ends(row.courses, column, surface),
    ...below.marks,
  ]);
}

function axes(row: Row, { x, y, foot, size }: notes.Plot, surface: Surface): SVGElement {
  const { document, setting } = surface;
  const [first, last] = [yearOf(row.then), LAST];
  // The outer two always; of the others those that have room, the more telling first.
  const years = [NOW, FADES, yearOf(row.now), yearOf(row.literal)].reduce(
    (kept, year) => (kept.every((other) => apart(x, year, other, size)) ? [...kept, year] : kept),
    [first, last],
  );
  return svg(document, 'g', { class: 'axes' }, [
    guides(document, {
      x1: 0,
      x2: x(last),
      size,
      ticks: LEVELS.map((stock) => ({
        at: y(stock),
        text: formatNumber(stock, setting, { roundedTo: 10_000 }),
      })),
    }),
    bottomAxis(document, {
      x1: 0,
      x2: x(last),
      y: foot,
      size,
      ticks: years.sort((a, b) => a - b).map((year) => ({ at: x(year), text: String(year) })),
    }),
  ]);
}

/** Whether two years under the axis keep clear of one another; the outer ones stand inside their ends. */
function apart(x: (year: number) => number, one: number, two: number, size: number): boolean {
  return Math.abs(x(one) - x(two)) > size * (two === LAST || x(two) < 10 ? 4.3 : 3);
}
