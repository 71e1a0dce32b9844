import type { Projection } from './columns.ts';

/** The stock at a projection's horizon, persons; where the run has ended, the last that it reports. */
export interface HorizonStock {
  stock: number;
  /** Year in which the run ended, null where it reached its horizon. */
  endsIn: number | null;
}

/** The stock that a projection leaves its reader with. */
export function horizonStock({ stock, endsIn }: Projection): HorizonStock {
  let last = stock.length - 1;
  while (last > 0 && Number.isNaN(stock[last])) last--;
  return { stock: Number(stock[last]), endsIn };
}
