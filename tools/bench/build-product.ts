import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const VITE = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));

/** Builds the page and the threads as `npm run build` does, with a map of which line came from which file. */
export async function buildProduct(): Promise<void> {
  await run(process.execPath, [VITE, 'build'], { cwd: ROOT });
  await run(process.execPath, ['tools/build/build-programs.ts', '--sourcemap'], { cwd: ROOT });
}
