import { link } from '@observablehq/plot';
import { max } from 'd3-array';
import { formatNumber } from '../language/number.ts';
import { say } from '../language/phrase.ts';
import { formatHedged, formatQuantity } from '../language/quantity.ts';
import { bar } from './parts/bar.ts';
import type { Table } from './parts/chart.ts';
import { difference } from './parts/difference.ts';
import { figure, type Figure, type Figures } from './parts/figures.ts';
import { label } from './parts/label.ts';
import { plot } from './parts/plot.ts';
import { svg } from './parts/svg.ts';
import { WIDE, wordsFor, type Surface, type Voice } from './parts/surface.ts';

/** One school-leaving cohort: how many were admitted to university, and how many of them returned. */
export interface Row {
  year: number;
  admitted: Figure;
  returned: Figure;
  rate: Figure;
  /** Against the cohort before, worked out by us; absent for the first. */
  rise?: Readonly<Record<'admitted' | 'admittedShare' | 'returned' | 'returnedShare', Figure>>;
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
    if (rise && shown('rise'))
      sentences.push(say(wordsFor(voice, 'summaryRise'), texts(rise, voice)));
  }
  return sentences.join(voice.setting.script === 'han' ? '' : ' ');
}

/** A row a cohort, and one for what changed between them. */
export function table(rows: readonly Row[], voice: Voice): Table {
  const columns = ['columnCohort', 'columnAdmitted', 'columnReturned', 'columnRate'];
  const count = (value: Figure) => formatHedged(value, voice.setting, voice.terms);
  const percent = (value: Figure) => formatQuantity(value, voice.setting, voice.terms);
  const cells = rows.flatMap(({ year, admitted, returned, rate, rise }) => [
    [String(year), count(admitted), count(returned), percent(rate)],
    ...(rise
      ? [[say(wordsFor(voice, 'rowRise')), count(rise.admitted), count(rise.returned), null]]
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
  narrow: { top: 28, bar: 56, pitch: 100, below: 64, size: 15.5, rate: 24 },
  wide: { top: 32, bar: 64, pitch: 118, below: 66, size: 15, rate: 30 },
} as const;

/** How far the inner bar stands off the outer one, above and below. */
const INSET = 8;

/** Between a number and the words behind it. */
const GAP = 8;

/**
 * Two nested bars on one axis from zero. Parts: `admitted`, `returned`, `rate` and `rise`, the
 * differences between the cohorts, hatched because they are ours. No trend line: two points are none.
 */
export function draw(rows: readonly Row[], surface: Surface): SVGElement {
  const { document, width } = surface;
  const layout = LAYOUTS[width >= WIDE ? 'wide' : 'narrow'];
  const { top, pitch } = layout;
  const height = top + pitch * (rows.length - 1) + layout.bar + layout.below;
  const shown = (part: string) => surface.show?.includes(part) ?? true;
  const [first] = rows;
  return plot({
    document,
    width,
    height,
    x: {
      axis: null,
      domain: [0, max(rows, ({ admitted }) => admitted.value) ?? 0],
      range: [1, width - 2],
    },
    y: { axis: null, domain: [0, height], range: [0, height] },
    marks: [
      first && shown('rise')
        ? link([first.admitted.value, first.returned.value], {
            x1: (value: number) => value,
            x2: (value: number) => value,
            y1: top,
            y2: top + pitch + layout.bar,
            className: 'part part-rise guide',
          })
        : null,
      ...Object.entries(PARTS)
        .filter(([part]) => shown(part))
        .map(([part, drawPart]) => (_: unknown, { x }: { x?: unknown }) => {
          const place = (at: number) => ({ x: x as Place['x'], y: top + at * pitch, layout });
          const marks = rows.flatMap((row, at) => drawPart(row, place(at), surface));
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
    label(document, { x: x(0), y: y - 9, size: layout.size, className: 'ink halo', text }),
  ];
};

const returned: DrawPart = ({ returned: part }, { x, y, layout }, surface) => {
  const { document, setting } = surface;
  const box = { x1: x(0), x2: x(part.value), y1: y + INSET, y2: y + layout.bar - INSET };
  const start = x(0) + 7;
  const middle = y + layout.bar / 2;
  const count = formatNumber(part.value, setting);
  const words = say(wordsFor(surface, 'returned'));
  return [
    bar(document, { ...box, comparator: part.comparator, className: 'celadon' }),
    label(document, {
      x: start,
      y: middle - 2,
      size: layout.size + 2,
      className: 'on number',
      text: count,
    }),
    label(document, {
      x: start,
      y: middle + 15,
      size: layout.size - 1,
      className: 'on',
      text: words,
    }),
  ];
};

const rate: DrawPart = (row, { x, y, layout }, surface) => {
  const { document, setting, terms, measure } = surface;
  const [size, small] = [layout.rate, layout.size - 1];
  const start = x(row.returned.value) + 12;
  const percent = formatQuantity(row.rate, setting, terms);
  const words = say(wordsFor(surface, 'rate'));
  const end = start + measure(percent, size) + GAP + measure(words, small);
  const text = label(document, {
    x: start,
    y: y + layout.bar / 2 + size * 0.36,
    size,
    className: 'celadon-text number',
    text: percent,
  });
  // The words go where they would run into the hatching: the number alone says enough there.
  if (end < x(row.admitted.value - (row.rise?.admitted.value ?? 0)) - 4) {
    const span = svg(document, 'tspan', { class: 'muted aside', dx: GAP, 'font-size': small });
    span.textContent = words;
    text.append(span);
  }
  return [text];
};

const rise: DrawPart = ({ rise: change, ...row }, { x, y, layout }, surface) => {
  if (!change) return [];
  const { document, setting, terms } = surface;
  const bottom = y + layout.bar;
  const size = layout.size - 1;
  const part = (name: 'admitted' | 'returned', key: string) => ({
    x1: x(row[name].value - change[name].value),
    x2: x(row[name].value),
    size,
    text: say(wordsFor(surface, key), {
      change: formatNumber(change[name].value, setting),
      share: formatQuantity(change[`${name}Share`], setting, terms),
    }),
  });
  return [
    ...difference(document, {
      ...part('admitted', 'riseAdmitted'),
      y1: y,
      y2: bottom,
      className: 'whole',
      baseline: bottom + 13 + size,
      anchor: 'end',
    }),
    ...difference(document, {
      ...part('returned', 'riseReturned'),
      y1: y + INSET,
      y2: bottom - INSET,
      className: 'celadon',
      baseline: bottom + 13 + size * 2.4,
      anchor: 'start',
    }),
  ];
};

/** The chart's parts in the order they are drawn. */
const PARTS: Readonly<Record<string, DrawPart>> = { admitted, returned, rate, rise };
