import { scaleLinear } from 'd3-scale';
import { LEVERS, type LeverName } from '../../../model/levers.ts';
import { label } from '../../parts/label.ts';
import { passage } from '../../parts/passage.ts';
import { band, lanes } from './marks.ts';
import { shareOf, type Row } from './rows.ts';
import { room, standingOf, words } from './text.ts';
import type { Surface } from '../../parts/surface.ts';
import { svg, tenth } from '../../parts/svg.ts';

/**
 * The strips' last value, persons: no mix gives a lever more. Fixed, so that marks move by the mix alone.
 */
export const MOST = 44_000;

/** Where a strip stands, and how large its words are. */
export interface Strip {
  x1: number;
  x2: number;
  middle: number;
  height: number;
  size: number;
}

/** A lever's strip from nothing on: the band with its four cases and what it stands on, or “as today”. */
export function strip(
  name: LeverName,
  { on, cases }: Row,
  { x1, x2, middle, height, size }: Strip,
  surface: Surface,
): SVGElement[] {
  const { document } = surface;
  const x = scaleLinear([0, MOST], [x1, x2]);
  const foot = tenth(middle + height / 2);
  const line = svg(document, 'path', {
    class: 'rule faint',
    d: `M${tenth(x1)} ${tenth(middle - height / 2)}V${foot}H${tenth(x2)}`,
  });
  const y = middle + size * 0.36;
  if (!on[name]) {
    const text = words(surface, 'as-today');
    return [line, label(document, { x: x1 + 8, y, size, className: 'muted', text })];
  }
  const span = shareOf(name, cases);
  const { standing } = LEVERS[name];
  const text = words(surface, standingOf(name));
  const className = standing === 'assumed' ? 'ochre-text' : 'muted';
  const [left, right] = [x(span.low) - 10, x(span.high) + 10];
  const [before, after] = [left - x1 - 2, x2 - right];
  const fits = room(text, size, surface) <= after;
  const place =
    fits || after > before
      ? { x: right, width: after, anchor: 'start' as const }
      : { x: left, width: before, anchor: 'end' as const };
  const said = { ...place, size, className, text };
  const { height: tall } = passage(surface, { ...said, y: 0 });
  return [
    line,
    band(document, span, { x, middle, height }),
    ...lanes(document, cases, { x, middle, height, of: ({ shares }) => shares[name] }),
    ...passage(surface, { ...said, y: middle - tall / 2 + size * 0.07 }).marks,
  ];
}
