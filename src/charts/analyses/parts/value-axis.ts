import { formatNumber } from '../../../language/number.ts';
import { label } from '../../parts/label.ts';
import { svg, tenth } from '../../parts/svg.ts';
import type { Surface } from '../../parts/surface.ts';
import { placeOf } from './scale.ts';
import { room } from './told.ts';

/** Where an axis of numbers stands, in pixels. */
interface Axis {
  x: (value: number) => number;
  x1: number;
  x2: number;
  y: number;
  size: number;
}

/**
 * A line across with a tick at every mark and numbers below: at every mark where they have room, else at
 * every second, third … counted from nothing. Numbers at the ends stay inside.
 */
export function valueAxis(
  marks: readonly number[],
  { x, x1, x2, y, size }: Axis,
  surface: Surface,
): SVGElement[] {
  const { document, setting } = surface;
  const roundedTo = placeOf(marks);
  const ticks = marks.map((mark) => `M${tenth(x(mark))} ${tenth(y)}v5`).join('');
  const told = (mark: number) => {
    const text = formatNumber(mark, setting, { roundedTo });
    const half = room(text, size, surface) / 2;
    const middle = Math.max(x1 + half - 5, Math.min(x(mark), x2 - half + 5));
    return { text, middle, half };
  };
  const zero = Math.max(0, marks.indexOf(0));
  const every = (step: number) => marks.filter((_, at) => (at - zero) % step === 0).map(told);
  let [step, kept] = [1, every(1)];
  while (!clear(kept)) kept = every(++step);
  return [
    svg(document, 'path', { class: 'rule', d: `M${tenth(x1)} ${tenth(y)}H${tenth(x2)}${ticks}` }),
    ...kept.map(({ text, middle }) =>
      label(document, {
        ...{ x: middle, y: y + 7 + size, size, className: 'muted', text },
        anchor: 'middle',
      }),
    ),
  ];
}

/** Whether numbers from left to right keep apart. */
function clear(numbers: readonly { middle: number; half: number }[]): boolean {
  return numbers.every((one, at) => {
    const before = numbers[at - 1];
    return !before || one.middle - one.half > before.middle + before.half + 8;
  });
}
