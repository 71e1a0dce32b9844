import { range } from 'd3-array';
import { DEFAULTS } from '../../../model/parameters.ts';
import { recruitExitRate } from '../../../model/recruit-exit-rate.ts';
import { survival } from '../../../model/survival.ts';
import type { Settings } from '../../parts/chart.ts';
import { figure, type Figure, type Figures } from '../../parts/figures.ts';

/** Years that the picture runs to. */
export const LAST = 10;

/** The year that the claimed share is for. */
export const CLAIMED_YEAR = 5;

/** One kind of city: what the essay claims of it, and the share still there if the rate is constant. */
export interface Row {
  kind: 'combined' | 'subsidy';
  claim: Figure;
  /** The year that the reader asks about. */
  years: number;
  /** Share (0…1) at that year at a constant hazard rate; null while the reader does not assume one. */
  share: number | null;
  /** Share by year from 0 on, in steps of a quarter; empty without the assumption. */
  curve: { years: number; share: number }[];
}

/**
 * The combination of policies first, then subsidies alone. The hazard rates are the core's at its two
 * ends; the curve between the one claimed point and the rest is ours.
 */
export function rows(figures: Figures, settings: Settings): Row[] {
  const years = Number(settings['years']);
  const constant = settings['constant'] === true;
  const row = (kind: Row['kind'], id: string, coordination: number): Row => {
    const rate = recruitExitRate(coordination, DEFAULTS);
    return {
      kind,
      claim: figure(figures, id),
      years,
      share: constant ? survival(rate, years) : null,
      curve: constant
        ? range(0, LAST + 0.01, 0.25).map((at) => ({ years: at, share: survival(rate, at) }))
        : [],
    };
  };
  return [
    row('combined', 'essay-hefei-five-year-retention', 1),
    row('subsidy', 'essay-subsidy-only-tenure', 0),
  ];
}
