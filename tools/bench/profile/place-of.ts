import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';
import { WORKER } from '../../../server/built-files.ts';
import { GARBAGE_COLLECTION } from './names.ts';
import type { PlaceOf } from './shares.ts';

const BUILT = WORKER.built;
const ROOT = new URL('../../../', import.meta.url).href;

/** Finds the file that a function of the built worker was written in. */
export function placeInBuilt(): PlaceOf {
  const map = new SourceMap(JSON.parse(readFileSync(fileURLToPath(`${BUILT.href}.map`), 'utf8')));
  return ({ functionName, url, lineNumber, columnNumber }) => {
    if (functionName === '(garbage collector)') return GARBAGE_COLLECTION;
    if (url === '') return functionName;
    if (url !== BUILT.href) return url;
    const entry = map.findEntry(lineNumber, columnNumber);
    if (!('originalSource' in entry)) return url;
    const source = new URL(entry.originalSource, BUILT).href;
    return source.startsWith(ROOT) ? source.slice(ROOT.length) : source;
  };
}
