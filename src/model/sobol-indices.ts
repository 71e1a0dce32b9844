import { atOnce } from './at-once.ts';
import { digitalShifts, sobolPoints } from './sobol-points.ts';

/** Shares of a result's variance, an entry for each input. */
export interface SobolIndices {
  /** First-order: what the input explains alone. */
  first: Float64Array;
  /** Total: with all that it does together with others. */
  total: Float64Array;
  mean: number;
  variance: number;
  /** Samples that count, and samples left out because the function has no value (NaN) at one of their points. */
  samples: number;
  refused: number;
}

/** What the indices are worked out from: how many inputs and samples, and the seed of the points. */
export interface Sampling {
  inputs: number;
  samples: number;
  seed: number;
}

/** Samples between two stops of the stepwise estimate. */
const A_STEP = 16;

/**
 * First-order and total Sobol indices of a function on the unit cube, by Saltelli's sampling (two matrices
 * of `samples` Sobol points, and one of their columns exchanged at a time: `inputs` + 2 evaluations a
 * sample) with Jansen's estimators (Saltelli et al. 2010, “Variance based sensitivity analysis of model
 * output”). Indices are NaN where the function does not vary. `of` must not keep the point that it is given.
 */
export function sobolIndices(
  of: (point: Float64Array) => number,
  sampling: Sampling,
): SobolIndices {
  return atOnce(sobolIndicesStepwise(of, sampling));
}

/** The same with stops on the way, each telling the share (0…1) that is done: for who must not wait. */
export function* sobolIndicesStepwise(
  of: (point: Float64Array) => number,
  { inputs, samples, seed }: Sampling,
): Generator<number, SobolIndices, void> {
  const next = sobolPoints(digitalShifts(2 * inputs, seed));
  const both = new Float64Array(2 * inputs);
  const [a, b] = [both.subarray(0, inputs), both.subarray(inputs)];
  const mixed = new Float64Array(inputs);
  const values = new Float64Array(inputs);
  const first = new Float64Array(inputs);
  const total = new Float64Array(inputs);
  let [counted, sum, squares] = [0, 0, 0];
  for (let sample = 0; sample < samples; sample++) {
    if (sample % A_STEP === 0) yield sample / samples;
    next(both);
    const [atA, atB] = [of(a), of(b)];
    mixed.set(a);
    let defined = !Number.isNaN(atA + atB);
    for (let input = 0; defined && input < inputs; input++) {
      mixed[input] = Number(b[input]);
      values[input] = of(mixed);
      mixed[input] = Number(a[input]);
      defined = !Number.isNaN(values[input]);
    }
    if (!defined) continue;
    counted += 1;
    sum += atA + atB;
    squares += atA * atA + atB * atB;
    values.forEach((value, input) => {
      first[input] = Number(first[input]) + (atB - value) ** 2;
      total[input] = Number(total[input]) + (atA - value) ** 2;
    });
  }
  const mean = sum / (2 * counted);
  const variance = squares / (2 * counted) - mean * mean;
  return {
    first: first.map((square) => 1 - square / (2 * counted * variance)),
    total: total.map((square) => square / (2 * counted * variance)),
    mean,
    variance,
    samples: counted,
    refused: samples - counted,
  };
}
