import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Problem } from '../../models/index.ts';

export interface OutputFile {
  path: string;
  content: Uint8Array | string;
}

const draftOf = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${process.pid}.part`);

const problem = (
  option: string,
  path: string,
  rule: string,
  remedy = 'give another path',
): Problem => ({ path: option, value: JSON.stringify(path), rule, remedy });

/** Whether something other than a file stands there, such as a device or a pipe: it is written to, never replaced. */
const isStream = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() === false;

/** Why nothing can be written there, in words, and what to do. */
const REASONS: Record<string, { rule: string; remedy?: string }> = {
  ENOENT: {
    rule: 'is in a folder that does not exist',
    remedy: 'make the folder first, or give another path',
  },
  ENOTDIR: { rule: 'is in a file, not in a folder' },
  EACCES: { rule: 'is where this user may not write' },
  EROFS: { rule: 'is on a disk that may only be read' },
  ENOSPC: { rule: 'is on a disk that is full' },
};

function writingProblem(option: string, path: string): Problem[] {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory()) return [problem(option, path, 'is a folder')];
  try {
    // A file that may only be read could be replaced all the same, in a folder that may be written.
    if (there) accessSync(path, constants.W_OK);
    if (!isStream(path)) {
      closeSync(openSync(draftOf(path), 'wx'));
      rmSync(draftOf(path));
    }
    return [];
  } catch (error) {
    const code = String(error instanceof Error && 'code' in error ? error.code : error);
    const { rule, remedy } = REASONS[code] ?? { rule: `cannot be written (${code})` };
    return [problem(option, path, rule, remedy)];
  }
}

/** What stands in the way of writing these files, looked up before any work is done. */
export function outputProblems(
  outputs: readonly { option: string; path: string }[],
  ...inputFiles: readonly string[]
): Problem[] {
  const taken = new Set(inputFiles.map((file) => resolve(file)));
  return outputs.flatMap(({ option, path }) => {
    if (path === '') return [problem(option, path, 'is empty', 'give the name of a file')];
    const full = resolve(path);
    if (taken.has(full)) return [problem(option, path, 'is another file of this command')];
    taken.add(full);
    return writingProblem(option, full);
  });
}

/** What was found is not kept: the disk is full, or what is written to takes no more. */
export class NotWritten extends Error {
  constructor(cause: unknown) {
    const { message } = cause instanceof Error ? cause : new Error(String(cause));
    const reason = message.startsWith('ENOSPC') ? 'the disk is full' : message;
    super(`What was found could not be written: ${reason}.`, { cause });
  }
}

/**
 * Writes all files or none: each beside its place first, flushed, then all moved into place. Devices and
 * pipes are written to last.
 * @throws NotWritten
 */
export function writeTogether(all: readonly OutputFile[]): void {
  try {
    writeAll(all);
  } catch (error) {
    throw new NotWritten(error);
  }
}

function writeAll(all: readonly OutputFile[]): void {
  const files = all.filter(({ path }) => !isStream(resolve(path)));
  const drafts = files.map(({ path }) => draftOf(resolve(path)));
  try {
    files.forEach(({ content }, index) => {
      const handle = openSync(drafts[index], 'wx');
      writeFileSync(handle, content);
      fsyncSync(handle);
      closeSync(handle);
    });
    files.forEach(({ path }, index) => {
      renameSync(drafts[index], resolve(path));
    });
    for (const { path, content } of all) {
      if (!files.some((file) => file.path === path)) writeFileSync(resolve(path), content);
    }
  } finally {
    for (const draft of drafts) rmSync(draft, { force: true });
  }
}
