import { say } from '../../../language/phrase.ts';
import { label } from '../../parts/label.ts';
import { FADES, NOW } from '../../parts/now.ts';
import { svg, tenth } from '../../parts/svg.ts';
import { wordsFor, type Surface } from '../../parts/surface.ts';
import type { Plot } from './plot.ts';
import type { Rows } from './rows.ts';

/** Where the policy starts, named above the plot: below, lines and their ends may be anywhere. */
export function startMark(rows: Rows, plot: Plot, surface: Surface): SVGElement[] {
  const { startYear } = rows.scenario;
  if (startYear >= plot.to) return [];
  return [
    svg(surface.document, 'path', {
      class: 'dotted-line',
      d: `M${tenth(plot.x(startYear))} ${tenth(plot.top)}V${tenth(plot.foot)}`,
    }),
    startName(rows, plot, surface).label,
  ];
}

/** The goal: its year named above the plot, at its foot where the start is named; a stock has a bar at its level. */
export function aimMark(rows: Rows, plot: Plot, surface: Surface): SVGElement[] {
  const { goal, acts, scenario, city } = rows;
  if (!goal || goal.year > plot.to) return [];
  const { document } = surface;
  const x = plot.x(goal.year);
  const name = named('aim', goal.year, plot, surface);
  const other = acts && scenario.startYear < plot.to ? startName(rows, plot, surface) : null;
  const clear = !other || name.from > other.to + 6 || other.from > name.to + 6;
  const low = named('aim', goal.year, plot, surface, { below: true });
  const level = goal.kind === 'stock' ? plot.y(goal.share * city.stock) : null;
  return [
    svg(document, 'path', {
      class: 'target',
      d: `M${tenth(x)} ${tenth(plot.top)}V${tenth(plot.foot)}`,
    }),
    ...(level === null
      ? []
      : [svg(document, 'path', { class: 'target bar', d: `M${tenth(x - 9)} ${tenth(level)}h18` })]),
    (clear ? name : low).label,
  ];
}

function startName({ scenario }: Rows, plot: Plot, surface: Surface) {
  return named('start', scenario.startYear, plot, surface);
}

/** What a year is called, above the plot, or beside its line at the foot. */
function named(
  key: string,
  year: number,
  plot: Plot,
  surface: Surface,
  { below = false }: { below?: boolean } = {},
) {
  const { size, right, top, foot, x } = plot;
  const text = say(wordsFor(surface, key), { year: String(year) });
  const width = surface.measure(text, size) * 1.12;
  const ahead = x(year) - 5 - width;
  const last = right - width;
  const beside = x(year) + 5 < last || ahead < plot.left ? Math.min(x(year) + 5, last) : ahead;
  const from = below ? beside : Math.min(x(year) - 2, last);
  const at = {
    x: from,
    y: below ? foot - size * 0.5 : top - size * 0.85,
    size,
    className: 'muted',
    text,
  };
  return { from, to: from + width, label: label(surface.document, at) };
}

/** The years that matter, as far as they have room; the last one ends where the axis does. */
export function axis(
  { city, scenario, goal, acts }: Rows,
  plot: Plot,
  surface: Surface,
): SVGElement {
  const { document, measure } = surface;
  const { x, from, to, size, left, right, foot } = plot;
  const wide = measure('2045', size) * 1.15;
  /** Where a year's middle stands: inside the picture, above its tick wherever that can be. */
  const middle = (year: number) => Math.min(x(year), right - wide / 2);
  const aimed = goal ? [goal.year] : [];
  const start = acts ? [scenario.startYear] : [];
  const wanted = [city.baseYear, to, ...aimed, from, NOW, FADES, ...start];
  const kept = wanted.reduce<number[]>((years, year) => {
    const clear = years.every((other) => Math.abs(middle(year) - middle(other)) > wide + 5);
    return clear && year >= from && year <= to ? [...years, year] : years;
  }, []);
  const ticks = kept.map((year) => `M${tenth(x(year))} ${tenth(foot)}v5`).join('');
  return svg(document, 'g', { class: 'axis' }, [
    svg(document, 'path', {
      class: 'rule',
      d: `M${tenth(left)} ${tenth(foot)}H${tenth(right)}${ticks}`,
    }),
    ...kept.map((year) =>
      label(document, {
        ...{ x: middle(year), y: foot + 7 + size, size },
        ...{ className: 'muted', anchor: 'middle', text: String(year) },
      }),
    ),
  ]);
}
