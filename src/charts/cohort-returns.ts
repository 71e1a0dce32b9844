import { link } from '@observablehq/plot';
import { max } from 'd3-array';
import { formatNumber } from '../language/number.ts';
import { say } from '../language/phrase.ts';
import { formatHedged, formatQuantity } from '../language/quantity.ts';
import { bar } from './parts/bar.ts';
import type { Table } from './parts/chart.ts';
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
  rise?: Rise;
}

interface Rise {
  admitted: Figure;
  admittedShare: Figure;
  returned: Figure;
  returnedShare: Figure;
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
  const shown = (part: string) => show === undefined || show.includes(part);
  const cohorts = rows.map((row) => {
    const key = shown('rate') ? 'summaryRate' : shown('returned') ? 'summaryReturned' : 'summaryAdmitted';
    return say(wordsFor(voice, key), cohortValues(row, voice));
  });
  const changes = rows.flatMap(({ rise }) =>
    rise && shown('rise') ? [say(wordsFor(voice, 'summaryRise'), riseValues(rise, voice))] : [],
  );
  return [...cohorts, ...changes].join(voice.setting.script === 'han' ? '' : ' ');
}

/** A row a cohort, and one for what changed between them. */
export function table(rows: readonly Row[], voice: Voice): Table {
  const columns = ['columnCohort', 'columnAdmitted', 'columnReturned', 'columnRate'];
  const number = (value: Figure) => formatHedged(value, voice.setting, voice.terms);
  const cells = rows.flatMap((row) => [
    [String(row.year), number(row.admitted), number(row.returned), formatQuantity(row.rate, voice.setting, voice.terms)],
    ...(row.rise ? [[say(wordsFor(voice, 'rowRise')), number(row.rise.admitted), number(row.rise.returned), null]] : []),
  ]);
  return { columns: columns.map((key) => say(wordsFor(voice, key))), rows: cells };
}

/**
 * Two nested bars on one axis from zero. Parts: `admitted`, `returned`, `rate` and `rise`, the
 * differences between the cohorts, hatched because they are ours. No trend line: two points are none.
 */
export function draw(rows: readonly Row[], surface: Surface): SVGElement {
  const layout = layOut(rows, surface);
  const { width, height, most } = layout;
  const [first] = rows;
  const parts = (['admitted', 'returned', 'rate', 'rise'] as const).filter(
    (part) => surface.show?.includes(part) ?? true,
  );
  return plot({
    document: surface.document,
    width,
    height,
    x: { axis: null, domain: [0, most], range: [1, width - layout.right] },
    y: { axis: null, domain: [0, height], range: [0, height] },
    marks: [
      parts.includes('rise') && first
        ? link([first.admitted.value, first.returned.value], {
            x1: (value: number) => value,
            x2: (value: number) => value,
            y1: layout.top,
            y2: layout.top + layout.pitch + layout.bar,
            className: 'part part-rise guide',
          })
        : null,
      ...parts.map((part) => (_: unknown, scales: { x?: unknown }) => {
        const x = scales.x as (value: number) => number;
        const marks = rows.flatMap((row, at) => DRAW[part](row, { x, layout, surface, top: layout.top + at * layout.pitch }));
        return svg(surface.document, 'g', { class: `part part-${part}` }, marks);
      }),
    ],
  });
}

interface Layout {
  width: number;
  height: number;
  wide: boolean;
  /** Most people on the axis. */
  most: number;
  /** Room kept at the right for the totals. */
  right: number;
  top: number;
  bar: number;
  pitch: number;
  size: number;
}

function layOut(rows: readonly Row[], { width }: Surface): Layout {
  const wide = width >= WIDE;
  const most = max(rows, ({ admitted }) => admitted.value) ?? 0;
  const [top, bar, pitch, below] = wide ? [32, 64, 118, 62] : [28, 56, 100, 62];
  const height = top + pitch * (rows.length - 1) + bar + below;
  return { width, height, wide, most, right: 2, top, bar, pitch, size: wide ? 15 : 14.5 };
}

interface Place {
  x: (value: number) => number;
  layout: Layout;
  surface: Surface;
  top: number;
}

type Draw = (row: Row, place: Place) => SVGElement[];

const admitted: Draw = (row, { x, layout, surface, top }) => {
  const { document, setting, terms } = surface;
  const total = formatQuantity(row.admitted, setting, terms);
  const text = say(wordsFor(surface, 'admitted'), { year: String(row.year), admitted: total });
  return [
    bar(document, { x1: x(0), x2: x(row.admitted.value), y1: top, y2: top + layout.bar, comparator: row.admitted.comparator, className: 'whole' }),
    label(document, { x: x(0), y: top - 9, size: layout.size, className: 'ink halo', text }),
  ];
};

