import { FORMS } from '../../../model/cases.ts';
import type { ExitForm } from '../../../model/city.ts';
import { svg } from '../../parts/svg.ts';
import { pointsBetween, pointsThrough, type Plot } from './plot.ts';
import type { Rows } from './rows.ts';

/**
 * A fan a form of leaving: nine in ten draws paler, half of them deeper, the middle draw dotted. Never
 * pooled; the form in which the same number leaves has a broken edge.
 */
export function fans(rows: Rows, plot: Plot, document: Document): SVGElement[] {
  if (!rows.spreads) return [];
  return FORMS.map((form) => {
    const [outer, inner, median] = fanPoints(form, rows, plot);
    return svg(document, 'g', { class: `fan ${form}` }, [
      svg(document, 'polygon', { class: 'outer', points: outer }),
      svg(document, 'polygon', { class: 'inner', points: inner }),
      svg(document, 'polyline', { class: 'median', points: median }),
    ]);
  });
}

/** The points of all fans' shapes, in their order. */
export function fansPoints(rows: Rows, plot: Plot): string[] {
  return rows.spreads ? FORMS.flatMap((form) => fanPoints(form, rows, plot)) : [];
}

/** The points of one fan: around nine in ten draws, around half of them, along the middle one. */
function fanPoints(
  form: ExitForm,
  { spreads, policy }: Rows,
  plot: Plot,
): readonly [outer: string, inner: string, median: string] {
  const years = policy[0]?.projection.year;
  const [low, quarter, middle, upper, high] = spreads?.[form].percentiles ?? [];
  if (!years || !low || !quarter || !middle || !upper || !high) return ['', '', ''];
  return [
    pointsBetween(years, [low, high], plot),
    pointsBetween(years, [quarter, upper], plot),
    pointsThrough(years, middle, plot),
  ];
}
