import { findPackageJSON } from 'node:module';
import { pathToFileURL } from 'node:url';

const MANIFEST = findPackageJSON(import.meta.url);
if (!MANIFEST) throw new Error('this code stands in no package');

/** A file or folder of the project by its path from the top, wherever this code stands: as written, or built. */
export const projectFile = (path: string): URL => new URL(path, pathToFileURL(MANIFEST));
