import { basename, dirname } from 'node:path';
import { build } from 'vite';
import { constantFunctions } from './constant-functions.ts';

/**
 * Joins a program into one file with all that it imports. Constants stay constants: as variables, which Vite makes
 * of them, the compiler would look each up again at every use.
 * @param source path of the program
 * @param file path of what is built
 */
export async function buildProgram(source: string, file: string, sourcemap = false): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [constantFunctions()],
    build: {
      ssr: source,
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
