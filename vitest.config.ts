import { defineConfig } from 'vitest/config';

/** Tests run the real model, server and browser, so they are given time; nothing here asserts a speed. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: 'coverage/tests.json' }]]
      : ['default'],
  },
});
