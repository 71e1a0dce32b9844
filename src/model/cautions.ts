import type { City } from './city.ts';
import type { Projection } from './columns.ts';

/** Something a page must say beside a projection; numbers in the unit that `of` names. */
export interface Caution {
  of:
    | 'fast exits' // residents' exit rate, 1/year
    | 'many recruits' // recruits in the stock, share of it
    | 'many graduates' // graduates a year, share of the stock
    | 'nothing to reach' // share of departures that policy reaches
    | 'large loss' // a year's net loss, share of the stock
    | 'large gain' // a year's net gain, share of the stock
    | 'ended'; // the year
  value: number;
  limit: number;
  /** The first projected year that it concerns, where it concerns one. */
  year?: number;
}

const FAST_EXITS = 0.15;
const MANY_RECRUITS = 1 / 2;
const MANY_GRADUATES = 1 / 10;
/** The tax claim is about small changes, and no city is known to gain more. */
const LARGE_CHANGE = 0.05;

/** What a page must say beside this city's projection; empty where there is nothing. */
export function cautions(city: City, projection: Projection): Caution[] {
  const { stock, netLoss, observedYears, graduates, recruits } = city;
  const residents = Number(projection.residents[0]);
  const exitRate =
    netLoss > 0 ? Math.log((residents + netLoss * observedYears) / residents) / observedYears : 0;
  const recruitShare = Number(projection.recruitsInStock[0]) / stock;
  const unreachable = city.lossReading === 'gross' && netLoss > 0 && recruits >= netLoss;
  const all: (Caution | false)[] = [
    exitRate > FAST_EXITS && { of: 'fast exits', value: exitRate, limit: FAST_EXITS },
    recruitShare > MANY_RECRUITS && {
      of: 'many recruits',
      value: recruitShare,
      limit: MANY_RECRUITS,
    },
    graduates / stock > MANY_GRADUATES && {
      of: 'many graduates',
      value: graduates / stock,
      limit: MANY_GRADUATES,
    },
    unreachable && { of: 'nothing to reach', value: 0, limit: 0 },
    largeChange(projection, 'large loss', 1),
    largeChange(projection, 'large gain', -1),
    projection.endsIn !== null && {
      of: 'ended',
      value: projection.endsIn,
      limit: projection.endsIn,
      year: projection.endsIn,
    },
  ];
  return all.filter((caution) => caution !== false);
}

/** The first year whose net loss (sign 1) or gain (sign −1) is above five per cent of the stock. */
function largeChange(
  { year, netLoss, stock }: Projection,
  of: 'large loss' | 'large gain',
  sign: 1 | -1,
): Caution | false {
  for (let i = 0; i < year.length; i++) {
    const value = (sign * Number(netLoss[i])) / Number(stock[i]);
    if (value > LARGE_CHANGE) return { of, value, limit: LARGE_CHANGE, year: Number(year[i]) };
  }
  return false;
}
