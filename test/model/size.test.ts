import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

test('the core, bundled, is at most 6 kB of gzip', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from './project.ts'; export * from './cautions.ts'; export * from './history.ts';
        export * from './run.ts'; export * from './mean-stay.ts'; export * from './survival.ts';
        export * from './patents-forgone.ts'; export * from './tax-index.ts'; export * from './fund-years.ts';
        export * from './campus-premium.ts'; export * from './subsidy.ts'; export * from './city.ts';`,
      resolveDir: 'src/model',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
  });
  expect(gzipSync(outputFiles[0]?.text ?? '').length / 1024).toBeLessThanOrEqual(6);
});
