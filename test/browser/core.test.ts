import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import type { City } from '../../src/model/city.ts';
import { STATES, FLOWS, SHOCKS } from '../../src/model/columns.ts';
import { project } from '../../src/model/project.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { blank, useBrowser } from '../setup/browser.ts';

useBrowser();

interface Run {
  name: string;
  city: City;
  scenario: Scenario;
}
const { runs } = JSON.parse(readFileSync('test/model/golden.json', 'utf8')) as { runs: Run[] };
const SERIES = [...STATES, ...FLOWS, ...SHOCKS];

test('the core gives the same in Chromium as in Node, to 1e-9', async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/model/project.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'core',
  });
  const { page } = await blank();
  await page.evaluate(`${outputFiles[0]?.text ?? ''}; globalThis.core = core;`);
  for (const { name, city, scenario } of runs) {
    const own = project(city, scenario);
    const columns = await page.evaluate(
      ({ city, scenario, series }: { city: unknown; scenario: unknown; series: string[] }) => {
        const { core } = globalThis as unknown as {
          core: { project: (...given: unknown[]) => Record<string, Float64Array> };
        };
        const projection = core.project(city, scenario);
        return Object.fromEntries(
          series.map((one) => [
            one,
            Array.from(projection[one] ?? [], (x) => (Number.isNaN(x) ? null : x)),
          ]),
        );
      },
      { city, scenario, series: SERIES },
    );
    for (const one of SERIES) {
      own[one].forEach((value, i) => {
        const theirs = columns[one]?.[i] ?? null;
        if (Number.isNaN(value)) expect(theirs, `${name} ${one}`).toBeNull();
        else
          expect(Math.abs((theirs ?? NaN) - value), `${name} ${one}`).toBeLessThanOrEqual(
            1e-9 * Math.max(Math.abs(value), city.stock),
          );
      });
    }
  }
  await page.context().close();
});
