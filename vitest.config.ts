import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], slow = false) => ({
  extends: true as const,
  test: {
    name,
    include,
    // Property tests and browsers take their time on a busy machine.
    testTimeout: slow ? 120_000 : 60_000,
    hookTimeout: 120_000,
  },
});

export default defineConfig({
  test: {
    // The built site is served once for all tests; see test/setup/site.ts.
    globalSetup: ['test/setup/site.ts'],
    coverage: {
      provider: 'v8',
      include: ['src/model/**', 'src/state/**'],
      reporter: ['text-summary'],
      thresholds: { 100: true },
    },
    // Browsers wait more than they work: half as many files again as there are cores.
    maxWorkers: '150%',
    reporters: ['default', './test/setup/reporter.ts'],
    projects: [
      project('unit', [
        'test/*.test.ts',
        'test/{model,state,ledger,language,charts,suppositions,render,elements,tools}/**/*.test.ts',
      ]),
      project('site', ['test/site/**/*.test.ts'], true),
      project('browser', ['test/browser/**/*.test.ts'], true),
      project('engines', ['test/engines/**/*.test.ts'], true),
    ],
  },
});
