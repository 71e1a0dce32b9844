import type { Quantity } from '../../language/quantity.ts';
import { calibrate } from '../../model/calibrate.ts';
import { cautions, type Caution } from '../../model/cautions.ts';
import { CITIES } from '../../model/city.ts';
import { history } from '../../model/history.ts';
import { meanStay } from '../../model/mean-stay.ts';
import { DEFAULTS, GRADUATE_EMPLOYMENT, PREMIUM_DECAYS_FROM } from '../../model/parameters.ts';
import { project } from '../../model/project.ts';
import * as scenario from '../../model/scenario.ts';

const { fuxin } = CITIES;
const now = calibrate(fuxin, DEFAULTS);
const asToday = project(fuxin);

const of = (unit: string, value: number, decimals?: number): Quantity => ({
  value,
  unit,
  comparator: 'eq',
  decimals,
});
const people = (value: number) => of('persons', value, 0);
const peopleAYear = (value: number) => of('persons/year', value, 0);
const year = (value: number) => of('year', value);
const years = (value: number, decimals?: number) => of('years', value, decimals);

/** A city that gives cause for every caution about shares, whose limits it is asked for. */
const odd = {
  ...fuxin,
  stock: 1000,
  netLoss: 300,
  observedYears: 1,
  recruits: 300,
  graduates: 200,
};

/** The share above which the page warns, as the core has it. */
function cautionLimit(of: Caution['of']): Quantity {
  const caution = cautions(odd, project(odd)).find((one) => one.of === of);
  if (!caution) throw new Error(`no caution “${of}”`);
  return { value: caution.limit * 100, unit: 'percent', comparator: 'eq', decimals: 0 };
}

/** What Fuxin's own figures come to before any policy, and the times that the model works in. */
export const calibration: Record<string, () => Quantity> = {
  'base-year': () => year(fuxin.baseYear),
  'observed-years': () => years(fuxin.observedYears),
  stock: () => people(fuxin.stock),
  'yearly-loss': () => peopleAYear(fuxin.netLoss),
  'yearly-recruits': () => peopleAYear(fuxin.recruits),
  'fall-of-stock': () => people(fuxin.netLoss * fuxin.observedYears),
  'gross-exits-least': () => peopleAYear(fuxin.netLoss + fuxin.recruits),
  'recruits-in-stock': () => people(now.recruitsInStock),
  residents: () => people(now.residents),
  'exit-rate-of-residents': () => of('percent/year', now.residentExitRate * 100, 2),
  'reachable-gross': () =>
    of('percent', calibrate({ ...fuxin, lossReading: 'gross' }, DEFAULTS).reachable * 100, 0),
  'stay-shortest': () => years(meanStay(0, DEFAULTS), 1),
  'stay-longest': () => years(meanStay(1, DEFAULTS), 1),
  'first-observed-year': () => year(fuxin.baseYear - fuxin.observedYears),
  'stock-first-observed-year': () => people(Number(history(fuxin, DEFAULTS).stock[0])),
  'first-year-loss': () => people(Number(asToday.netLoss[0])),
  'recruits-at-horizon-as-today': () => peopleAYear(Number(asToday.recruits.at(-1))),
  'start-year': () => year(scenario.FIRST_START),
  'ramp-years': () => years(scenario.DEFAULT_RAMP_YEARS),
  'ramp-years-most': () => years(scenario.LONGEST_RAMP_YEARS),
  horizon: () => year(scenario.FIRST_HORIZON),
  'years-ahead-most': () => years(scenario.MOST_YEARS),
  'caution-exits': () => cautionLimit('fast exits'),
  'caution-recruits': () => cautionLimit('many recruits'),
  'caution-graduates': () => cautionLimit('many graduates'),
  'caution-change': () => cautionLimit('large loss'),
  'loss-years-before-decay': () => years(PREMIUM_DECAYS_FROM),
  'graduates-at-work-most': () => of('percent', GRADUATE_EMPLOYMENT * 100, 0),
};
