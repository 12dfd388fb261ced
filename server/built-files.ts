import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectFile } from './project-file.ts';

/** A program that `npm run build` joins into one file, which begins sooner and, for the engine, runs faster. */
export interface Program {
  readonly source: URL;
  readonly built: URL;
  /** The files, and folders of files, that the built one is made of. */
  readonly madeOf: readonly URL[];
}

/** Where `npm run build` writes, and nothing is made of. */
export const OUTPUT = projectFile('server/dist');

/** @param file in `server/`, without its ending @param rooms of `server/` that it is made of, beside the model */
const program = (file: string, rooms: readonly string[]): Program => ({
  source: projectFile(`server/${file}.ts`),
  built: new URL(`${file}.js`, `${OUTPUT.href}/`),
  madeOf: ['package-lock.json', 'models', ...rooms.map((room) => `server/${room}`)].map(
    projectFile,
  ),
});
const ALL_ROOMS = [''];

/** A worker thread that simulates. */
export const WORKER = program('runs/worker', ['runs']);
/** A thread that checks questions and answers them. */
export const CLERK = program('clerk/worker', [
  'clerk',
  'answers',
  'export',
  'http',
  'runs',
  'project-file.ts',
]);
export const COMMAND_LINE = program('command-line', ALL_ROOMS);
export const WEB_SERVER = program('web-server', ALL_ROOMS);

export const PROGRAMS: readonly Program[] = [WORKER, CLERK, COMMAND_LINE, WEB_SERVER];

const NEVER = Number.NEGATIVE_INFINITY;

/** When a file, or something in a folder, was changed last. */
function lastChange(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found || path === fileURLToPath(OUTPUT)) return NEVER;
  const inside = found.isDirectory() ? readdirSync(path) : [];
  return inside.reduce((last, name) => Math.max(last, lastChange(join(path, name))), found.mtimeMs);
}

/** The file to run: the built one where it is newer than all it was made of. */
export function fileOf({ source, built, madeOf }: Program): URL {
  const builtAt = lastChange(fileURLToPath(built));
  const isFresh = madeOf.every((folder) => lastChange(fileURLToPath(folder)) < builtAt);
  return isFresh ? built : source;
}
