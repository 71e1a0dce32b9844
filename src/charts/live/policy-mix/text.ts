import { formatNumber } from '../../../language/number.ts';
import { say } from '../../../language/phrase.ts';
import { formatQuantity, formatRange } from '../../../language/quantity.ts';
import { LEVERS, type LeverName } from '../../../model/levers.ts';
import type { Span } from './rows.ts';
import { wordsFor, type Surface, type Voice } from '../../parts/surface.ts';

/** Results are told in hundreds of people: no more is meant. */
export const HUNDREDS = 100;
const rounded = (value: number) => Math.round(value / HUNDREDS) * HUNDREDS;
const one = ({ low, high }: Span) => rounded(low) === rounded(high);

/** Readers' serif digits run up to this much wider than the build's table of widths knows. */
export const SERIF = 1.18;
/** And their sans letters up to this much. */
export const SANS = 1.1;
/** Between Chinese characters and digits browsers set a gap that the build does not measure. */
const HAN = 1.08;

/** Pixels that a line of text may take with the faces that readers have. */
export function room(text: string, size: number, surface: Surface, face = SANS): number {
  return surface.measure(text, size) * (surface.setting.script === 'latin' ? face : HAN);
}

/** A result in hundreds, as a bare number. */
export function told(value: number, { setting }: Voice): string {
  return formatNumber(rounded(value), setting, { roundedTo: HUNDREDS });
}

/** From the lowest case to the highest as bare numbers; one where they round to the same. */
export function fromTo(span: Span, voice: Voice): string {
  if (one(span)) return told(span.low, voice);
  const ends = [rounded(span.low), rounded(span.high)] as const;
  return formatRange(ends, voice.setting, { roundedTo: HUNDREDS });
}

/** The same in people. */
export function people(span: Span, { setting, terms }: Voice): string {
  const [low, high] = [rounded(span.low), rounded(span.high)];
  const value = one(span) ? low : ([low, high] as const);
  const quantity = { value, unit: 'persons', comparator: 'eq', roundedTo: HUNDREDS } as const;
  return formatQuantity(quantity, setting, terms);
}

/** The colour of a lever's marks: ours where no document says how much it does. */
export function colourOf(name: LeverName): 'ochre' | 'celadon' {
  return LEVERS[name].standing === 'assumed' ? 'ochre' : 'celadon';
}

/** The levers whose claim says nothing yet of people, and the key of what we add to it. */
const OUR_PART: Partial<Record<LeverName, string>> = {
  industry: 'standing-claimed-levels',
  liveability: 'standing-claimed-link',
};

/** The key of what a lever's strength rests on: a claim, a claim and what we add to it, or our assumption. */
export function standingOf(name: LeverName, at: '' | 'row-' = ''): string {
  return OUR_PART[name] ?? `${at}${LEVERS[name].standing}`;
}

/** The chart's words for this key. */
export function words(
  voice: Voice,
  key: string,
  values: Readonly<Record<string, string>> = {},
): string {
  return say(wordsFor(voice, key), values);
}
