import { defineConfig } from 'vite';

/** The page is built into web/dist, which the server hands out. Nothing is inlined: the content security policy forbids it. */
export default defineConfig({
  root: 'web',
  base: './',
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // One file of some 700 kB, charts included, from a server that is mostly on the same machine: not worth a warning.
    chunkSizeWarningLimit: 1000,
  },
  server: { proxy: { '/api': 'http://localhost:8080' } },
});
