import type { City } from './city.ts';

/**
 * The count at the start of the observed years, persons: of those that lead to the city's yearly net loss, which
 * is a whole number, the roundest. Who has counted 520,000 finds 520,000 again and not 520,001. Without a loss or
 * gain it is the stock itself: two counts that differ would not tell the same.
 */
export function earlierStock({
  stock,
  netLoss,
  observedYears,
}: Pick<City, 'stock' | 'netLoss' | 'observedYears'>): number {
  if (netLoss === 0) return stock;
  const exact = stock + netLoss * observedYears;
  for (let step = 1e6; step > 1; step /= 10) {
    const round = Math.round(exact / step) * step;
    if (Math.round((round - stock) / observedYears) === netLoss) return round;
  }
  return exact;
}
