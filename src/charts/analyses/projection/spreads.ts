import { FORMS } from '../../../model/cases.ts';
import { svg } from '../../parts/svg.ts';
import { pointsBetween, pointsThrough, type Plot } from './plot.ts';
import type { Rows } from './rows.ts';

/**
 * A fan a form of leaving: nine in ten draws paler, half of them deeper, the middle draw dotted. Never
 * pooled; the form in which the same number leaves has a broken edge.
 */
export function fans({ spreads, policy }: Rows, plot: Plot, document: Document): SVGElement[] {
  const years = policy[0]?.projection.year;
  if (!spreads || !years) return [];
  return FORMS.map((form) => {
    const [low, quarter, middle, upper, high] = spreads[form].percentiles;
    if (!low || !quarter || !middle || !upper || !high) return svg(document, 'g', {});
    return svg(document, 'g', { class: `fan ${form}` }, [
      svg(document, 'polygon', { class: 'outer', points: pointsBetween(years, [low, high], plot) }),
      svg(document, 'polygon', {
        class: 'inner',
        points: pointsBetween(years, [quarter, upper], plot),
      }),
      svg(document, 'polyline', { class: 'median', points: pointsThrough(years, middle, plot) }),
    ]);
  });
}
