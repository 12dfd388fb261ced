import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const SOURCES = fileURLToPath(new URL('../../../shared/bench/', import.meta.url));
const PROGRAMS = ['fast', 'straight'] as const;
const FLAGS = ['-O3', '-march=native', '-std=c++20', '-pthread'];

export type Program = (typeof PROGRAMS)[number];

/** @returns milliseconds of one replication of the reference service, on one thread */
export type Yardsticks = (
  program: Program,
  replications: number,
  service: readonly string[],
) => Promise<number>;

/**
 * Builds the programs that the product is compared with.
 * @param from the folder of their sources
 * @returns a sentence where that cannot be done
 */
export async function buildYardsticks(
  folder: string,
  from = SOURCES,
): Promise<Yardsticks | string> {
  const sources = PROGRAMS.map((name) => join(from, `${name}.cpp`));
  if (!sources.every((path) => existsSync(path))) {
    return 'The programs to compare with are not beside this project; they are left out.';
  }
  try {
    await Promise.all(
      PROGRAMS.map((name, i) => run('g++', [...FLAGS, sources[i], '-o', join(folder, name)])),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return 'There is no g++ to build the programs to compare with; they are left out.';
    }
    const [reason] = String((error as { stderr?: string }).stderr ?? error).split('\n');
    return `The programs to compare with cannot be built here; they are left out (${reason}).`;
  }
  let seed = 0;
  return async (program, replications, service) => {
    seed += 1;
    const args = [...service, '--reps', replications, '--seed', seed, '--threads', 1].map(String);
    const { stdout } = await run(join(folder, program), args);
    return JSON.parse(stdout).s_per_rep * 1000;
  };
}
