import type { Quantity } from '../../language/quantity.ts';
import { CITIES, type City, type LossReading } from '../../model/city.ts';
import { columns } from '../../model/columns.ts';
import { horizonStock } from '../../model/horizon-stock.ts';
import { LEVER_TOPS, today, type LeverName, type Levers } from '../../model/levers.ts';
import { run } from '../../model/run.ts';
import { complete, FIRST_HORIZON, FIRST_START } from '../../model/scenario.ts';
import { SEED } from '../../model/draws.ts';
import { splitmix32 } from '../../model/splitmix32.ts';

/** Random policies that each oddity is looked for in. */
const POLICIES = 2000;
/** A horizon near the last that the model takes, where the premium has had time to feed back on itself. */
const LATE_HORIZON = 2060;

const NAMES = Object.keys(LEVER_TOPS) as LeverName[];

/** How often something odd happens among random policies, and how far it goes at most; both shares. */
interface Odd {
  often: number;
  most: number;
}

/** Compares the stock at the horizon of random policies, each drawn evenly over all levers, and a change of it. */
function among(
  city: City,
  horizon: number,
  change: (levers: Levers, random: () => number) => { levers: Levers; startYear: number },
): Odd {
  const next = splitmix32(SEED);
  const random = () => next() / 2 ** 32;
  const into = columns(horizon - city.baseYear + 1, { shocks: false });
  const bottoms = today(city);
  const stockOf = (levers: Levers, startYear: number) =>
    horizonStock(run(city, complete(city, { levers, startYear, horizon }), into)).stock;
  const gains = Array.from({ length: POLICIES }, () => {
    const levers = Object.fromEntries(
      NAMES.map((name) => [name, bottoms[name] + random() * (LEVER_TOPS[name] - bottoms[name])]),
    ) as unknown as Levers;
    const changed = change(levers, random);
    return stockOf(changed.levers, changed.startYear) / stockOf(levers, FIRST_START) - 1;
  });
  const odd = gains.filter((gain) => gain > 1e-9);
  return { often: odd.length / POLICIES, most: Math.max(0, ...odd) };
}

/** How often a start one year later leaves more people at the horizon, and by how much. */
export function delayHelps(lossReading: LossReading, horizon: number): Odd {
  return among({ ...CITIES.fuxin, lossReading }, horizon, (levers) => ({
    levers,
    startYear: FIRST_START + 1,
  }));
}

/** How often a lever that is moved down leaves more people at the horizon, and by how much. */
export function lessHelps(lossReading: LossReading, horizon: number): Odd {
  const city = { ...CITIES.fuxin, lossReading };
  return among(city, horizon, (levers, random) => {
    const name = NAMES[Math.floor(random() * NAMES.length)] ?? 'intake';
    const low = today(city)[name];
    const less = { ...levers, [name]: low + random() * (levers[name] - low) };
    return { levers: less, startYear: FIRST_START };
  });
}

const READINGS = ['net', 'gross'] as const;
const percent = (value: Quantity['value'], comparator: Quantity['comparator'] = 'eq') =>
  ({ value, unit: 'percent', comparator, decimals: 0 }) as const;
const shares = (horizon: number) =>
  READINGS.map((reading) => 100 * delayHelps(reading, horizon).often);
const most = (horizon: number) =>
  Math.max(...READINGS.map((reading) => 100 * delayHelps(reading, horizon).most));
const range = ([low = Number.NaN, high = Number.NaN]: readonly number[]) => [low, high] as const;

/** How often less does more, among random policies for Fuxin in the form of a constant rate. */
export const oddities: Record<string, () => Quantity> = {
  'odd-policies': () => ({ value: POLICIES, unit: 'count', comparator: 'eq' }),
  'late-horizon': () => ({ value: LATE_HORIZON, unit: 'year', comparator: 'eq' }),
  'less-helps': () => ({
    value: Math.max(
      ...READINGS.map((reading) => POLICIES * lessHelps(reading, FIRST_HORIZON).often),
    ),
    unit: 'count',
    comparator: 'eq',
  }),
  'delay-helps': () => percent(range(shares(FIRST_HORIZON))),
  'delay-helps-most': () => percent(Math.ceil(most(FIRST_HORIZON)), 'upTo'),
  'delay-helps-late': () => percent(range(shares(LATE_HORIZON))),
  'delay-helps-late-most': () => percent(Math.ceil(most(LATE_HORIZON)), 'upTo'),
};
