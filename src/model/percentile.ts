/**
 * A percentile (0…100) of sorted values by linear interpolation between the two nearest ranks (type 7 of
 * Hyndman and Fan 1996). Values of −∞ stand for runs that have ended: NaN where the lower of the two
 * neighbours is one, or where there is no value.
 */
export function percentile(sorted: Float64Array, percent: number): number {
  const rank = ((sorted.length - 1) * percent) / 100;
  const below = Number(sorted[Math.floor(rank)]);
  const above = Number(sorted[Math.ceil(rank)]);
  return Number.isFinite(below) ? below + (rank - Math.floor(rank)) * (above - below) : Number.NaN;
}
