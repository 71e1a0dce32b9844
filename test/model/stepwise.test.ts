import { expect, test } from 'vitest';
import { CITIES } from '../../src/model/city.ts';
import { leverMap, leverMapStepwise } from '../../src/model/lever-map.ts';
import { sensitivity, sensitivityStepwise } from '../../src/model/sensitivity.ts';
import { sobolIndices, sobolIndicesStepwise } from '../../src/model/sobol-indices.ts';

const { fuxin } = CITIES;

/** Goes from stop to stop; holds the shares told to rise from 0 and stay below 1; gives the value. */
function walk<Value>(steps: Generator<number, Value, void>, stops: number): Value {
  const shares: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) {
      expect(shares).toHaveLength(stops);
      expect(shares[0]).toBe(0);
      shares.forEach((share, at) => {
        expect(share).toBeCloseTo(at / stops, 12);
        expect(share).toBeLessThan(1);
      });
      return step.value;
    }
    shares.push(step.value);
  }
}

test('step by step a lever map is the same, with a stop a row', () => {
  const of = ['intake', 'coordination'] as const;
  const scenario = { levers: { pay: 0.8 } };
  expect(walk(leverMapStepwise(fuxin, scenario, of, 7), 7)).toEqual(
    leverMap(fuxin, scenario, of, 7),
  );
});

test('step by step the indices are the same, with a stop every sixteen samples', () => {
  const sum = (point: Float64Array) => 3 * Number(point[0]) + Number(point[1]);
  const sampling = { inputs: 2, samples: 128, seed: 3 };
  expect(walk(sobolIndicesStepwise(sum, sampling), 8)).toEqual(sobolIndices(sum, sampling));
  expect(walk(sensitivityStepwise(fuxin, {}, { samples: 64 }), 4)).toEqual(
    sensitivity(fuxin, {}, { samples: 64 }),
  );
});

test('step by step what the model refuses is refused at once', () => {
  expect(() => sensitivityStepwise({ ...fuxin, stock: -1 })).toThrow('city.stock');
});
