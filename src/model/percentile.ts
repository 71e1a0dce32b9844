/**
 * Percentiles (0…100, in rising order) of values in any order, by linear interpolation between the two
 * nearest ranks (type 7 of Hyndman and Fan 1996). Values of −∞ stand for runs that have ended: NaN where
 * the lower of the two neighbours is one, or where there is no value. Puts the values in another order.
 */
export function percentiles(values: Float64Array, percents: readonly number[]): number[] {
  let placed = 0;
  return percents.map((percent) => {
    const rank = ((values.length - 1) * percent) / 100;
    const low = Math.floor(rank);
    select(values, low, placed);
    const below = Number(values[low]);
    placed = low;
    if (!Number.isFinite(below)) return Number.NaN;
    if (low === rank) return below;
    // All above this rank are at least as great: the next in order is the least of them.
    let above = Infinity;
    for (let at = low + 1; at < values.length; at++) above = Math.min(above, Number(values[at]));
    return below + (rank - low) * (above - below);
  });
}

/**
 * Puts the value of a rank in its place, none greater before it, none smaller after it (Hoare's
 * quickselect); everything before `from` is known to be no greater than everything from there on.
 */
function select(values: Float64Array, rank: number, from: number): void {
  let [left, right] = [from, values.length - 1];
  while (left < right) {
    const pivot = Number(values[(left + right) >> 1]);
    let [i, j] = [left, right];
    while (i <= j) {
      while (Number(values[i]) < pivot) i++;
      while (Number(values[j]) > pivot) j--;
      if (i > j) break;
      const kept = Number(values[i]);
      values[i] = Number(values[j]);
      values[j] = kept;
      i++;
      j--;
    }
    if (rank <= j) right = j;
    else if (rank >= i) left = i;
    else return;
  }
}
