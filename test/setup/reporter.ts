import type { Reporter, TestModule } from 'vitest/node';

/** After a run: the ten slowest files, and one plain line that counts. */
export default class Slowest implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const files = modules
      .map((module) => ({ file: module.relativeModuleId, ms: module.diagnostic().duration }))
      .sort((a, b) => b.ms - a.ms)
      .slice(0, 10);
    console.log('\nThe ten slowest files:');
    for (const { file, ms } of files)
      console.log(`${(ms / 1000).toFixed(1).padStart(7)} s  ${file}`);
    const results = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const count = (state: string) => results.filter((result) => result === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    console.log(
      `\n${String(count('passed'))} passed, ${String(count('failed') + broken)} failed, ${String(count('skipped'))} skipped`,
    );
  }
}
