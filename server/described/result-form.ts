import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { projectFile } from '../project-file.ts';
import { resultSchemas } from './results.ts';

const { version } = JSON.parse(readFileSync(projectFile('package.json'), 'utf8'));

/**
 * What this version says of the numbers that the engine finds: another version, or another description of what results
 * hold, tells the same numbers in another form. What was found in one is not given for what is asked of another.
 */
export const RESULT_FORM = createHash('sha256')
  .update(`${version} ${JSON.stringify(resultSchemas())}`)
  .digest('base64url');
