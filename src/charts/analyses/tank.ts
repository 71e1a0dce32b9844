import { say } from '../../language/phrase.ts';
import { gauge, layer, vessel, water, type Basin } from '../parts/basin.ts';
import type { Table } from '../parts/chart.ts';
import { hatch } from '../parts/hatch.ts';
import { paragraph } from '../parts/paragraph.ts';
import { passage } from '../parts/passage.ts';
import { jet, stream } from '../parts/stream.ts';
import { svg, tenth } from '../parts/svg.ts';
import { wordsFor, type Surface, type Voice } from '../parts/surface.ts';
import { composed, type Composition, type Part } from './parts/composition.ts';
import { peopleFromTo } from './parts/policy-told.ts';
import { linear } from './parts/scale.ts';
import type { Line, Rows as Projected } from './projection/rows.ts';
import { namedLevels } from './tank/named-levels.ts';

/** From the lowest case to the highest, in persons or persons a year; null where every case has ended. */
type Span = readonly [low: number, high: number] | null;

/** The city's water in one year. */
export interface Rows {
  year: number;
  baseYear: number;
  /** Stock of the base year, the level to compare with. */
  base: number;
  stock: Span;
  today: Span;
  inflow: Span;
  exits: Span;
  /** Whether the calculation of some case has ended before. */
  partial: boolean;
  /** What the vessel is drawn to hold, persons: the same in every year, so that years can be compared. */
  full: number;
  roundedTo: number;
}

/** The level and the streams of one year over the four cases of a projection. */
export function rows(projected: Projected, year: number): Rows {
  const { city, policy, today, roundedTo } = projected;
  const at = year - city.baseYear;
  const most = [...policy, ...today].flatMap(({ projection }) =>
    [...projection.stock].filter((stock) => !Number.isNaN(stock)),
  );
  return {
    year,
    baseYear: city.baseYear,
    base: city.stock,
    stock: span(policy, ({ projection }) => projection.stock[at]),
    today: span(today.length > 0 ? today : policy, ({ projection }) => projection.stock[at]),
    inflow: span(policy, ({ projection }) => projection.inflow[at]),
    exits: span(policy, ({ projection }) => projection.exits[at]),
    partial: policy.some(({ endsIn }) => endsIn !== null && endsIn < year),
    full: Math.max(...most, city.stock) * 1.12,
    roundedTo,
  };
}

function span(lines: readonly Line[], of: (line: Line) => number | undefined): Span {
  const values = lines.map((line) => Number(of(line))).filter((value) => !Number.isNaN(value));
  return values.length > 0 ? [Math.min(...values), Math.max(...values)] : null;
}

/** Level, streams and the level as today, from the lowest case to the highest. */
export function summary(rows: Rows, voice: Voice): string {
  const { year, stock, today, inflow, exits } = rows;
  const told = (key: string, of: Span) =>
    of === null
      ? say(wordsFor(voice, 'say-none'), { year: String(year) })
      : say(wordsFor(voice, key), {
          year: String(year),
          range: peopleFromTo(of, voice, rows.roundedTo),
        });
  return paragraph(
    [
      told(rows.partial ? 'say-level-some' : 'say-level', stock),
      told('say-in', inflow),
      told('say-out', exits),
      told('say-as-today', today),
    ],
    voice.setting,
  );
}

/** A row for the level, each stream, and the level as today. */
export function table(rows: Rows, voice: Voice): Table {
  const { year, stock, inflow, exits, today, roundedTo } = rows;
  const line = (key: string, of: Span) => [
    say(wordsFor(voice, key)),
    of === null ? null : peopleFromTo(of, voice, roundedTo),
  ];
  return {
    columns: [
      say(wordsFor(voice, 'column-what')),
      say(wordsFor(voice, 'column-year'), { year: String(year) }),
    ],
    rows: [
      line('row-level', stock),
      line('row-in', inflow),
      line('row-out', exits),
      line('row-today', today),
    ],
  };
}

/** Pixels across of a stream, for a full vessel's worth of people a year. */
const FLOW = 700;
/** The widest stream that the vessel's wall has room for. */
const WIDEST = 60;
const TOP = 58;
const TALL = 190;
const MOUTH = 96;
/** Wider than this a vessel says no more. */
const WIDEST_VESSEL = 460;

/**
 * A vessel seen from the side: water as high as the lowest case, what lies between the cases hatched, the
 * level of the count and that of policies as today as lines; the streams as wide as people a year.
 */
export function draw(rows: Rows, surface: Surface): SVGElement {
  return composed(surface.document, composition(rows, surface));
}

