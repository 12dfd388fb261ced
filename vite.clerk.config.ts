import { defineConfig } from 'vite';

/**
 * A clerk's thread and the model in one file, so that it begins at once. It is built apart from the worker
 * that simulates: what two files have in common would stand in a third, which slows the engine.
 */
export default defineConfig({
  build: {
    ssr: 'server/clerk/worker.ts',
    outDir: 'server/dist/clerk',
    target: 'node24',
    minify: false,
  },
});
