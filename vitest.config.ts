import { availableParallelism } from 'node:os';
import { normalizePath } from 'vite';
import { defineConfig } from 'vitest/config';

/** Where continuous integration wants the counts as JSON. */
const report = process.env.TEST_REPORT;

const here = normalizePath(import.meta.dirname).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Files of the product but its pages, as whole paths. Node reads them itself, as when the product runs: made over for
 * tests, every use of what a module imports is looked up, so that the engine took four times as long.
 */
const PRODUCT = new RegExp(`^${here}/(models|server|tools)/`);

/** Tests run the real model, server and browser, so they are given time; nothing here asserts a speed. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    pool: 'forks',
    // Hundreds of modules are read once for each worker, not for each file; so a test leaves nothing behind.
    isolate: false,
    maxWorkers: availableParallelism(),
    testTimeout: 900_000,
    hookTimeout: 900_000,
    expect: { poll: { timeout: 300_000 } },
    server: { deps: { external: [PRODUCT] } },
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
