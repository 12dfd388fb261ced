import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Where continuous integration wants the counts as JSON. */
const report = process.env.TEST_REPORT;

/** Tests run the real model, server and browser, so they are given time; nothing here asserts a speed. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: availableParallelism(),
    testTimeout: 900_000,
    hookTimeout: 900_000,
    expect: { poll: { timeout: 60_000 } },
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
