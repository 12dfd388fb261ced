import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  readStaticFile,
  readStaticFolder,
  type StaticFile,
  type StaticFiles,
} from './http/static-files.ts';
import { projectFile } from './project-file.ts';

const here = (path: string): string => fileURLToPath(projectFile(path));

export const SCENARIOS_FOLDER = here('scenarios');

/** A scenario of the usual size, to try things with. */
export const USUAL_SCENARIO = here('scenarios/england-council.json');

/** Services of several kinds, which use most of the model. */
export const WARMING_SCENARIOS = [USUAL_SCENARIO, here('scenarios/ni-family-intervention.json')];

/** A run without chance, worked out by hand. */
export const HAND_SPREADSHEET = here('scenarios/reference/hand-spreadsheet.csv');

/** The published pairs as they were last reviewed. */
export const REVIEWED_PAIRS = here('scenarios/published-pairs.json');

/** The files that come with the product and are served: read once, at the start. */
export function readShippedFiles(): {
  page: StaticFiles;
  docs: StaticFiles;
  evidence: StaticFile | undefined;
} {
  const evidence = here('scenarios/evidence.json');
  const docs = ['swagger-ui.css', 'swagger-ui-bundle.js'].map((name): [string, StaticFile] => [
    `/${name}`,
    readStaticFile(fileURLToPath(import.meta.resolve(`swagger-ui-dist/${name}`))),
  ]);
  return {
    page: readStaticFolder(here('web/dist')),
    docs: new Map(docs),
    evidence: existsSync(evidence) ? readStaticFile(evidence) : undefined,
  };
}
