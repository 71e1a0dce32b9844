import type { LossReading } from './city.ts';
import { PARAMETERS, type ParameterName, type Parameters } from './parameters.ts';

const TABLE = Object.entries(PARAMETERS) as [ParameterName, (typeof PARAMETERS)[ParameterName]][];

/** What a draw is made of: the reading of the loss, then every parameter in the table's order. */
export const DRAWN: readonly ('lossReading' | ParameterName)[] = [
  'lossReading',
  ...TABLE.map(([name]) => name),
];

/** The reading that a coordinate in [0, 1) stands for: net in the lower half. */
export function readingAt(u: number): LossReading {
  return u < 0.5 ? 'net' : 'gross';
}

/** The parameters that a point stands for, written into `into`: its coordinates from `first` on, in the table's order. */
export function parametersAt(point: Float64Array, first: number, into: Parameters): Parameters {
  TABLE.forEach(([name, { low, default: middle, high }], at) => {
    const u = Number(point[first + at]);
    into[name] = u < 0.5 ? low + 2 * u * (middle - low) : middle + (2 * u - 1) * (high - middle);
  });
  return into;
}
