import { formatNumber } from '../../language/number.ts';
import { say } from '../../language/phrase.ts';
import { earlierStock } from '../../model/earlier-stock.ts';
import { paragraph } from '../parts/paragraph.ts';
import { svg } from '../parts/svg.ts';
import { WIDE, wordsFor, type Surface, type Voice } from '../parts/surface.ts';
import { composed, numberOf, type Composition, type Part } from './parts/composition.ts';
import { linear } from './parts/scale.ts';
import { placeTold, policyTold, studied } from './parts/policy-told.ts';
import { aimSaid } from './projection/aim-said.ts';
import { ends, labelsOf } from './projection/ends.ts';
import { ceiling, levelGuides, levels } from './projection/levels.ts';
import {
  course,
  coursePoints,
  past,
  pointsBetween,
  stop,
  stopPoints,
  veil,
  type Plot,
} from './projection/plot.ts';
import { rangeTold } from './projection/range-told.ts';
import { aimMark, axis, startMark } from './projection/years.ts';
import { keyOf, type Rows } from './projection/rows.ts';
import { fans, fansPoints } from './projection/spreads.ts';
import { stopsSaid } from './projection/stops.ts';

export { rows, type Rows } from './projection/rows.ts';
export { table } from './projection/table.ts';
export { aimSaid } from './projection/aim-said.ts';
export { stopsSaid } from './projection/stops.ts';

/** The policy, where it leads in the four cases and as today, and when the loss stops in each. */
export function summary(rows: Rows, voice: Voice): string {
  const { city, scenario, policy, today } = rows;
  const horizon = String(scenario.horizon);
  const values = {
    year: String(city.baseYear),
    stock: formatNumber(city.stock, voice.setting),
    place: placeTold(city, voice),
    start: String(scenario.startYear),
    horizon,
    policy: policyTold(city, scenario, voice),
    range: rangeTold(policy, rows, voice),
  };
  return paragraph(
    [
      say(wordsFor(voice, 'say-base'), values),
      say(wordsFor(voice, rows.acts ? 'say-policy' : 'say-today'), values),
      ...(rows.acts
        ? [say(wordsFor(voice, 'say-beside'), { range: rangeTold(today, rows, voice) })]
        : []),
      ...stopsSaid(policy, voice),
      ...aimSaid(rows, voice),
    ],
    voice.setting,
  );
}

/**
 * Height in pixels, told beforehand so that the page keeps the place: `brief` where the picture stays in view
 * while sliders move. A drawing that a script makes anew is never the higher one.
 */
const HEIGHT = { narrow: 359, wide: 388, brief: 214 } as const;

/**
 * Full dots are the city's own two counts; from the later one the policy's cases as broken lines, the band
 * between them shaded, policies as today in grey; if the spreads are known, a fan for each form of leaving.
 * `show` of `brief` draws it low, for a picture that stays in view.
 */
export function draw(rows: Rows, surface: Surface): SVGElement {
  return composed(surface.document, composition(rows, surface));
}

