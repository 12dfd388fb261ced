/**
 * Joins each program that starts often, or must be fast, into one file with all that it imports: hundreds of small
 * files take a second to read, and what a module imports is looked up anew each time that the engine uses it.
 * Each is built by itself: what two had in common would stand in a third file, which slows the engine.
 * With `--sourcemap`, also a map of which line came from which file.
 */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { OUTPUT, PROGRAMS } from '../../server/built-files.ts';
import { buildProgram } from './build-program.ts';

const { sourcemap } = parseArgs({
  options: { sourcemap: { type: 'boolean', default: false } },
}).values;

rmSync(OUTPUT, { recursive: true, force: true });
for (const { source, built } of PROGRAMS) {
  await buildProgram(fileURLToPath(source), fileURLToPath(built), sourcemap);
}
