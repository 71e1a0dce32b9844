import { calibrate } from './calibrate.ts';
import type { City } from './city.ts';
import type { Parameters } from './parameters.ts';

/** Stocks that the city's figures imply for the observed years, oldest first, the base year last. */
export interface History {
  year: Int32Array;
  /** Persons. */
  stock: Float64Array;
}

/**
 * The calibration run backwards over the observed years: along the exit rate in the rate form of a
 * city that loses, else by the same number a year.
 */
export function history(city: City, p: Parameters): History {
  const { baseYear, netLoss, observedYears } = city;
  const { recruitsInStock, residents, residentExitRate } = calibrate(city, p);
  const back = Array.from({ length: observedYears + 1 }, (_, at) => observedYears - at);
  const byRate = city.exitForm === 'rate' && netLoss > 0;
  const residentsThen = (n: number) =>
    byRate ? residents * Math.exp(residentExitRate * n) : residents + netLoss * n;
  return {
    year: Int32Array.from(back, (n) => baseYear - n),
    stock: Float64Array.from(back, (n) => recruitsInStock + residentsThen(n)),
  };
}
