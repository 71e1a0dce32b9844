// npm run mutate: changes src/model in every small way there is, and counts the changes that no test sees.
export default {
  // The command runner: Stryker's own runner for Vitest loses tests with Vitest 5.
  testRunner: 'command',
  commandRunner: { command: 'vitest run --config test/stryker.vitest.config.ts --bail 1' },
  mutate: ['src/model/**/*.ts'],
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  coverageAnalysis: 'off',
  concurrency: 2,
  timeoutMS: 20000,
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'look', '.cache'],
};
