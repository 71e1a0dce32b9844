import { PARAMETERS, type ParameterName, type Standing } from '../../../model/parameters.ts';
import { sensitivityStepwise, VARIED } from '../../../model/sensitivity.ts';
import type { SobolIndices } from '../../../model/sobol-indices.ts';
import type { Question } from '../parts/analysis.ts';

/** A choice that the sources leave open, or a number of the model. */
export type Varied = 'lossReading' | 'exitForm' | ParameterName;

/** One assumption, and its shares (0…1) of how far the stock at the horizon varies. */
export interface Input {
  name: Varied;
  standing: Standing | 'open';
  /** What it explains alone: as estimated, so noise may put it a little below nothing. */
  first: number;
  /** With all that it does together with others. */
  total: number;
}

/** All that the picture shows. */
export interface Rows {
  horizon: number;
  /** Whether the stock varies at all; without that there are no shares. */
  varies: boolean;
  /** The largest total first; empty where nothing varies. */
  inputs: readonly Input[];
  /** Samples that count, and those left out since the model refuses a city in them. */
  samples: number;
  refused: number;
}

/** A variance below this share of the squared mean is the rounding of the computer. */
const NOISE = 1e-12;

/**
 * Which assumptions the stock at the horizon hangs on when all vary at once; stops on the way, each
 * telling the share (0…1) that is done. The form and the reading vary too, whatever the reader's case.
 * @throws ScenarioError carrying every field of the city or the scenario that is refused.
 */
export function* steps(
  { city, scenario }: Question,
  of: { samples?: number; seed?: number } = {},
): Generator<number, Rows, void> {
  return rowsOf(yield* sensitivityStepwise(city, scenario, of), scenario.horizon);
}

/** The core's indices, each with its input, ready to be told. */
export function rowsOf(
  { first, total, mean, variance, samples, refused }: SobolIndices,
  horizon: number,
): Rows {
  const varies = variance > NOISE * mean * mean;
  const inputs = VARIED.map((name, at): Input => {
    const standing =
      name === 'lossReading' || name === 'exitForm' ? 'open' : PARAMETERS[name].standing;
    return { name, standing, first: Number(first[at]), total: Number(total[at]) };
  });
  // A stable sort: of two alike the model's order stands.
  const sorted = inputs.sort((one, two) => two.total - one.total);
  return { horizon, varies, inputs: varies ? sorted : [], samples, refused };
}
