import type { Projection } from './columns.ts';

/** The first year from which on no year up to the horizon has a net loss; null where there is none. */
export function firstWithoutLoss({ year, netLoss }: Projection): number | null {
  let first: number | null = null;
  for (let at = netLoss.length - 1; at >= 0 && Number(netLoss[at]) <= 0; at--) {
    first = Number(year[at]);
  }
  return first;
}
