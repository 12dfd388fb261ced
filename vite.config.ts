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
  },
  server: { proxy: { '/api': 'http://localhost:8080' } },
});
