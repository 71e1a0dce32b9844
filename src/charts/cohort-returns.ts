import { link } from '@observablehq/plot';
import { max } from 'd3-array';
import { formatNumber } from '../language/number.ts';
import { say } from '../language/phrase.ts';
import { formatHedged, formatQuantity } from '../language/quantity.ts';
import { bar } from './parts/bar.ts';
import type { Table } from './parts/chart.ts';
import { difference } from './cohort-returns/difference.ts';
import { figure, type Figure, type Figures } from './parts/figures.ts';
import { label } from './parts/label.ts';
import { paragraph } from './parts/paragraph.ts';
import { plot } from './cohort-returns/plot.ts';
import { svg } from './parts/svg.ts';
import { WIDE, wordsFor, type Surface, type Voice } from './parts/surface.ts';

/** One school-leaving cohort: how many were admitted to university, and how many of them returned. */
export interface Row {
  year: number;
  admitted: Figure;
  returned: Figure;
  rate: Figure;
  /** Against the cohort before, worked out by us; absent for the first. */
  rise?: Readonly<
    Record<'admitted' | 'admittedShare' | 'returned' | 'returnedShare' | 'rateFall', Figure>
  >;
}

/** Two cohorts, earlier first. */
export function rows(figures: Figures): Row[] {
  const of = (id: string) => figure(figures, `haining-${id}`);
  const cohort = (year: number): Row => ({
    year,
    admitted: of(`admitted-${String(year)}`),
    returned: of(`returned-${String(year)}`),
    rate: of(`return-rate-${String(year)}`),
  });
  const rise = {
    admitted: of('admitted-rise'),
    admittedShare: of('admitted-rise-share'),
    returned: of('returned-rise'),
    returnedShare: of('returned-rise-share'),
    rateFall: of('rate-fall'),
  };
  return [cohort(2013), { ...cohort(2014), rise }];
}

/** One sentence a cohort, then what changed; only the parts that `show` names. */
export function summary(rows: readonly Row[], voice: Voice, show?: readonly string[]): string {
  const shown = (part: string) => show?.includes(part) ?? true;
  const last = ['Rate', 'Returned'].find((part) => shown(part.toLowerCase())) ?? 'Admitted';
  const sentences = rows.map(({ year, ...row }) =>
    say(wordsFor(voice, `summary${last}`), { year: String(year), ...texts(row, voice) }),
  );
  for (const { rise } of rows) {
    if (!rise) continue;
    const values = texts(rise, voice);
    for (const part of ['Admitted', 'Returned']) {
      if (!shown(`rise-${part.toLowerCase()}`)) continue;
      sentences.push(say(wordsFor(voice, `summaryRise${part}`), values));
    }
    if (shown('rate')) sentences.push(say(wordsFor(voice, 'summaryWhy')));
  }
  return paragraph(sentences, voice.setting);
}

/** A row a cohort, and one for what changed between them. */
export function table(rows: readonly Row[], voice: Voice): Table {
  const columns = ['columnCohort', 'columnAdmitted', 'columnReturned', 'columnRate'];
  const count = (value: Figure) => formatHedged(value, voice.setting, voice.terms);
  const percent = (value: Figure) => formatQuantity(value, voice.setting, voice.terms);
  const cells = rows.flatMap(({ year, admitted, returned, rate, rise }) => [
    [String(year), count(admitted), count(returned), percent(rate)],
    ...(rise
      ? [
          [
            say(wordsFor(voice, 'rowRise')),
            count(rise.admitted),
            count(rise.returned),
            percent({ ...rise.rateFall, value: -rise.rateFall.value }),
          ],
        ]
      : []),
  ]);
  return { columns: columns.map((key) => say(wordsFor(voice, key))), rows: cells };
}

/** Figures as texts, by the same names: counts bare, since the sentence says of what. */
function texts(figures: object, { setting, terms }: Voice): Record<string, string> {
  const entries = Object.entries(figures as Record<string, Figure>);
  return Object.fromEntries(
    entries
      .filter(([, value]) => 'comparator' in value)
      .map(([name, value]) => {
        const format = value.unit === 'persons' ? formatHedged : formatQuantity;
        return [name, format(value, setting, terms)];
      }),
  );
}

/** Sizes in pixels of the two layouts; the height follows from the number of rows. */
const LAYOUTS = {
  narrow: { top: 36, bar: 58, pitch: 104, below: 62, size: 15.5, rate: 22 },
  wide: { top: 46, bar: 64, pitch: 124, below: 62, size: 15, rate: 28 },
} as const;

/** How far the inner bar stands off the outer one, above and below. */
const INSET = 7;

/** Room above a bar for the line that names it. */
const HEADING = 9;

/**
 * Two nested bars on one axis from zero. Parts: `admitted`, `returned`, `rate`, and `rise-admitted`
 * and `rise-returned`, the differences between the cohorts, hatched because they are ours. No trend
 * line: two points are none.
 */
