import { max, min, range } from 'd3-array';
import { area, line } from 'd3-shape';
import { FADES, LAST, stockIn, type Course, type Point } from './rows.ts';
import { svg } from '../../parts/svg.ts';

/** Pixels for years and for persons. */
export interface Scales {
  x: (year: number) => number;
  y: (stock: number) => number;
}

/** How pale the last year is. */
const PALEST = 0.4;

/** Stretches of one strength: all up to ten years from now, then a year each, ever paler. */
const FADING = [
  { from: -Infinity, to: FADES, opacity: 1 },
  ...range(FADES, LAST).map((from) => {
    const far = (from + 1 - FADES) / (LAST - FADES);
    return { from, to: from + 1, opacity: 1 - far * (1 - PALEST) };
  }),
];

const within = <P extends { year: number }>(
  points: readonly P[],
  { from, to }: { from: number; to: number },
): P[] => points.filter(({ year }) => year >= from && year <= to);

/** A course as a broken line, ours, paler beyond ten years; where it ends early, a cross. */
export function courseLine(document: Document, course: Course, { x, y }: Scales): SVGElement {
  const place = line<Point>(
    ({ year }) => x(year),
    ({ stock }) => y(stock),
  );
  const last = course.points.at(-1);
  const name = course.reading === 'gross' ? 'curve fine celadon' : 'curve celadon';
  let drawn = 0;
  const stretches = FADING.flatMap(({ opacity, ...years }) => {
    const points = within(course.points, years);
    if (points.length < 2) return [];
    const path = svg(document, 'path', {
      class: name,
      d: place(points) ?? '',
      'stroke-opacity': opacity.toFixed(2),
      // The dashes go on where the stretch before has left them.
      'stroke-dashoffset': drawn,
    });
    drawn += lengthOf(points.map(({ year, stock }) => [x(year), y(stock)]));
    return [path];
  });
  const ended = course.endsIn !== null && last;
  return svg(document, 'g', { class: `course celadon ${course.form}` }, [
    ...stretches,
    ...(ended ? [cross(document, x(last.year), y(last.stock))] : []),
  ]);
}

function lengthOf(points: readonly [number, number][]): number {
  return points.reduce((sum, [x, y], at) => {
    const [fromX, fromY] = points[at - 1] ?? [x, y];
    return sum + Math.hypot(x - fromX, y - fromY);
  }, 0);
}

function cross(document: Document, x: number, y: number): SVGElement {
  const d = `M${(x - 5).toFixed(1)} ${(y - 5).toFixed(1)}l10 10m0 -10l-10 10`;
  return svg(document, 'path', { class: 'end', d });
}

/** What lies between the highest and the lowest of these courses; one that has ended has left it. */
export function band(
  document: Document,
  courses: readonly Course[],
  { x, y, className, strength }: Scales & { className: string; strength: number },
): SVGElement {
  const years = courses[0]?.points.map(({ year }) => year) ?? [];
  const spans = years.map((year) => {
    const stocks = courses.flatMap((course) => stockIn(course, year) ?? []);
    return { year, low: min(stocks) ?? 0, high: max(stocks) ?? 0 };
  });
  const place = area<(typeof spans)[number]>(
    ({ year }) => x(year),
    ({ low }) => y(low),
    ({ high }) => y(high),
  );
  return svg(
    document,
    'g',
    { class: className },
    FADING.map(({ opacity, ...stretch }) =>
      svg(document, 'path', {
        class: 'fill',
        d: place(within(spans, stretch)) ?? '',
        'fill-opacity': (strength * opacity).toFixed(3),
      }),
    ),
  );
}
