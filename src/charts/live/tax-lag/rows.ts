import { taxIndex } from '../../../model/tax-index.ts';
import type { Settings } from '../../parts/chart.ts';
import { figure, type Figure, type Figures } from '../../parts/figures.ts';

/** Per cent that leave in the one case that the essay speaks of. */
export const CLAIMED_LOSS = 1;

/** Per cent beyond which nothing is drawn. */
export const LAST = 5;

/** A share that leaves this year and what the next year's tax would be; per cent. */
export interface Row {
  /** `claim`: the essay's own case. `yours`: the reader's share on the straight line through it. */
  kind: 'claim' | 'yours';
  loss: number;
  fall: number;
  /** Next year's tax, this year's being a hundred. */
  left: number;
  claim: Figure;
}

/** The claimed case, then the reader's. */
export function rows(figures: Figures, settings: Settings): Row[] {
  const claim = figure(figures, 'essay-cit-drop-per-outflow');
  const row = (kind: Row['kind'], loss: number): Row => {
    const index = taxIndex(loss, { corporateTaxElasticity: claim.value / CLAIMED_LOSS });
    const left = Math.round(index * 1000) / 10;
    return { kind, loss, fall: Math.round((100 - left) * 10) / 10, left, claim };
  };
  return [row('claim', CLAIMED_LOSS), row('yours', Math.min(LAST, Number(settings['loss'])))];
}
