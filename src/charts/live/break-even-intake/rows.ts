import { max, min, range } from 'd3-array';
import { CITIES, type ExitForm, type LossReading } from '../../../model/city.ts';
import { LEVERS } from '../../../model/levers.ts';
import { meanStay } from '../../../model/mean-stay.ts';
import { DEFAULTS } from '../../../model/parameters.ts';
import { project } from '../../../model/project.ts';
import type { Settings } from '../../parts/chart.ts';
import { coordinationSet } from '../../parts/coordination-set.ts';
import { figure, type Figure, type Figures } from '../../parts/figures.ts';

const CITY = CITIES.fuxin;

/** The year that the stock is read in; the ledger's own continuations end there too. */
export const IN = 2031;

/** Recruits sought a year: as today, and at the top of the lever. */
export const FEWEST = CITY.recruits;
export const MOST = CITY.recruits * LEVERS.intake.top;

/** Recruits from one point of a curve to the next, which bends too little for more; and of the slider. */
const [STEP, FINE] = [900, 100];

const CASES: readonly [ExitForm, LossReading][] = [
  ['rate', 'net'],
  ['rate', 'gross'],
  ['count', 'net'],
  ['count', 'gross'],
];

/** The four cases of the core for so many recruits a year: persons in 2031. */
export interface Span {
  recruits: number;
  /** The lowest case: the same number of residents leaves each year. */
  low: number;
  /** The highest: the same share of them leaves. */
  high: number;
}

/** A sum of the ledger: so many a year would keep the stock, if everyone who comes stays. */
export interface Sum {
  id: 'literal' | 'share' | 'net' | 'stocks';
  figure: Figure;
  /** What the core makes of the same intake at the reader's mean stay. */
  span: Span;
}

/** All that the picture shows; there is one. */
export interface Row {
  /** The stock of the base year: the level to hold. */
  now: Figure;
  intake: Figure;
  /** Mean stay of recruits in years, as set and as assumed of today. */
  stay: number;
  todaysStay: number;
  mine: Span;
  curve: readonly Span[];
  /** The same at the shortest stay, to compare with; empty where it is the one shown. */
  todaysCurve: readonly Span[];
  /** The least intake that the highest and the lowest case hold the stock with; null where none does. */
  holds: { high: number | null; low: number | null };
  /** By the ledger's size, smallest first. */
  sums: readonly Sum[];
}

/** The ledger's sums, and the core's cases over the whole range of the intake, at the mean stay set. */
export function rows(figures: Figures, settings: Settings): Row[] {
  const of = (id: string) => figure(figures, `fuxin-${id}`);
  const stay = Number(settings['stay']);
  const coordination = coordinationSet(stay);
  const curve = curveAt(coordination);
  const now = of('stock-2021');
  const least = (edge: 'low' | 'high') => {
    const { recruits } = curve.find((span) => span[edge] >= now.value) ?? {};
    if (recruits === undefined) return null;
    const close = range(Math.max(FEWEST, recruits - STEP), recruits + FINE, FINE);
    return close.find((near) => spanAt(near, coordination)[edge] >= now.value) ?? recruits;
  };
  const sum = (id: Sum['id'], claim: string): Sum => {
    const figure = of(claim);
    return { id, figure, span: spanAt(figure.value, coordination) };
  };
  return [
    {
      now,
      intake: of('annual-intake'),
      stay,
      todaysStay: Math.round(meanStay(CITY.coordination, DEFAULTS) * 10) / 10,
      mine: spanAt(Number(settings['recruits']), coordination),
      curve,
      todaysCurve: coordination > CITY.coordination ? curveAt(CITY.coordination) : [],
      holds: { high: least('high'), low: least('low') },
      sums: [
        sum('literal', 'annual-loss'),
        sum('share', 'exits-constant-share'),
        sum('net', 'gross-outflow'),
        sum('stocks', 'gross-outflow-from-stocks'),
      ],
    },
  ];
}

function curveAt(coordination: number): Span[] {
  return range(FEWEST, MOST + STEP, STEP).map((recruits) => spanAt(recruits, coordination));
}

/** As if it had been so from the base year on: no waiting and no ramp. */
function spanAt(recruits: number, coordination: number): Span {
  const levers = { intake: recruits / CITY.recruits, coordination };
  const scenario = { levers, startYear: CITY.baseYear, rampYears: 0, horizon: IN };
  const stocks = CASES.flatMap(([exitForm, lossReading]) => {
    const stock = project({ ...CITY, exitForm, lossReading }, scenario).stock.at(-1);
    // Missing is never zero: a case that had ended would not be in the band.
    return stock !== undefined && Number.isFinite(stock) ? [stock] : [];
  });
  return { recruits, low: min(stocks) ?? Number.NaN, high: max(stocks) ?? Number.NaN };
}
