/** Halvings of 0…1: more than a double can tell apart. */
const HALVINGS = 60;

/**
 * The share (0…1) of a stock that leaves each year, if it is the same every year, where a stock of
 * `from` persons is `to` persons after `years` whole years in each of which `inflow` persons come:
 * S′ = S·(1 − share) + inflow, year by year. Found by bisection, since more than two years have no
 * closed form; NaN where no share does it: the stock has grown by more than came, or fallen below what
 * the last year alone brings.
 */
export function exitShare(from: number, to: number, years: number, inflow: number): number {
  const after = (share: number) => {
    let stock = from;
    for (let year = 0; year < years; year++) stock = stock * (1 - share) + inflow;
    return stock;
  };
  if (!(years >= 1 && to <= after(0) && to >= after(1))) return Number.NaN;
  let [low, high] = [0, 1];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (after(middle) > to) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
