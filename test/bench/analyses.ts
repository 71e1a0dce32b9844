import { CITIES } from '../../src/model/city.ts';
import { delay } from '../../src/model/delay.ts';
import { draws } from '../../src/model/draws.ts';
import { effort } from '../../src/model/effort.ts';
import { ensemble } from '../../src/model/ensemble.ts';
import { leverMap } from '../../src/model/lever-map.ts';
import { LEVERS, type LeverName } from '../../src/model/levers.ts';
import { project } from '../../src/model/project.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { sensitivity } from '../../src/model/sensitivity.ts';
import { shapley } from '../../src/model/shapley.ts';
import { tornado } from '../../src/model/tornado.ts';

const city = CITIES.fuxin;
const scenario: Scenario = {
  levers: {
    intake: 1.5,
    industry: 3,
    coordination: 1,
    education: 1,
    skills: 1,
    liveability: 1,
    pay: 0.8,
  },
};
const [few, many] = [draws(), draws(10_000)];
const all = Object.keys(LEVERS) as LeverName[];

/** The spread that follows a reader’s hand. */
export const SPREAD = '1 024 draws with percentiles';

/** What is built on a projection, by name; the first is the projection itself, which the others are told in. */
export const ANALYSES: Readonly<Record<string, () => unknown>> = {
  'a projection': () => project(city, scenario),
  [SPREAD]: () => ensemble(city, scenario, few),
  '10 000 draws': () => ensemble(city, scenario, many),
  tornado: () => tornado(city, scenario),
  'what would it take': () => effort(city, {}, all, { kind: 'stock', share: 0.8, year: 2045 }),
  'price of delay': () => delay(city, scenario),
  'Shapley values': () => shapley(city, scenario),
  'two-lever map, 101 × 101': () => leverMap(city, scenario, ['intake', 'coordination']),
  'Sobol indices, 1 024 samples': () => sensitivity(city, scenario),
};

/** Rounds before the first that counts: the spread follows a hand, and its code has long been compiled. */
const WARM_UP: Readonly<Record<string, number>> = { [SPREAD]: 30 };

/** Median milliseconds of each analysis, its warm-up left out. */
export function timed(rounds: number): Record<string, number> {
  const times = Object.entries(ANALYSES).map(([name, go]) => {
    const batch = name === 'a projection' ? 500 : 1;
    const taken: number[] = [];
    for (let round = -(WARM_UP[name] ?? 2); round < rounds; round++) {
      const start = performance.now();
      for (let i = 0; i < batch; i++) go();
      if (round >= 0) taken.push((performance.now() - start) / batch);
    }
    taken.sort((a, b) => a - b);
    return [name, taken[Math.floor(taken.length / 2)] ?? Number.NaN] as const;
  });
  return Object.fromEntries(times);
}
