/** Bins from the least value to the greatest: a thousand values lie a few in each. */
const BINS = 512;

/** So many values are put in order one by one; more are left to the engine. */
const FEW = 64;

/**
 * The percentiles of the first `count` of some values, in any order, with `ended` runs that count below
 * every one of them. What is returned is overwritten by the next call.
 */
export type Percentiles = (values: Float64Array, count: number, ended: number) => Float64Array;

/**
 * Percentiles (0…100, in rising order) of up to `most` values, by linear interpolation between the two
 * nearest ranks (type 7 of Hyndman and Fan 1996); NaN where the lower of the two has ended, or where there
 * is no value. Values are counted into bins, and only those that share one with a rank are put in order:
 * a few loops through the values, without a branch that a processor would guess wrong.
 */
export function percentilesOf(percents: readonly number[], most: number): Percentiles {
  const bins = new Uint32Array(BINS + 1);
  const wanted = new Uint8Array(BINS + 1);
  const picked = new Float64Array(most + 1);
  // The two nearest ranks of each percentile, counted among the values alone.
  const places = new Float64Array(2 * percents.length);
  const found = new Float64Array(percents.length);
  // The loops stand in one function: in several small ones they stay in an engine’s slower code.
  return (values, count, ended) => {
    let [least, greatest] = [Infinity, -Infinity];
    for (let i = 0; i < count; i++) {
      const value = Number(values[i]);
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
    }
    const fine = BINS / (greatest - least);
    // Values that are one, or one but for rounding, share a bin.
    const scale = Number.isFinite(fine) ? fine : 0;
    bins.fill(0);
    for (let i = 0; i < count; i++) {
      const bin = ((Number(values[i]) - least) * scale) | 0;
      bins[bin] = Number(bins[bin]) + 1;
    }

    const rankOf = (percent: number) => ((count + ended - 1) * percent) / 100;
    percents.forEach((percent, at) => {
      const place = Math.max(0, Math.floor(rankOf(percent)) - ended);
      places[2 * at] = place;
      places[2 * at + 1] = Math.min(place + 1, count - 1);
    });
    // Places rise, or are neighbours, between which no value lies: one way through the bins finds all.
    wanted.fill(0);
    let [upTo, within, next] = [0, 0, 0];
    let place = Number(places[0]);
    for (let bin = 0; bin <= BINS; bin++) {
      const before = upTo;
      upTo += Number(bins[bin]);
      if (place >= upTo) continue;
      wanted[bin] = 1;
      // From here on a place is one among the values of wanted bins.
      for (; place < upTo; place = next < places.length ? Number(places[next]) : Infinity) {
        places[next] = place - (before - within);
        next += 1;
      }
      within += upTo - before;
    }

    let taken = 0;
    for (let i = 0; i < count; i++) {
      const value = Number(values[i]);
      // Written in any case, and overwritten by the next unless it is wanted.
      picked[taken] = value;
      taken += Number(wanted[((value - least) * scale) | 0]);
    }
    sort(picked, taken);
    percents.forEach((percent, at) => {
      const rank = rankOf(percent);
      const low = Math.floor(rank);
      const below = Number(picked[Number(places[2 * at])]);
      const above = Number(picked[Number(places[2 * at + 1])]);
      found[at] = low < ended || count === 0 ? Number.NaN : below + (rank - low) * (above - below);
    });
    return found;
  };
}

/** Puts the first `count` values in order. */
function sort(values: Float64Array, count: number): void {
  if (count > FEW) {
    values.subarray(0, count).sort();
    return;
  }
  for (let i = 1; i < count; i++) {
    const value = Number(values[i]);
    let at = i;
    for (; at > 0 && Number(values[at - 1]) > value; at--) values[at] = Number(values[at - 1]);
    values[at] = value;
  }
}