const INSET = 8;

const returned: Draw = (row, { x, layout, surface, top }) => {
  const { document, setting } = surface;
  const count = formatNumber(row.returned.value, setting);
  const middle = top + layout.bar / 2;
  return [
    bar(document, { x1: x(0), x2: x(row.returned.value), y1: top + INSET, y2: top + layout.bar - INSET, comparator: row.returned.comparator, className: 'celadon' }),
    label(document, { x: x(0) + 10, y: middle - 2, size: layout.size + 2, className: 'on number', text: count }),
    label(document, { x: x(0) + 10, y: middle + 15, size: layout.size - 1, className: 'on', text: say(wordsFor(surface, 'returned')) }),
  ];
};

const rate: Draw = (row, { x, layout, surface, top }) => {
  const { document, setting, terms, measure } = surface;
  const size = layout.wide ? 30 : 24;
  const start = x(row.returned.value) + 12;
  const baseline = top + layout.bar / 2 + size * 0.36;
  const percent = formatQuantity(row.rate, setting, terms);
  const number = { x: start, y: baseline, size, className: 'celadon-text number', text: percent };
  const words = { x: start + measure(percent, size) + 6, y: baseline, size: layout.size - 1, className: 'muted', text: say(wordsFor(surface, 'rate')) };
  // The words go where they would run into the hatching; the number alone says enough there.
  const fits = words.x + measure(words.text, words.size) < x(row.admitted.value - (row.rise?.admitted.value ?? 0)) - 4;
  return [number, ...(fits ? [words] : [])].map((text) => label(document, text));
};

/** Room between a bar and the bracket below it. */
const DROP = 7;

const rise: Draw = ({ rise: change, admitted: whole, returned: part }, { x, layout, surface, top }) => {
  if (!change) return [];
  const bottom = top + layout.bar;
  return [
    ...bracket(whole, change.admitted, change.admittedShare, { x, layout, surface, y1: top, y2: bottom, line: 1, className: 'whole' }),
    ...bracket(part, change.returned, change.returnedShare, { x, layout, surface, y1: top + INSET, y2: bottom - INSET, line: 2, className: 'celadon' }),
  ];
};

/** The hatched difference at a bar's end, a bracket below it, and its size in words. */
function bracket(
  whole: Figure,
  change: Figure,
  share: Figure,
  at: Omit<Place, 'top'> & { y1: number; y2: number; line: 1 | 2; className: string },
): SVGElement[] {
  const { document, setting, terms } = at.surface;
  const [x1, x2] = [at.x(whole.value - change.value), at.x(whole.value)];
  const y = at.y2 + DROP + (at.line === 1 ? 0 : INSET);
  const text = say(wordsFor(at.surface, at.line === 1 ? 'riseAdmitted' : 'riseReturned'), {
    change: formatNumber(change.value, setting),
    share: formatQuantity(share, setting, terms),
  });
  const baseline = at.y2 + (at.line === 1 ? 0 : INSET) + DROP + 6 + at.layout.size * at.line;
  const mark =
    at.line === 1
      ? `M${x1.toFixed(1)} ${String(y - 3)}v5H${x2.toFixed(1)}v-5`
      : `M${((x1 + x2) / 2).toFixed(1)} ${String(at.y2 + 2)}V${String(baseline - at.layout.size)}`;
  return [
    bar(document, { x1, x2, y1: at.y1, y2: at.y2, comparator: 'eq', derived: true, className: at.className }),
    svg(document, 'path', { class: 'bracket', d: mark }),
    label(document, { x: at.line === 1 ? x2 : x1, y: baseline, size: at.layout.size - 1, className: 'derived', anchor: at.line === 1 ? 'end' : 'start', text }),
  ];
}

const DRAW: Readonly<Record<'admitted' | 'returned' | 'rate' | 'rise', Draw>> = { admitted, returned, rate, rise };

function cohortValues(row: Row, { setting, terms }: Voice): Record<string, string> {
  return {
    year: String(row.year),
    admitted: formatHedged(row.admitted, setting, terms),
    returned: formatHedged(row.returned, setting, terms),
    rate: formatQuantity(row.rate, setting, terms),
  };
}

function riseValues(rise: Rise, { setting, terms }: Voice): Record<string, string> {
  return {
    admitted: formatHedged(rise.admitted, setting, terms),
    admittedShare: formatQuantity(rise.admittedShare, setting, terms),
    returned: formatHedged(rise.returned, setting, terms),
    returnedShare: formatQuantity(rise.returnedShare, setting, terms),
  };
}
