import type { Change } from './bars.ts';
import { amountsOf, type Reading } from './reading.ts';
import type { Surface } from '../parts/surface.ts';

/** A line of the book: what is entered, how much, and what it does to the stock. */
export interface Entry {
  /** Of its words. */
  key: string;
  amount: string;
  /** Names the amount's colour. */
  className: string;
  change: Omit<Change, 'y1' | 'y2'>;
  /** In how many equal parts the change comes: a part a year. */
  parts: number;
  /** Words set under the others where the entry needs saying more. */
  note?: string;
  /** Its words stand right of the bar, not above it, so that they keep clear of where it comes from. */
  beside?: true;
}

/**
 * What came, what went, what is lacking, each from where the one before ended; last what was counted.
 * @param x places a stock by how it differs from the earlier one, in pixels.
 */
export function entriesOf(
  of: Reading,
  x: (change: number) => number,
  surface: Surface,
): readonly Entry[] {
  const amounts = amountsOf(of, surface);
  const start = x(0);
  const filled = x(of.intakeTotal.value);
  const left = x(-of.explained.value);
  const end = x(-of.fall.value);
  const lacking = of.reading === 'gross';
  return [
    {
      key: 'intake',
      amount: amounts.intake,
      className: 'indigo-text ours',
      change: { ...hedge(of.intake), from: start, to: filled, className: 'indigo' },
      parts: of.years.value,
    },
    {
      key: `outflow-${of.reading}`,
      amount: amounts.outflow,
      className: 'cinnabar-text ours',
      change: { ...hedge(of.outflow), from: filled, to: left, className: 'push' },
      parts: of.years.value,
      ...(of.outflow.derived ? { note: 'outflowSum' } : {}),
    },
    {
      key: `gap-${of.reading}`,
      amount: amounts.gap,
      className: lacking ? 'cinnabar-text ours' : 'muted ours',
      change: {
        ...hedge(of.gap),
        from: left,
        to: end,
        className: lacking ? 'unexplained' : 'unknown',
      },
      parts: 1,
      beside: true,
    },
    {
      key: 'fall',
      amount: amounts.fall,
      className: 'ink',
      change: { ...hedge(of.fall), from: start, to: end, className: 'counted' },
      parts: 1,
    },
  ];
}

const hedge = ({ comparator, derived }: Reading['fall']) => ({ comparator, derived });
