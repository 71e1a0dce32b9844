import type { Quantity } from '../../language/quantity.ts';
import { CASES } from '../../model/cases.ts';
import { CITIES } from '../../model/city.ts';
import { delay } from '../../model/delay.ts';
import { ensemble, PERCENTILES } from '../../model/ensemble.ts';
import { PARAMETERS, type ParameterName } from '../../model/parameters.ts';
import { project } from '../../model/project.ts';
import { tornado } from '../../model/tornado.ts';
import { caseName, casesWithoutLoss, outcome, POLICIES } from './policies.ts';

type Results = Record<string, () => Quantity>;

const [FIRST_CASE] = CASES;

/** Results are told to the nearest hundred people: more digits would say more than the model knows. */
const people = (value: Quantity['value'], roundedTo = 100): Quantity => ({
  value,
  unit: 'persons',
  comparator: 'eq',
  roundedTo,
});
const count = (value: number): Quantity => ({ value, unit: 'count', comparator: 'eq' });

/** Starts between which the price of a year's delay is told. */
const STARTS = [2022, 2035] as const;

/** What each year of delay costs at the horizon, for the full policy, in the cases asked for. */
function delayCosts(cases: readonly (typeof CASES)[number][]): [low: number, high: number] {
  const costs = cases.flatMap((one) => {
    const starts = delay({ ...CITIES.fuxin, ...one }, { levers: POLICIES['full'] ?? {} }).filter(
      ({ startYear }) => startYear >= STARTS[0] && startYear <= STARTS[1],
    );
    return starts.slice(1).map(({ stock }, at) => Number(starts[at]?.stock) - stock);
  });
  return [Math.min(...costs), Math.max(...costs)];
}

/** The fewest cases in which the full policy stops the leak, with one sourced claim at its low end. */
function fewestCases(): number {
  const sourced = (Object.keys(PARAMETERS) as ParameterName[]).filter(
    (name) => PARAMETERS[name].standing === 'sourced',
  );
  return Math.min(
    ...sourced.map((name) => casesWithoutLoss('full', { [name]: PARAMETERS[name].low })),
  );
}

let spreads: ReturnType<typeof ensemble> | undefined;

/** The stock at the horizon between two percentiles of the draws of one form. */
function spread(form: 'rate' | 'count', low: number, high: number): Quantity {
  spreads ??= ensemble(CITIES.fuxin);
  const { percentiles } = spreads[form];
  const at = (percent: number) =>
    Number(percentiles[PERCENTILES.findIndex((one) => one === percent)]?.at(-1));
  return people([at(low), at(high)]);
}

/** How far the stock at the horizon moves between the two ends of one assumption, in the first case. */
function swing(policy: string, of: ParameterName | 'exitForm'): Quantity {
  const { parameters, exitForm } = tornado(CITIES.fuxin, { levers: POLICIES[policy] ?? {} });
  const found = parameters.find(({ name }) => name === of);
  const [one, other] = found ? [found.low, found.high] : [exitForm.rate, exitForm.count];
  return people(Math.abs(Number(one?.stock) - Number(other?.stock)));
}

/** Stocks, differences and years for each policy in each case: `full-2045-net-rate`, `full-more-…`. */
const byCase: Results = Object.fromEntries(
  Object.keys(POLICIES).flatMap((policy) =>
    CASES.flatMap((one): [string, () => Quantity][] => [
      [`${policy}-2045-${caseName(one)}`, () => people(outcome(policy, one).stock)],
      [`${policy}-more-${caseName(one)}`, () => people(outcome(policy, one).more)],
      [
        `${policy}-first-without-loss-${caseName(one)}`,
        () => {
          const value = outcome(policy, one).firstWithoutLoss;
          if (value === null) throw new Error(`${policy}: a net loss to the end, ${caseName(one)}`);
          return { value, unit: 'year', comparator: 'eq' };
        },
      ],
    ]),
  ),
);

/** What the model gives for Fuxin under policies: our arithmetic, each with its case, no forecast. */
export const results: Results = {
  ...byCase,
  // Told to the nearest thousand, as a sum of two things in a headline.
  'both-together-more': () => people(outcome('intake-and-coordination', FIRST_CASE).more, 1000),
  'full-intake': () => ({
    value: Number(POLICIES['full']?.intake),
    unit: 'ratio',
    form: 'times',
    comparator: 'eq',
  }),
  'full-pay': () => ({
    value: 100 * Number(POLICIES['full']?.pay),
    unit: 'percent',
    comparator: 'eq',
    decimals: 0,
  }),
  cases: () => count(CASES.length),
  'full-cases-without-loss': () => count(casesWithoutLoss('full')),
  'full-cases-without-loss-low': () => count(fewestCases()),
  'as-today-2045-pull-kept': () =>
    people(Number(project(CITIES.fuxin, { parameters: { premiumPassThrough: 0 } }).stock.at(-1))),
  'swing-as-today-form': () => swing('as-today', 'exitForm'),
  'swing-as-today-pull': () => swing('as-today', 'premiumPassThrough'),
  'swing-full-form': () => swing('full', 'exitForm'),
  'swing-full-pull': () => swing('full', 'premiumPassThrough'),
  'swing-full-stay': () => swing('full', 'fiveYearRetentionCoordinated'),
  'delay-costs': () => people(delayCosts([FIRST_CASE])),
  'delay-costs-all-cases': () => people(delayCosts(CASES)),
  'delay-first-start': () => ({ value: STARTS[0], unit: 'year', comparator: 'eq' }),
  'delay-last-start': () => ({ value: STARTS[1], unit: 'year', comparator: 'eq' }),
  'spread-rate-half': () => spread('rate', 25, 75),
  'spread-rate-most': () => spread('rate', 5, 95),
  'spread-count-half': () => spread('count', 25, 75),
  'spread-count-most': () => spread('count', 5, 95),
};
