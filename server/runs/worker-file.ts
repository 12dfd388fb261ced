import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path: string): URL => new URL(path, import.meta.url);

export const SOURCE = here('./worker.ts');
/** The worker and the model in one file, which `npm run build` makes and which runs faster. */
export const BUILT = here('../dist/worker.js');
/** All that the built file is made of. */
const FOLDERS = [here('../../models'), here('.')];

const changedAt = (path: string): number =>
  statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;

/** When something in a folder was changed last. */
const lastChange = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true })
    .map((entry) => join(folder, entry.name))
    .reduce(
      (last, path) =>
        Math.max(last, statSync(path).isDirectory() ? lastChange(path) : changedAt(path)),
      changedAt(folder),
    );

/** The file that worker threads run: the built one where it is newer than all it was made of. */
export function workerFile(source = SOURCE, built = BUILT, folders = FOLDERS): URL {
  const builtAt = changedAt(fileURLToPath(built));
  const isFresh = folders.every((folder) => lastChange(fileURLToPath(folder)) < builtAt);
  return isFresh ? built : source;
}
