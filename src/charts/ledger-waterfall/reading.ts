import { formatNumber } from '../../language/number.ts';
import { say } from '../../language/phrase.ts';
import { formatHedged, formatQuantity } from '../../language/quantity.ts';
import type { Figure } from '../parts/figures.ts';
import { wordsFor, type Voice } from '../parts/surface.ts';

/** One way to read the yearly loss, and the books of the years between the two stocks on that reading. */
export interface Reading {
  /** `net`: leavers less arrivals. `gross`: everyone who leaves. It is also the part's name. */
  reading: 'net' | 'gross';
  /** Years between the two stocks: so many times each yearly figure is entered. */
  years: Figure;
  /** The earlier stock, our sum. */
  before: Figure;
  after: Figure;
  /** The fall as the paper counts it. */
  fall: Figure;
  /** The yearly loss that is read. */
  loss: Figure;
  intake: Figure;
  /** Those who leave in a year on this reading: the loss itself, or our sum. */
  outflow: Figure;
  intakeTotal: Figure;
  outflowTotal: Figure;
  /** How far the stock falls by intake and outflow alone. */
  explained: Figure;
  /** What is then still lacking to the fall. */
  gap: Figure;
  /** The yearly loss that would close the books on this reading. */
  closing: Figure;
}

/** What the words of a reading are filled with: quantities with their units, by name. */
export function textsOf(
  { reading: _, before, after, ...figures }: Reading,
  voice: Voice,
): Record<string, string> {
  const { setting, terms } = voice;
  const told = Object.entries(figures).map(([name, value]: [string, Figure]) => [
    name,
    formatQuantity(value, setting, terms),
  ]);
  return {
    ...(Object.fromEntries(told) as Record<string, string>),
    before: formatQuantity(before, setting, terms),
    after: formatQuantity(after, setting, terms),
    from: yearOf(before, voice),
    to: yearOf(after, voice),
    bareLoss: formatHedged(figures.loss, setting, terms),
    bareIntake: formatHedged(figures.intake, setting, terms),
  };
}

/** The figures as they stand in the column of amounts, signed where they are sums without a hedge. */
export function amountsOf(
  { before, after, fall, intakeTotal, outflowTotal, gap }: Reading,
  { setting, terms }: Voice,
): Readonly<Record<'before' | 'after' | 'fall' | 'intake' | 'outflow' | 'gap', string>> {
  const bare = (of: Figure) => formatHedged(of, setting, terms);
  return {
    before: bare(before),
    after: bare(after),
    fall: bare(fall),
    intake: `+${formatNumber(intakeTotal.value, setting)}`,
    outflow: formatNumber(-outflowTotal.value, setting),
    gap: bare(gap),
  };
}

/** The year of a stock, as the language says it. */
function yearOf({ year }: Figure, voice: Voice): string {
  return say(wordsFor(voice, 'year'), { year: String(year) });
}
