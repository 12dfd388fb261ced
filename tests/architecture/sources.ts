import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Tracked by git, or new and not ignored; undefined in a copy of the project that git knows nothing of. */
function listedByGit(): string[] | undefined {
  const { status, stdout } = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return status === 0 ? stdout.split('\n').filter((file) => file !== '') : undefined;
}

/** What is installed, built or kept beside the sources, as in `.gitignore`. */
const IGNORED = /^(node_modules|\.git|data|dist|coverage|\.DS_Store|.*\.log)$/;

const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (IGNORED.test(entry.name)) return [];
    return entry.isDirectory() ? filesIn(path) : [path];
  });

/** Every file that belongs to the project. */
export const projectFiles = (): string[] =>
  (listedByGit() ?? filesIn('')).filter((file) =>
    statSync(join(ROOT, file), { throwIfNoEntry: false })?.isFile(),
  );
