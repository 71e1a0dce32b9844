import { formatRange } from '../../../language/quantity.ts';
import { LEVERS, type LeverName } from '../../../model/levers.ts';
import type { Voice } from '../../parts/surface.ts';
import { rounded, told, words, type Rounding } from '../parts/told.ts';
import type { Span } from './rows.ts';

/** From the lowest case to the highest as bare numbers; one where they round to the same. */
export function fromTo({ low, high }: Span, rounding: Rounding, voice: Voice): string {
  const ends = [rounded(low, rounding), rounded(high, rounding)] as const;
  if (ends[0] === ends[1]) return told(low, voice, rounding);
  // A dash between numbers below nothing would read as another minus.
  if (ends[0] < 0) {
    return words(voice, 'from-to', {
      low: told(low, voice, rounding),
      high: told(high, voice, rounding),
    });
  }
  return formatRange(ends, voice.setting);
}

/** The levers whose claim is not yet about these people, and the key that says what we add to it. */
const OUR_PART: Partial<Record<LeverName, string>> = {
  industry: 'rests-link',
  education: 'rests-link',
  liveability: 'rests-link',
};

/** What a lever's strength rests on: a claim, a claim and what we add to it, or our assumption. */
export function standing(name: LeverName, voice: Voice): string {
  return words(voice, OUR_PART[name] ?? `standing-${LEVERS[name].standing}`);
}
