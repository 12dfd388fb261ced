import { existsSync, readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CheckResults, checkResults } from './check-results.ts';

/** Where the last checks are kept from one start to the next. */
export interface KeptResults {
  /** Undefined where there are none, or none that say all that is shown of them: they can always be made anew. */
  read(): CheckResults | undefined;
  write(results: CheckResults): Promise<void>;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Keeps them in one file of the data folder, which is replaced whole. */
export function keptIn(dataFolder: string): KeptResults {
  const file = join(dataFolder, 'checks.json');
  return {
    read: () =>
      existsSync(file)
        ? checkResults.safeParse(parsed(readFileSync(file, 'utf8'))).data
        : undefined,
    write: async (results) => {
      await writeFile(`${file}.new`, `${JSON.stringify(results)}\n`);
      await rename(`${file}.new`, file);
    },
  };
}
