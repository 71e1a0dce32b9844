import { DIRECTION_NUMBERS } from './direction-numbers.ts';
import { splitmix32 } from './splitmix32.ts';

const BITS = 32;

/** So many dimensions the direction numbers are there for. */
export const MOST_DIMENSIONS = DIRECTION_NUMBERS.length + 1;

/** A shift for each dimension, from a seed (a 32-bit whole number): what makes one set of points another. */
export function digitalShifts(dimensions: number, seed: number): Uint32Array {
  return Uint32Array.from({ length: dimensions }, splitmix32(seed));
}

/**
 * Sobol points in the unit cube in Gray-code order (Antonov and Saleev 1979), the first of the sequence
 * skipped, every coordinate's bits shifted by its dimension's shift. Each call writes the next point,
 * coordinates in [0, 1), into `into`; there is a dimension for each shift.
 * @throws RangeError for more dimensions than there are direction numbers for.
 */
export function sobolPoints(shifts: Uint32Array): (into: Float64Array) => void {
  const dimensions = shifts.length;
  if (dimensions > MOST_DIMENSIONS) {
    throw new RangeError(
      `sobolPoints: ${String(dimensions)} dimensions, valid are up to ${String(MOST_DIMENSIONS)}`,
    );
  }
  const directions = new Uint32Array(dimensions * BITS);
  for (let at = 0; at < dimensions; at++) directions.set(directionsOf(at), at * BITS);
  const now = new Uint32Array(dimensions);
  let index = 0;
  return (into) => {
    // The number of trailing ones of the index, which is the bit in which the Gray code changes.
    const changed = BITS - 1 - Math.clz32(~index & -~index);
    index += 1;
    for (let at = 0; at < dimensions; at++) {
      const next = Number(now[at]) ^ Number(directions[at * BITS + changed]);
      now[at] = next;
      into[at] = ((next ^ Number(shifts[at])) >>> 0) / 2 ** BITS;
    }
  };
}

/** The direction numbers of a dimension (0 the first) as binary fractions, 32 bits each. */
function directionsOf(dimension: number): Uint32Array {
  const v = new Uint32Array(BITS);
  // The first dimension is van der Corput’s sequence.
  const [a, ...m] = DIRECTION_NUMBERS[dimension - 1] ?? [0];
  const degree = m.length;
  for (let i = 0; i < BITS; i++) {
    if (degree === 0) v[i] = 2 ** (BITS - 1 - i);
    else if (i < degree) v[i] = Number(m[i]) * 2 ** (BITS - 1 - i);
    else {
      const before = Number(v[i - degree]);
      let next = before ^ (before >>> degree);
      for (let k = 1; k < degree; k++) {
        if ((a >> (degree - 1 - k)) % 2 === 1) next ^= Number(v[i - k]);
      }
      v[i] = next;
    }
  }
  return v;
}