/** The same in parts: the vessel stands as it is while the water moves. */
export function composition(rows: Rows, surface: Surface): Composition {
  const { document } = surface;
  const width = Math.min(surface.width, WIDEST_VESSEL);
  const size = 14;
  const [top, foot] = [TOP, TOP + TALL];
  const ground = foot + 54;
  const basin: Basin = {
    ...{ x1: 8, x2: width - 152, top, foot, ground },
    level: linear([0, rows.full], [foot, top]),
  };
  const { stock, today, inflow, exits } = rows;
  const wide = (of: Span) => (of ? Math.min(WIDEST, ((of[0] + of[1]) / 2 / rows.full) * FLOW) : 0);
  const said = (key: string, of: Span, at: { x: number; width: number; className: string }) =>
    of === null
      ? { marks: [], height: 0 }
      : passage(surface, {
          ...{ ...at, y: 0, size },
          text: say(wordsFor(surface, key), {
            range: peopleFromTo(of, surface, rows.roundedTo),
            year: String(rows.year),
          }),
        });
  const lowered = ({ marks }: { marks: readonly SVGElement[] }, y: number) =>
    svg(document, 'g', { transform: `translate(0 ${tenth(y)})` }, marks);
  const pipe = { x: basin.x1 + MOUTH, y: top - 34 };
  const leak = { x: basin.x2, y: foot - 36 };
  const aside = basin.x2 + 10;
  const beside = width - aside;
  const frame = [width, rows.full].join(' ');
  const key = (...of: readonly unknown[]) => [frame, ...of].join(' ');
  const words = () => {
    const level = said('level', stock, { x: aside, width: beside, className: 'celadon-text' });
    const out = said('out', exits, { x: aside, width: beside, className: 'cinnabar-text' });
    const into = { x: pipe.x + wide(inflow) / 2 + 12, width: width - pipe.x - 30 };
    // Above the stream, however wide it is.
    const outTop = leak.y - wide(exits) / 2 - out.height - 4;
    const levelTop = Math.min(basin.level(stock?.[1] ?? 0) - 8, outTop - level.height);
    return [
      lowered(level, Math.max(top - 6, levelTop)),
      lowered(said('in', inflow, { ...into, className: 'indigo-text' }), top - 54),
      lowered(out, outTop),
    ];
  };
  const running = { derived: true, from: 'none' } as const;
  const fall = {
    d: jet({ ...leak, reach: 44, ground }),
    ...{ width: wide(exits), className: 'cinnabar', ...running },
  };
  const pour = {
    d: `M0 ${String(pipe.y)}H${String(pipe.x)}V${basin.level(stock?.[0] ?? 0).toFixed(1)}`,
    ...{ width: wide(inflow), className: 'indigo', ...running },
  };
  const wall = { full: rows.full, lines: [rows.base, ...(today ?? [])] };
  const parts: Part[] = [
    {
      key: key(stock),
      make: () =>
        stock
          ? [
              water(document, basin, { people: stock[0], before: stock[0] }),
              between(stock, basin, document),
            ]
          : [],
    },
    { key: key(exits), make: () => (exits ? [stream(document, fall)] : []) },
    { key: key(inflow, stock?.[0]), make: () => (inflow ? [stream(document, pour)] : []) },
    {
      key: key(rows.base, today),
      make: () => [
        vessel(document, basin, width),
        gauge(surface, basin, { size, marks: namedLevels(wall, { basin, size, surface }) }),
        layer(document, basin, { high: rows.base, low: rows.base, unknown: false }),
      ],
    },
    { key: key(rows.year, stock, inflow, exits), make: words },
    {
      key: key(today, stock?.[1]),
      make: () =>
        today && stock && today[1] !== stock[1] ? [asToday(today, basin, document)] : [],
    },
  ];
  return { width: surface.width, height: ground + 6, parts };
}

/** What the highest case has and the lowest has not. */
function between(
  [low, high]: readonly [number, number],
  basin: Basin,
  document: Document,
): SVGElement {
  const { x1, x2, level } = basin;
  const box = { x1, x2, y1: level(high), y2: level(low) };
  return svg(document, 'g', { class: 'between' }, [
    svg(document, 'path', { class: 'hatch', d: box.y2 - box.y1 > 1 ? hatch(box, 6) : '' }),
  ]);
}

/** Where policies as today would leave the level, lowest and highest. */
function asToday(
  today: readonly [number, number],
  { x1, x2, level }: Basin,
  document: Document,
): SVGElement {
  const d = today
    .map((stock) => `M${String(x1)} ${level(stock).toFixed(1)}H${String(x2)}`)
    .join('');
  return svg(document, 'path', { class: 'dotted-line', d });
}
