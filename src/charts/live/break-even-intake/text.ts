import { say } from '../../../language/phrase.ts';
import { formatNumber } from '../../../language/number.ts';
import { formatHedged, formatQuantity } from '../../../language/quantity.ts';
import { IN, MOST, type Row, type Span } from './rows.ts';
import { wordsFor, type Voice } from '../../parts/surface.ts';

/** Results are told in hundreds of people, what more people add in thousands: no more is meant. */
const [HUNDREDS, THOUSANDS] = [100, 1000];
const rounded = (value: number, to = HUNDREDS) => Math.round(value / to) * to;

/** A result in hundreds of people, as a bare number. */
export function told(value: number, { setting }: Voice, to = HUNDREDS): string {
  return formatNumber(rounded(value, to), setting, { roundedTo: to });
}

/** So many recruits a year, exactly as set. */
export function aYear(recruits: number, { setting, terms }: Voice): string {
  const quantity = { value: recruits, unit: 'persons/year', comparator: 'eq' } as const;
  return formatQuantity(quantity, setting, terms);
}

/** A mean stay in years. */
export function years(stay: number, { setting, terms }: Voice): string {
  return formatQuantity({ value: stay, unit: 'years', comparator: 'eq' }, setting, terms);
}

/** From the lowest case to the highest; one number where they round to the same. */
export function fromTo(low: number, high: number, voice: Voice, to = HUNDREDS): string {
  if (rounded(low, to) === rounded(high, to)) return told(low, voice, to);
  const ends = { low: told(low, voice, to), high: told(high, voice, to) };
  return say(wordsFor(voice, 'from-to'), ends);
}

/** Whether a result lies below the stock of the base year in both cases, above it in both, or astride. */
export function side({ low, high }: Span, { now }: Row): 'fewer' | 'more' | 'astride' {
  const [down, up] = [rounded(low) - now.value, rounded(high) - now.value];
  if (up < 0) return 'fewer';
  return down > 0 ? 'more' : 'astride';
}

/** How far a result is from the stock of the base year. */
export function difference(row: Row, voice: Voice): string {
  const { mine, now } = row;
  const [down, up] = [rounded(mine.low) - now.value, rounded(mine.high) - now.value];
  const year = String(now.year);
  const key = side(mine, row);
  if (key === 'astride') {
    const values = { year, fewer: told(-down, voice), more: told(up, voice) };
    return say(wordsFor(voice, 'astride'), values);
  }
  const people = key === 'fewer' ? fromTo(-up, -down, voice) : fromTo(down, up, voice);
  return say(wordsFor(voice, key), { year, people });
}

/** Whether the stock of the base year is held at this mean stay, and from which intake on. */
export function verdict(row: Row, voice: Voice): string {
  const { holds, now, stay } = row;
  const { setting, terms } = voice;
  const high = holds.high === null ? '' : aYear(holds.high, voice);
  const low = holds.low === null ? '' : aYear(holds.low, voice);
  const key = holds.high === null ? 'out-of-reach' : holds.low === null ? 'held-high' : 'held-both';
  return say(wordsFor(voice, key), {
    stay: years(stay, voice),
    stock: formatHedged(now, setting, terms),
    year: String(IN),
    most: aYear(MOST, voice),
    high,
    low,
  });
}

/** What four times the intake adds at this mean stay. */
export function gain({ curve }: Row, voice: Voice): string {
  const [first, last] = [curve[0], curve.at(-1)];
  if (!first || !last) return '';
  const gains = [last.low - first.low, last.high - first.high];
  return say(wordsFor(voice, 'gain'), {
    year: String(IN),
    people: fromTo(Math.min(...gains), Math.max(...gains), voice, THOUSANDS),
  });
}
