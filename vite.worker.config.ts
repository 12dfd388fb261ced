import { defineConfig } from 'vite';

/**
 * The worker threads and the model in one file: the engine's small modules, joined, run about a quarter
 * faster. Packages are left where they are.
 */
export default defineConfig({
  build: {
    ssr: 'server/runs/worker.ts',
    outDir: 'server/dist',
    emptyOutDir: true,
    target: 'node24',
    minify: false,
  },
});
