import { FORMS, READINGS } from '../../../model/cases.ts';
import type { HorizonStock } from '../../../model/horizon-stock.ts';
import { PARAMETERS, type ParameterName, type Standing } from '../../../model/parameters.ts';
import { tornado, type Swing } from '../../../model/tornado.ts';
import type { Question } from '../parts/analysis.ts';
import { roundingOf } from '../parts/policy-told.ts';

/** A choice that the sources leave open, or a number of the model. */
export type Assumed = 'exitForm' | 'lossReading' | ParameterName;

/** One assumption changed alone. */
export interface Line {
  name: Assumed;
  standing: Standing | 'open';
  /** At its low and its high end, or with the one choice and the other; null where the city is refused. */
  low: HorizonStock | null;
  high: HorizonStock | null;
  /** Persons between the furthest of both ends and the scenario itself; infinite where an end is refused. */
  swing: number;
}

/** All that the picture shows. */
export interface Rows {
  horizon: number;
  /** What stocks are told in: 100 for the nearest hundred. */
  roundedTo: number;
  /** The reader's scenario. */
  base: HorizonStock;
  /** Ways to read what the sources leave open. */
  choices: readonly Line[];
  /** Numbers that move the stock at all, the widest first. */
  moving: readonly Line[];
  /** The others, in the model's order. */
  still: readonly Line[];
}

/** Less than half a person is none. */
const NOTHING = 0.5;

/**
 * What the stock at the horizon would be with each assumption changed alone around the reader's scenario.
 * @throws ScenarioError carrying every field of the city or the scenario that is refused.
 */
export function rows({ city, scenario }: Question): Rows {
  const { base, parameters, exitForm, lossReading } = tornado(city, scenario);
  const choice = (name: Assumed, low: HorizonStock, high: HorizonStock): Line => ({
    ...{ name, low, high, standing: 'open', swing: swingOf(base, low, high) },
  });
  const lines = parameters.map(({ name, low, high }: Swing): Line => {
    const { standing } = PARAMETERS[name];
    return { name, standing, low, high, swing: swingOf(base, low, high) };
  });
  const moves = ({ swing }: Line) => swing >= NOTHING;
  return {
    horizon: scenario.horizon,
    roundedTo: roundingOf(city.stock),
    base,
    choices: [
      choice('exitForm', exitForm[FORMS[0]], exitForm[FORMS[1]]),
      choice('lossReading', lossReading[READINGS[0]], lossReading[READINGS[1]]),
    ],
    // A stable sort: of two alike the model's order stands.
    moving: lines
      .filter(moves)
      .sort((one, two) => (one.swing === two.swing ? 0 : two.swing - one.swing)),
    still: lines.filter((line) => !moves(line)),
  };
}

/** Whether the assumption makes a difference. */
export const moves = ({ swing }: Line): boolean => swing >= NOTHING;

function swingOf(base: HorizonStock, ...ends: readonly (HorizonStock | null)[]): number {
  const stocks = [base, ...ends].map((end) => end?.stock ?? Number.NaN);
  if (stocks.some(Number.isNaN)) return Infinity;
  return Math.max(...stocks) - Math.min(...stocks);
}
