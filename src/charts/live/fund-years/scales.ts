import { range } from 'd3-array';
import { fundYears } from '../../../model/fund-years.ts';
import { formatNumber } from '../../../language/number.ts';
import { say } from '../../../language/phrase.ts';
import { label } from '../../parts/label.ts';
import { wordsFor, type Surface } from '../../parts/surface.ts';
import { svg, tenth } from '../../parts/svg.ts';

/** Points that the scale above the tape reaches, as far as the slider does. */
export const MOST = 5;

/** Every so many years the scale below the tape has its number. */
const TOLD = 5;

/** A scale in pixels; `x` places years cut off, `base` is the height of its line. */
interface Scale {
  x: (years: number) => number;
  base: number;
  size: number;
}

/** Points from the right: a tick each, the reader's marked; above them, from the height `y`, its name. */
export function pointScale(
  { points, x, y, base, size }: Scale & { points: number; y: number },
  surface: Surface,
): SVGElement[] {
  const { document } = surface;
  const at = (points: number) => x(fundYears(points));
  const all = range(0, MOST + 1);
  const ticks = all.map((tick) => `M${tenth(at(tick))} ${tenth(base)}v-5`).join('');
  const mark = `M${tenth(at(points))} ${tenth(base + 2)}l-5 -8h10z`;
  return [
    name('points', { x: at(0) + 3, y: y + size, size }, surface),
    svg(document, 'path', {
      class: 'rule',
      d: `M${tenth(at(MOST))} ${tenth(base)}H${tenth(at(0))}${ticks}`,
    }),
    ...all.map((tick) => {
      const className = tick === points ? 'ink number' : 'muted number';
      return number(tick, { x: at(tick), y: base - 9, size, className }, surface);
    }),
    svg(document, 'path', { class: 'ink-fill', d: mark }),
  ];
}

/** Years from the right, every one a tick, some with their number; below them its name. */
export function yearScale({ x, base, size }: Scale, surface: Surface): SVGElement[] {
  const all = range(0, fundYears(MOST) + 1);
  const ticks = all.map((year) => {
    const length = year % TOLD === 0 ? 7 : 4;
    return `M${tenth(x(year))} ${tenth(base)}v${String(length)}`;
  });
  const line = `M${tenth(x(fundYears(MOST)))} ${tenth(base)}H${tenth(x(0))}${ticks.join('')}`;
  const y = base + 9 + size;
  return [
    svg(surface.document, 'path', { class: 'rule', d: line }),
    ...all
      .filter((year) => year % TOLD === 0)
      .map((year) => number(year, { x: x(year), y, size, className: 'muted number' }, surface)),
    name('years', { x: x(0) + 3, y: y + size * 1.3, size }, surface),
  ];
}

function number(
  value: number,
  { x, ...at }: { x: number; y: number; size: number; className: string },
  { document, setting }: Surface,
): SVGElement {
  const text = formatNumber(value, setting);
  // The last one stays inside the picture.
  return value === 0
    ? label(document, { ...at, x: x + 3, anchor: 'end', text })
    : label(document, { ...at, x, anchor: 'middle', text });
}

function name(
  key: string,
  at: { x: number; y: number; size: number },
  surface: Surface,
): SVGElement {
  const text = say(wordsFor(surface, key));
  return label(surface.document, { ...at, className: 'muted', anchor: 'end', text });
}
