import { formatModelNumber } from '../../../language/model-number.ts';
import { FORMS, READINGS } from '../../../model/cases.ts';
import type { HorizonStock } from '../../../model/horizon-stock.ts';
import { PARAMETERS } from '../../../model/parameters.ts';
import { toldUnitOf } from '../parts/policy-told.ts';
import type { Voice } from '../../parts/surface.ts';
import { told, words, type Rounding } from '../parts/told.ts';
import type { Line } from './rows.ts';

/** Which end of an assumption. */
export type Side = 'low' | 'high';
export const SIDES = ['low', 'high'] as const satisfies readonly Side[];

/** What the assumption is called. */
export function nameOf({ name }: Line, voice: Voice): string {
  const choice = name === 'exitForm' || name === 'lossReading';
  return words(voice, `${choice ? 'city' : 'parameter'}-${name}`);
}

/** What it rests on. */
export function standingOf({ standing }: Line, voice: Voice): string {
  return words(voice, standing === 'open' ? 'open' : `standing-${standing}`);
}

/** The assumption's value at one end, or the choice; `full` as a clause after “if”. */
export function endOf({ name }: Line, side: Side, voice: Voice, full = false): string {
  const at = side === 'low' ? 0 : 1;
  const brief = full ? '' : '-brief';
  if (name === 'exitForm') return words(voice, `form-${FORMS[at]}${brief}`);
  if (name === 'lossReading') return words(voice, `reading-${READINGS[at]}${brief}`);
  return formatModelNumber(PARAMETERS[name][side], toldUnitOf(name), voice);
}

/** A stock for a table: with the year where its run ended early, and in words where there is none. */
export function cellOf(end: HorizonStock | null, voice: Voice, rounding: Rounding): string {
  if (!end) return words(voice, 'cell-refused');
  const stock = told(end.stock, voice, rounding);
  return end.endsIn === null
    ? stock
    : words(voice, 'cell-ended', { stock, year: String(end.endsIn) });
}
