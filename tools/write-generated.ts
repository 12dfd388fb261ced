/**
 * Writes the files that are made from the code. With `--check` writes nothing, and fails where a file
 * on disk differs from what the code would write.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generatedFiles } from './generated/files.ts';
import { publishedPairFiles } from './generated/published-pairs.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const { check } = parseArgs({ options: { check: { type: 'boolean', default: false } } }).values;

for (const { path, text } of [...generatedFiles(), ...publishedPairFiles()]) {
  const full = `${root}${path}`;
  const same = existsSync(full) && readFileSync(full, 'utf8') === text;
  if (same) continue;
  if (check) {
    console.error(`${path} is not what the code makes: run npm run generate and commit it`);
    process.exitCode = 1;
  } else {
    writeFileSync(full, text);
    console.log(`wrote ${path}`);
  }
}
