import { formatQuantity } from '../../../language/quantity.ts';
import type { Voice } from '../../parts/surface.ts';
import { CLAIMED_LOSS, LAST, type Row } from './rows.ts';

/** A share in per cent. */
export function percent(value: number, { setting, terms }: Voice): string {
  return formatQuantity({ value, unit: 'percent', comparator: 'eq' }, setting, terms);
}

/** What the sentences are filled with. */
export function values({ loss, fall, claim }: Row, voice: Voice): Record<string, string> {
  return {
    one: percent(CLAIMED_LOSS, voice),
    fall: formatQuantity(claim, voice.setting, voice.terms),
    loss: percent(loss, voice),
    drop: percent(fall, voice),
    last: percent(LAST, voice),
  };
}
