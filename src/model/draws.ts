import type { LossReading } from './city.ts';
import { DEFAULTS, PARAMETERS, type ParameterName, type Parameters } from './parameters.ts';
import { digitalShifts, sobolPoints } from './sobol-points.ts';

const TABLE = Object.entries(PARAMETERS) as [ParameterName, (typeof PARAMETERS)[ParameterName]][];

/** What a draw is made of, in the order of a point's coordinates: the reading, then the parameters' table. */
export const DRAWN: readonly ('lossReading' | ParameterName)[] = [
  'lossReading',
  ...TABLE.map(([name]) => name),
];

/** One way that our assumptions could be. */
export interface Draw {
  lossReading: LossReading;
  parameters: Parameters;
}

/** Draws by default. */
export const DRAWS = 1024;

/** The seed that points are shifted by, by default. */
export const SEED = 1;

/**
 * The draw that a point of the unit cube stands for, written into `into`. The first coordinate is the
 * reading, net in its lower half; each other one runs from a parameter's low end to its default in its
 * lower half, and from there to the high end in its upper.
 */
export function drawAt(point: Float64Array, into: Draw = anyDraw()): Draw {
  into.lossReading = Number(point[0]) < 0.5 ? 'net' : 'gross';
  TABLE.forEach(([name, { low, default: middle, high }], at) => {
    const u = Number(point[at + 1]);
    into.parameters[name] =
      u < 0.5 ? low + 2 * u * (middle - low) : middle + (2 * u - 1) * (high - middle);
  });
  return into;
}

/** A draw to write into; all have one shape, so that a run finds their fields at once. */
export function anyDraw(): Draw {
  return { lossReading: 'net', parameters: { ...DEFAULTS } };
}

/**
 * Draws in the order of the Sobol points: the same for the same count and seed (a 32-bit whole number).
 * Frozen all through, so that what is worked out from them once holds for as long as they are kept.
 */
export function draws(count = DRAWS, seed = SEED): readonly Readonly<Draw>[] {
  const next = sobolPoints(digitalShifts(DRAWN.length, seed));
  const point = new Float64Array(DRAWN.length);
  return Object.freeze(
    Array.from({ length: count }, () => {
      next(point);
      const draw = drawAt(point);
      Object.freeze(draw.parameters);
      return Object.freeze(draw);
    }),
  );
}
