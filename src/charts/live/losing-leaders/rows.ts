import type { Quantity } from '../../../language/quantity.ts';
import { patentsForgone } from '../../../model/patents-forgone.ts';
import type { Settings } from '../../parts/chart.ts';
import { figure, interval, type Drawn, type Figures } from '../../parts/figures.ts';

/** As many as the reader may set; every axis ends where so many would lead. */
export const MOST = 10;

/** From low to high; a single amount runs from nothing. */
export type Span = readonly [low: number, high: number];

/** One thing that is said to follow, for one person and for as many as the reader set. */
export interface Row {
  kind: 'patents' | 'investment' | 'repair';
  leaders: number;
  claim: Drawn;
  /** What is claimed, of one. */
  one: Span;
  /** The same for all who leave; as claimed where it is never multiplied. */
  all: Span;
  /** Where the axis ends. */
  most: number;
  /** What `all` is told as. */
  told: Quantity;
}

/** A decade holds the claimed years; this axis has no persons on it. */
const DECADE = 10;

/** A value, told to the last place that is not nought: 8亿, not 8.0亿. */
function round(value: number): { value: number; roundedTo: number } {
  let roundedTo = 1;
  while (value % (roundedTo * 10) === 0) roundedTo *= 10;
  return { value, roundedTo };
}

/** Patents, investment, repair: the first two multiplied by the reader's number, the third as it is. */
export function rows(figures: Figures, settings: Settings): Row[] {
  const leaders = Number(settings['leaders']);
  const repair = interval(figures, 'essay-innovation-gap-repair');
  const money = figure(figures, 'essay-investment-per-leader');
  const patents = interval(figures, 'essay-patents-per-leader');
  const forgone = (count: number): Span => {
    const of = (patentsPerLeader: number) =>
      // The year that they leave in: how the gap closes is not said.
      patentsForgone(count, 0, { patentsPerLeader, repairYears: repair.value[1] });
    return [of(patents.value[0]), of(patents.value[1])];
  };
  const invested = (count: number): Span => [0, money.value * count];
  const nothing = { value: 0, comparator: 'eq' } as const;
  return [
    {
      kind: 'patents',
      leaders,
      claim: patents,
      one: forgone(1),
      all: forgone(leaders),
      most: forgone(MOST)[1],
      told: { ...patents, ...(leaders === 0 ? nothing : { value: forgone(leaders) }) },
    },
    {
      kind: 'investment',
      leaders,
      claim: money,
      one: invested(1),
      all: invested(leaders),
      most: invested(MOST)[1],
      told: { ...money, ...(leaders === 0 ? nothing : round(invested(leaders)[1])) },
    },
    {
      kind: 'repair',
      leaders,
      claim: repair,
      one: repair.value,
      all: repair.value,
      most: DECADE,
      told: repair,
    },
  ];
}
