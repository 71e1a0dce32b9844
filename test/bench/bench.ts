// npm run bench: how long a projection takes, side by side in one run, as medians and ratios. Machines
// are noisy: only the ratios mean anything.
import { CITIES } from '../../src/model/city.ts';
import { columns } from '../../src/model/columns.ts';
import { project } from '../../src/model/project.ts';
import { run } from '../../src/model/run.ts';
import { complete, type Scenario } from '../../src/model/scenario.ts';
import { plainProjection } from '../model/reference.ts';
import { bare } from './bare.ts';

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
const full = complete(city, scenario);
const out = columns(full.horizon - city.baseYear + 1);

const CONTESTANTS: readonly (readonly [name: string, go: () => unknown])[] = [
  ['bare loop by hand', () => bare(city, full)],
  ['project()', () => project(city, scenario)],
  ['run() into used columns', () => run(city, full, out)],
  ['an object a year', () => plainProjection(city, scenario)],
];

const ROUNDS = 41;
const BATCH = 2000;
const times = CONTESTANTS.map((): number[] => []);
let sink: unknown;
for (let round = -8; round < ROUNDS; round++) {
  CONTESTANTS.forEach(([, go], at) => {
    const start = performance.now();
    for (let i = 0; i < BATCH; i++) sink = go();
    if (round >= 0) times[at]?.push((performance.now() - start) / BATCH);
  });
}
if (sink === undefined) throw new Error('nothing ran');
const median = (list: number[]) =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;
const base = median(times[0] ?? []);
console.log(`25 years, median of ${String(ROUNDS)} rounds of ${String(BATCH)}`);
CONTESTANTS.forEach(([name], at) => {
  const own = median(times[at] ?? []);
  console.log(
    `${name.padEnd(26)}${(own * 1000).toFixed(2).padStart(8)} µs   × ${(own / base).toFixed(2)}`,
  );
});
