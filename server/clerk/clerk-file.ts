import { workerFile } from '../runs/worker-file.ts';

const here = (path: string): URL => new URL(path, import.meta.url);

export const CLERK_SOURCE = here('./worker.ts');
/** Made by `npm run build`; a thread that runs it begins in a fraction of the time. */
export const CLERK_BUILT = here('../dist/clerk/worker.js');
/** All that the built file is made of. */
const FOLDERS = ['../../models', '.', '../answers', '../export', '../runs'].map(here);

/** The file that clerks run: the built one where it is newer than all it was made of. */
export const clerkFile = (): URL => workerFile(CLERK_SOURCE, CLERK_BUILT, FOLDERS);
