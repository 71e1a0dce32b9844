import { bottomAxis } from '../../parts/axis.ts';
import { label } from '../../parts/label.ts';
import { NOW } from '../../parts/now.ts';
import type { Surface } from '../../parts/surface.ts';
import { svg, tenth } from '../../parts/svg.ts';
import { room, words } from '../parts/told.ts';
import type { Place } from './place.ts';
import type { DelayRows } from './rows.ts';

/** Whether some of the years in which the policy could have started are past. */
export function hasPast({ city }: DelayRows): boolean {
  return city.baseYear < NOW;
}

/** Stocks across, start years below; years that are past already shaded. */
export function axes(rows: DelayRows, place: Place, surface: Surface): SVGElement[] {
  const { document } = surface;
  const { x, y, left, right, top, foot, size, levels } = place;
  const past = { x: left, y: top, width: x(NOW) - left, height: foot - top };
  const across = levels.map(({ at }) => `M${tenth(left)} ${tenth(y(at))}H${tenth(right)}`);
  return [
    ...(hasPast(rows) ? [svg(document, 'rect', { class: 'past', ...past })] : []),
    svg(document, 'path', { class: 'rule faint', d: across.join('') }),
    ...levels.map(({ at, text }) => {
      const said = { x: left - 7, y: y(at) + size * 0.35, size, anchor: 'end' as const, text };
      return label(document, { ...said, className: 'muted' });
    }),
    bottomAxis(document, {
      ...{ x1: left, x2: right, y: foot, size },
      ticks: yearsOf(rows, place).map((year) => ({ at: x(year), text: String(year) })),
    }),
  ];
}

/** The outer years always, then the reader's start, then what has room beside them. */
function yearsOf({ city, scenario, inTime }: DelayRows, { x, size }: Place): number[] {
  const { startYear, horizon } = scenario;
  const [first, last] = [city.baseYear, horizon];
  const fives = Array.from({ length: last - first }, (_, at) => first + at).filter(
    (year) => year % 5 === 0,
  );
  const wanted = [...(inTime ? [startYear] : []), ...fives];
  const clear = (year: number, other: number) =>
    Math.abs(x(year) - x(other)) > size * (other === first || other === last ? 4.3 : 3.2);
  return wanted
    .reduce(
      (kept, year) => (kept.every((other) => clear(year, other)) ? [...kept, year] : kept),
      [first, last],
    )
    .sort((a, b) => a - b);
}

/** The reader's start: a rule through the plot with its words above it. */
export function startRule(
  { scenario: { startYear } }: DelayRows,
  { x, right, top, foot, size }: Place,
  surface: Surface,
): SVGElement[] {
  const { document } = surface;
  const at = x(startYear);
  const text = words(surface, 'rule', { year: String(startYear) });
  const half = room(text, size, surface) / 2;
  const middle = Math.max(half, Math.min(at, right + 100 - half));
  const said = { x: middle, y: top - 7, size, className: 'ink', anchor: 'middle' as const, text };
  return [
    svg(document, 'path', { class: 'start-rule', d: `M${tenth(at)} ${tenth(top)}V${tenth(foot)}` }),
    label(document, said),
  ];
}
