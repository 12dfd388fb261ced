/**
 * Joins each program that starts often, or must be fast, into one file with all that it imports: hundreds of small
 * files take a second to read, and what a module imports is looked up anew each time that the engine uses it.
 * Each is built by itself: what two had in common would stand in a third file, which slows the engine. Constants stay
 * constants: as variables, which Vite makes of them, the compiler would look each up again at every use.
 * With `--sourcemap`, also a map of which line came from which file.
 */
import { rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { OUTPUT, PROGRAMS } from '../../server/built-files.ts';
import { constantFunctions } from './constant-functions.ts';

const { sourcemap } = parseArgs({
  options: { sourcemap: { type: 'boolean', default: false } },
}).values;

rmSync(OUTPUT, { recursive: true, force: true });
for (const { source, built } of PROGRAMS) {
  const file = fileURLToPath(built);
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [constantFunctions()],
    build: {
      ssr: fileURLToPath(source),
      outDir: dirname(file),
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      sourcemap,
      rolldownOptions: { output: { entryFileNames: basename(file), topLevelVar: false } },
    },
    ssr: { noExternal: true },
  });
}
