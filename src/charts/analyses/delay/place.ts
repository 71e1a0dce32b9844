import { formatNumber } from '../../../language/number.ts';
import { WIDE, type Surface } from '../../parts/surface.ts';
import { linear, niceTicks, placeOf as placeValue } from '../parts/scale.ts';
import { room } from '../parts/told.ts';
import type { DelayRows } from './rows.ts';

/** Where the plot stands, in pixels. */
export interface Place {
  x: (startYear: number) => number;
  y: (stock: number) => number;
  left: number;
  right: number;
  top: number;
  foot: number;
  size: number;
  wide: boolean;
  /** Stocks that the lines are read against. */
  levels: readonly { at: number; text: string }[];
}

/** From zero up to the greatest stock, in pixels. */
const HEIGHT = { narrow: 236, wide: 270 } as const;

/** Pixels to the right of the plot, for the words at the lines' ends. */
const ENDS = { narrow: 104, wide: 176 } as const;

/** The plot of these rows from `top` down; stocks always count from zero. */
export function placeOf(
  { city, scenario, cases }: DelayRows,
  top: number,
  surface: Surface,
): Place {
  const { width, setting } = surface;
  const form = width >= WIDE ? 'wide' : 'narrow';
  const size = form === 'wide' ? 14.4 : 14.6;
  const stocks = cases.flatMap(({ starts }) => starts.map(({ stock }) => stock));
  const most = Math.max(...stocks);
  const marks = niceTicks(0, most, 4);
  const roundedTo = placeValue(marks);
  const levels = marks.map((at) => ({ at, text: formatNumber(at, setting, { roundedTo }) }));
  const gutter = Math.max(...levels.map(({ text }) => room(text, size, surface)));
  const [left, right, foot] = [gutter + 10, width - ENDS[form], top + HEIGHT[form]];
  return {
    x: linear([city.baseYear, scenario.horizon], [left, right]),
    y: linear([0, most], [foot, top + 6]),
    ...{ left, right, top, foot, wide: form === 'wide' },
    ...{ size, levels },
  };
}
