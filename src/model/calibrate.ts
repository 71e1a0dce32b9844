import type { City } from './city.ts';
import type { Parameters } from './parameters.ts';
import { recruitExitRate } from './recruit-exit-rate.ts';
import { settled } from './settled.ts';

/** What a city's figures imply in its base year. */
export interface Calibration {
  /** Recruits in the stock, in balance with their exits (Little's law), persons. */
  recruitsInStock: number;
  /** Everybody else: people rooted in the city, persons. */
  residents: number;
  /** Hazard rate (1/year) at which residents left over the observed years; 0 where the city gained. */
  residentExitRate: number;
  /** Share (0…1) of residents' departures that policy can reach: 1 in the net reading. */
  reachable: number;
}

/** The base year of a city in closed form; see the methods page for the equations. */
export function calibrate(city: City, p: Parameters): Calibration {
  const { stock, netLoss, observedYears, recruits } = city;
  const recruitsInStock = settled(recruits, recruitExitRate(city.coordination, p));
  const residents = stock - recruitsInStock;
  const loses = netLoss > 0;
  return {
    recruitsInStock,
    residents,
    residentExitRate: loses
      ? Math.log((residents + netLoss * observedYears) / residents) / observedYears
      : 0,
    reachable:
      loses && city.lossReading === 'gross'
        ? Math.min(1, Math.max(0, (netLoss - recruits) / netLoss))
        : 1,
  };
}
