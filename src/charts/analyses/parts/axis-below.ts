import { formatNumber } from '../../../language/number.ts';
import { label } from '../../parts/label.ts';
import type { Surface } from '../../parts/surface.ts';
import { svg, tenth } from '../../parts/svg.ts';
import { linear, niceTicks, placeOf } from './scale.ts';
import { room, SERIF } from './told.ts';

/** A number and the text that tells it. */
export interface Tick {
  value: number;
  text: string;
}

/** Texts on an axis keep so many pixels apart. */
const GAP = 12;

/** Round numbers of an axis as texts, told as coarsely as their step allows: 9.5万, 10万. */
export function tickTexts(
  values: readonly number[],
  { setting }: Pick<Surface, 'setting'>,
): string[] {
  const roundedTo = placeOf(values);
  return values.map((value) =>
    formatNumber(value, setting, roundedTo >= 1 && value !== 0 ? { roundedTo } : {}),
  );
}

/** As many round numbers as have room side by side, seven at most. */
export function fittingTicks(
  [low, high]: readonly [number, number],
  [x1, x2]: readonly [number, number],
  size: number,
  surface: Surface,
): Tick[] {
  const x = linear([low, high], [x1, x2]);
  for (let count = 6; count > 1; count--) {
    const values = niceTicks(low, high, count);
    const texts = tickTexts(values, surface);
    const widest = Math.max(0, ...texts.map((text) => room(text, size, surface, SERIF)));
    const apart = Math.abs(x(Number(values[1])) - x(Number(values[0])));
    if (values.length < 2 || apart > widest + GAP)
      return values.map((value, at) => ({ value, text: texts[at] ?? '' }));
  }
  return [];
}

/** A horizontal axis at height `y` with its texts below, each under its tick but inside the picture. */
export function axisBelow(
  ticks: readonly Tick[],
  {
    x,
    x1,
    x2,
    y,
    size,
  }: { x: (value: number) => number } & Record<'x1' | 'x2' | 'y' | 'size', number>,
  surface: Surface,
): SVGElement[] {
  const { document, width } = surface;
  const marks = ticks.map(({ value }) => `M${tenth(x(value))} ${tenth(y)}v5`).join('');
  return [
    svg(document, 'path', { class: 'rule', d: `M${tenth(x1)} ${tenth(y)}H${tenth(x2)}${marks}` }),
    ...ticks.map(({ value, text }) => {
      const half = room(text, size, surface, SERIF) / 2;
      const at = Math.min(width - 1 - half, Math.max(half + 1, x(value)));
      const place = { x: at, y: y + 7 + size, size, anchor: 'middle' as const };
      return label(document, { ...place, className: 'muted number', text });
    }),
  ];
}