export function draw(rows: readonly Row[], surface: Surface): SVGElement {
  const { document, width } = surface;
  const layout = LAYOUTS[width >= WIDE ? 'wide' : 'narrow'];
  const { top, pitch } = layout;
  const height = top + pitch * (rows.length - 1) + layout.bar + layout.below;
  const shown = Object.keys(PARTS).filter((part) => surface.show?.includes(part) ?? true);
  const [first] = rows;
  const most = max(rows, ({ admitted }) => admitted.value) ?? 0;
  return plot({
    document,
    width,
    height,
    x: { axis: null, domain: [0, most], range: [1, width - 2] },
    y: { axis: null, domain: [0, height], range: [0, height] },
    marks: [
      ...(['admitted', 'returned'] as const)
        .filter((name) => first && shown.includes(`rise-${name}`))
        .map((name) =>
          // From the first cohort's bar towards the second's, short of the line that names it.
          link([first?.[name].value ?? 0], {
            x1: (people: number) => people,
            x2: (people: number) => people,
            y1: top + layout.bar,
            y2: top + pitch - layout.size - HEADING - 2,
            className: `part part-rise-${name} guide`,
          }),
        ),
      ...shown.map((part) => (_: unknown, { x }: { x?: unknown }) => {
        const place = (at: number) => ({ x: x as Place['x'], y: top + at * pitch, layout });
        const marks = rows.flatMap((row, at) => PARTS[part]?.(row, place(at), surface) ?? []);
        return svg(document, 'g', { class: `part part-${part}` }, marks);
      }),
    ],
  });
}

/** Where a row stands: the axis, the top of its bar, and the sizes in force. */
interface Place {
  x: (people: number) => number;
  y: number;
  layout: (typeof LAYOUTS)[keyof typeof LAYOUTS];
}

type DrawPart = (row: Row, place: Place, surface: Surface) => SVGElement[];

const admitted: DrawPart = ({ year, admitted: whole }, { x, y, layout }, surface) => {
  const { document, setting, terms } = surface;
  const values = { year: String(year), admitted: formatQuantity(whole, setting, terms) };
  const text = say(wordsFor(surface, 'admitted'), values);
  const box = { x1: x(0), x2: x(whole.value), y1: y, y2: y + layout.bar };
  return [
    bar(document, { ...box, comparator: whole.comparator, className: 'whole' }),
    label(document, { x: x(0), y: y - HEADING, size: layout.size, className: 'ink', text }),
  ];
};

const returned: DrawPart = ({ returned: part }, { x, y, layout }, surface) => {
  const { document, setting } = surface;
  const box = { x1: x(0), x2: x(part.value), y1: y + INSET, y2: y + layout.bar - INSET };
  const start = x(0) + 7;
  const middle = y + layout.bar / 2;
  const small = layout.size - 1;
  const count = say(wordsFor(surface, 'returnedCount'), {
    returned: formatNumber(part.value, setting),
  });
  const words = (text: string, x: number, y: number, className: string) =>
    label(document, { x, y, size: small, className, text });
  return [
    bar(document, { ...box, comparator: part.comparator, className: 'celadon' }),
    label(document, {
      x: start,
      y: middle - 4,
      size: layout.size + 2,
      className: 'on number',
      text: count,
    }),
    words(say(wordsFor(surface, 'returned')), start, middle + 16, 'on'),
    words(say(wordsFor(surface, 'remainder')), x(part.value) + 10, middle + 5, 'muted'),
  ];
};

/** At the right edge, one above the other, where two rates are easily compared. */
const rate: DrawPart = (row, { x, y, layout }, surface) => {
  const { document, setting, terms } = surface;
  const words = svg(document, 'tspan', { class: 'muted aside', 'font-size': layout.size - 1 });
  words.textContent = say(wordsFor(surface, 'rate'));
  const wide = layout === LAYOUTS.wide;
  const percent = svg(document, 'tspan', { dx: wide ? 8 : undefined });
  percent.textContent = formatQuantity(row.rate, setting, terms);
  const text = svg(document, 'text', {
    class: 'celadon-text number',
    x: x(0) + surface.width - 3,
    y: y - HEADING,
    'font-size': layout.rate,
    'text-anchor': 'end',
  });
  text.append(...(wide ? [words, percent] : [percent]));
  return [text];
};

const rise =
  (name: 'admitted' | 'returned'): DrawPart =>
  ({ rise: change, ...row }, { x, y, layout }, surface) => {
    if (!change) return [];
    const { document, setting, terms } = surface;
    const bottom = y + layout.bar;
    const size = layout.size - 1;
    const whole = name === 'admitted';
    return difference(document, {
      x1: x(row[name].value - change[name].value),
      x2: x(row[name].value),
      y1: whole ? y : y + INSET,
      y2: whole ? bottom : bottom - INSET,
      className: whole ? 'whole' : 'celadon',
      size,
      text: say(wordsFor(surface, 'rise'), {
        change: formatNumber(change[name].value, setting),
        share: formatQuantity(change[`${name}Share`], setting, terms),
      }),
      baseline: bottom + 13 + size * (whole ? 1 : 2.4),
      anchor: whole ? 'end' : 'start',
    });
  };

/** The chart's parts in the order they are drawn. */
const PARTS: Readonly<Record<string, DrawPart>> = {
  admitted,
  returned,
  rate,
  'rise-admitted': rise('admitted'),
  'rise-returned': rise('returned'),
};