/** The same in parts: while a lever moves, the lines and the band between them are all that must be drawn. */
export function composition(rows: Rows, surface: Surface): Composition {
  const { document, width, setting, show } = surface;
  const { city, scenario, band } = rows;
  const wide = width >= WIDE;
  const brief = show?.includes('brief') ?? false;
  const size = wide ? 13.6 : surface.live ? (brief ? 12.5 : 14) : 14.8;
  const before = earlierStock(city);
  const most = ceiling(rows, before);
  // Where it is narrow the levels are named inside, as briefly as the language can.
  const inside = brief || !wide;
  const marks = () => levels(most, surface, inside);
  const named = Math.max(...marks().map(({ text }) => surface.measure(text, size))) * 1.1 + 8;
  const left = inside ? 0 : named;
  const told = brief ? outermost(rows) : rows;
  const widest = Math.max(...labelsOf(told, surface).map((text) => surface.measure(text, size)));
  const right = width - 20 - widest * (setting.script === 'latin' ? 1.12 : 1.06);
  const top = size * 2.2;
  const height = HEIGHT[brief ? 'brief' : wide && !surface.live ? 'wide' : 'narrow'];
  const foot = height - size - 14;
  const [from, to] = [city.baseYear - city.observedYears, scenario.horizon];
  const plot: Plot = {
    ...{ from, to, left, right, top, foot, size },
    x: linear([from, to], [left + (inside ? named : 8), right - 6]),
    y: linear([0, most], [foot, top]),
  };
  const years = rows.policy[0]?.projection.year ?? [];
  const colour = rows.acts ? 'celadon' : 'asToday';
  const bandPoints = () => pointsBetween(years, [band.low, band.high], plot);
  const aim = rows.goal ? Object.values(rows.goal).join(' ') : '';
  const set = [width, right, most, before, city.stock, city.baseYear, to, scenario.startYear];
  const frame = [...set, brief].join(' ');
  const acting = `${frame} ${String(rows.acts)}`;
  const lines = `${acting} ${String(numberOf(rows.policy))}`;
  const coloured = [colour, ...rows.policy.map(keyOf)].join(' ');
  const today = `${frame} ${String(numberOf(rows.today))}`;
  const spreads = `${frame} ${String(rows.spreads && numberOf(rows.spreads))}`;
  const parts: Part[] = [
    {
      key: frame,
      make: () => [
        ...past(document, plot, city.baseYear),
        levelGuides(marks(), plot, document, inside),
      ],
    },
    {
      key: spreads,
      make: () => fans(rows, plot, document),
      outlines: { key: String(rows.spreads !== null), points: () => fansPoints(rows, plot) },
    },
    // What a first move brings into the picture beside its own lines may come a moment after them.
    { key: today, waits: 'at first', make: () => todayBand(rows, plot, document) },
    {
      key: lines,
      make: () => [bandBetween(document, bandPoints(), colour)],
      outlines: { key: colour, points: () => [bandPoints()] },
    },
    {
      key: today,
      waits: 'at first',
      make: () => rows.today.map((line) => course(document, line, plot, 'asToday')),
    },
    {
      key: lines,
      make: () => rows.policy.map((line) => course(document, line, plot, colour)),
      outlines: {
        key: coloured,
        points: () => rows.policy.map((line) => coursePoints(line, plot)),
      },
    },
    {
      key: frame,
      make: () => [veil(document, plot), ...observed(rows, before, plot, surface)],
    },
    {
      key: today,
      waits: 'at first',
      make: () => rows.today.map((line) => stop(document, line, plot, 'asToday')),
    },
    {
      key: lines,
      make: () => rows.policy.map((line) => stop(document, line, plot, colour)),
      outlines: {
        key: coloured,
        points: () => rows.policy.map((line) => stopPoints(line, plot)),
      },
    },
    {
      key: `${acting} ${aim}`,
      make: () => [axis(rows, plot, surface), ...(rows.acts ? startMark(rows, plot, surface) : [])],
    },
    { key: `${acting} ${aim}`, waits: 'at first', make: () => aimMark(rows, plot, surface) },
    { key: lines, waits: 'always', make: () => ends(told, plot, surface) },
  ];
  return { width, height, parts };
}

/** Where there is little room, of the policy's cases the highest and the lowest are told. */
function outermost(rows: Rows): Rows {
  const sorted = rows.policy.toSorted((a, b) => a.last - b.last);
  const ends = [sorted[0], sorted.at(-1)].filter((line) => line !== undefined);
  return { ...rows, policy: [...new Set(ends)] };
}

/** The band of the policy's cases, shaded. */
function bandBetween(document: Document, points: string, colour: string): SVGElement {
  return svg(document, 'g', { class: colour }, [
    svg(document, 'polygon', { class: 'fill band', 'fill-opacity': '0.16', points }),
  ]);
}

/** Policies as today: the stretch between its two edges, in grey. */
function todayBand({ today }: Rows, plot: Plot, document: Document): SVGElement[] {
  const [one, two] = today.map(({ projection }) => projection.stock);
  const years = today[0]?.projection.year;
  if (!one || !two || !years) return [];
  const points = pointsBetween(years, [two, one], plot);
  return [
    svg(document, 'g', { class: 'asToday' }, [
      svg(document, 'polygon', { class: 'fill', 'fill-opacity': '0.16', points }),
    ]),
  ];
}

/** The two counts; of the studied city the earlier is hollow, since it follows from the loss it reports. */
function observed({ city }: Rows, before: number, plot: Plot, surface: Surface): SVGElement[] {
  const { document } = surface;
  const counts = [
    {
      year: city.baseYear - city.observedYears,
      stock: before,
      name: studied(city) ? 'dot ours ink' : 'dot ink',
    },
    { year: city.baseYear, stock: city.stock, name: 'dot ink' },
  ];
  return counts.map(({ year, stock, name }) =>
    svg(document, 'circle', { class: name, cx: plot.x(year), cy: plot.y(stock), r: 4 }),
  );
}
