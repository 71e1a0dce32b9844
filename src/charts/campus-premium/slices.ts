import { formatNumber } from '../../language/number.ts';
import type { Figure } from '../parts/figures.ts';
import { hatch } from '../parts/hatch.ts';
import { label } from '../parts/label.ts';
import type { Surface } from '../parts/surface.ts';
import { svg, tenth } from '../parts/svg.ts';

/** What one reading leaves, year by year. */
export interface Stair {
  reading: string;
  years: readonly Readonly<Record<'year' | 'before' | 'level', number>>[];
  threshold: Figure;
  decay: Figure;
}

/** Where things stand: `x` counts years from the left edge, `y` what is left. */
export interface Place {
  x: (years: number) => number;
  y: (level: number) => number;
  /** Sizes of numbers: what is left, and the years. */
  layout: Readonly<Record<'value' | 'small', number>>;
}

/** Years past the last that the line still reaches for, thinning out. */
export const TAIL = 0.35;

/** Years after the first fall that the line is still broken for, before it is only dotted. */
const SURE = 2;

/** How strongly a year is drawn: what is further off is less sure to be meant. */
const strength = (since: number): number => Math.min(1, Math.max(0.25, 1 - since * 0.17));

/** What is left, pale, on the ground. */
export function columns(
  { years, threshold }: Stair,
  { x, y }: Place,
  { document, width }: Surface,
) {
  return [
    ...years.map(({ year, level }) =>
      svg(document, 'rect', {
        class: 'water',
        x: x(year - 1),
        y: y(level),
        width: x(year) - x(year - 1),
        height: y(0) - y(level),
        'fill-opacity': (0.6 * strength(year - threshold.value)).toFixed(2),
      }),
    ),
    svg(document, 'path', { class: 'rule', d: `M0 ${tenth(y(0))}H${String(width)}` }),
  ];
}

/** What each year takes. */
export function slices({ years, threshold, decay }: Stair, { x, y }: Place, { document }: Surface) {
  return years
    .filter(({ before, level }) => level < before)
    .map(({ year, before, level }) => {
      const box = { x1: x(year - 1), x2: x(year), y1: y(before), y2: y(level) };
      const opacity = strength(year - threshold.value).toFixed(2);
      if (year === threshold.value) {
        const rect = { x: box.x1, y: box.y1, width: box.x2 - box.x1, height: box.y2 - box.y1 };
        return svg(document, 'g', { class: 'bar push', 'data-comparator': decay.comparator }, [
          svg(document, 'rect', { class: 'fill', ...rect }),
          svg(document, 'path', {
            class: 'end',
            d: `M${tenth(box.x1)} ${tenth(box.y2)}H${tenth(box.x2)}`,
          }),
        ]);
      }
      return svg(document, 'g', { class: 'slice push', 'stroke-opacity': opacity }, [
        svg(document, 'path', { class: 'hatch', d: hatch(box, 5) }),
      ]);
    });
}

/** The step line: dotted while nothing is claimed, broken after, finer where it thins out. */
export function line(
  { years, threshold }: Stair,
  { x, y }: Place,
  document: Document,
): SVGElement[] {
  const [first] = years;
  const last = years.at(-1);
  if (!first || !last) return [];
  const flat = `M${tenth(x(0))} ${tenth(y(first.before))}H${tenth(x(threshold.value - 1))}`;
  const falling = years.filter(({ year }) => year > threshold.value);
  const steps = (of: typeof falling) =>
    of
      .map(
        ({ year, before, level }) =>
          `M${tenth(x(year - 1))} ${tenth(y(before))}V${tenth(y(level))}H${tenth(x(year))}`,
      )
      .join('');
  const soon = falling.filter(({ year }) => year <= threshold.value + SURE);
  const late = falling.filter(({ year }) => year > threshold.value + SURE);
  const tail = `H${tenth(x(last.year + TAIL))}`;
  return [
    svg(document, 'path', { class: 'guide', d: flat }),
    svg(document, 'path', { class: 'curve cinnabar', d: steps(soon) }),
    svg(document, 'path', { class: 'curve fine cinnabar', d: `${steps(late)}${tail}` }),
  ];
}

/** What is left in numbers, under the line; the years under the ground. */
export function numbers({ years, threshold }: Stair, { x, y, layout }: Place, surface: Surface) {
  const { document, setting } = surface;
  const { value, small } = layout;
  return years.flatMap(({ year, level }) => {
    const middle = (x(year - 1) + x(year)) / 2;
    const number = (x: number, anchor: 'start' | 'middle', className: string) =>
      label(document, {
        x,
        y: y(level) + value + 6,
        size: value,
        className,
        anchor,
        text: formatNumber(Math.round(level), setting),
      });
    const shown =
      year === 1
        ? [number(x(0) + 8, 'start', 'ink number')]
        : year < threshold.value
          ? []
          : [
              number(
                middle,
                'middle',
                year > threshold.value + SURE ? 'muted number ours' : 'ink number ours',
              ),
            ];
    return [
      ...shown,
      label(document, {
        x: middle,
        y: y(0) + small + 6,
        size: small,
        className: 'ink number',
        anchor: 'middle',
        text: formatNumber(year, setting),
      }),
    ];
  });
}
