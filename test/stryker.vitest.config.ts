import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/model/*.test.ts'],
    exclude: ['test/model/size.test.ts'],
    env: { MUTATION: '1' },
    testTimeout: 60_000,
    isolate: false,
    pool: 'threads',
    reporters: ['dot'],
  },
});
