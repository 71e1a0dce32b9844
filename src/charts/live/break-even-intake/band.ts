import { area, line } from 'd3-shape';
import { say } from '../../../language/phrase.ts';
import type { Row, Span } from './rows.ts';
import { years } from './text.ts';
import { label } from '../../parts/label.ts';
import { wordsFor, type Surface } from '../../parts/surface.ts';
import { svg, tenth } from '../../parts/svg.ts';

/** Where things stand, and how large small text is. */
export interface Plot {
  x: (recruits: number) => number;
  y: (stock: number) => number;
  foot: number;
  /** Where the plot ends and the words beside it begin. */
  right: number;
  size: number;
  wide: boolean;
}

function between(curve: readonly Span[], { x, y }: Plot, low: (span: Span) => number): string {
  const place = area<Span>(
    ({ recruits }) => x(recruits),
    (span) => y(low(span)),
    ({ high }) => y(high),
  );
  return place(curve) ?? '';
}

/** Water up to the lowest case, and above it the band up to the highest. */
export function band({ curve }: Row, plot: Plot, document: Document): SVGElement[] {
  const { x, y } = plot;
  const water = area<Span>(
    ({ recruits }) => x(recruits),
    y(0),
    ({ low }) => y(low),
  );
  return [
    svg(document, 'path', { class: 'water', d: water(curve) ?? '', 'fill-opacity': 0.5 }),
    svg(document, 'g', { class: 'celadon' }, [
      svg(document, 'path', {
        class: 'fill',
        d: between(curve, plot, ({ low }) => low),
        'fill-opacity': 0.3,
      }),
    ]),
  ];
}

/** The two edges of the band: broken lines, the lower one finer. */
export function edges({ curve }: Row, { x, y }: Plot, document: Document): SVGElement[] {
  return (['high', 'low'] as const).map((edge) => {
    const place = line<Span>(
      ({ recruits }) => x(recruits),
      (span) => y(span[edge]),
    );
    const className = edge === 'high' ? 'curve celadon' : 'curve fine celadon';
    return svg(document, 'path', { class: className, d: place(curve) ?? '' });
  });
}

/** Where an edge of the band comes up to the level of the base year: hollow diamonds. */
export function crossings({ holds, now }: Row, { x, y }: Plot, document: Document): SVGElement[] {
  return [holds.high, holds.low].flatMap((recruits) => {
    if (recruits === null) return [];
    const d = `M${tenth(x(recruits))} ${tenth(y(now.value) - 6)}l6 6l-6 6l-6 -6z`;
    return [svg(document, 'path', { class: 'dot celadon ours', d })];
  });
}

/** Readers' faces run wider than the build's table of widths. */
const RESERVE = 1.15;

/** The band at the shortest stay in grey, with its words under it where the reader's mark is not. */
export function todaysBand(row: Row, plot: Plot, surface: Surface): SVGElement[] {
  const { document } = surface;
  const { todaysCurve, mine } = row;
  const { x, y, right, size } = plot;
  const last = todaysCurve.at(-1);
  if (!last) return [];
  const name = plot.wide ? 'todays' : 'todays-brief';
  const text = say(wordsFor(surface, name), { stay: years(row.todaysStay, surface) });
  const wide = surface.measure(text, size) * RESERVE;
  const end = x(mine.recruits) > right - wide - 18 ? x(mine.recruits) - 10 : right - 8;
  const lowest = todaysCurve.find(({ recruits }) => x(recruits) >= end - wide) ?? last;
  const place = { x: end, y: y(lowest.low) + size + 3, size, text };
  return [
    svg(document, 'g', { class: 'asToday' }, [
      svg(document, 'path', {
        class: 'fill',
        d: between(todaysCurve, plot, ({ low }) => low),
        'fill-opacity': 0.3,
      }),
    ]),
    label(document, { ...place, className: 'muted', anchor: 'end' }),
  ];
}
