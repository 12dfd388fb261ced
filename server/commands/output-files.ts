import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Problem } from '../../models/index.ts';
import { isStandardOutput } from './standard-output.ts';

export interface OutputFile {
  path: string;
  content: Uint8Array | string;
}

/** An option that names a file to be written. */
interface Output {
  option: string;
  path: string;
  /** Set for what is no text: it goes into files only. */
  binary?: boolean;
}

/** Where a path leads: what a link names is written to, and the link kept. */
const placeOf = (path: string): string => {
  const full = resolve(path);
  return existsSync(full) ? realpathSync(full) : full;
};

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
  outputs: readonly Output[],
  ...inputFiles: readonly string[]
): Problem[] {
  const taken = new Set(inputFiles.map(placeOf));
  let printed = 0;
  return outputs.flatMap(({ option, path, binary }) => {
    if (path === '') return [problem(option, path, 'is empty', 'give the name of a file')];
    if (isStandardOutput(path)) {
      const name = 'give the name of a file';
      if (binary) return [problem(option, path, 'is standard output, which takes text only', name)];
      printed += 1;
      return printed > 1 ? [problem(option, path, 'is standard output, which is taken', name)] : [];
    }
    const full = placeOf(path);
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
 * Writes all files or none: each beside its place first, flushed, then all moved into place. Devices,
 * pipes and standard output are written to last.
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
  const outputs = all.map(({ path, content }) => ({ path, content, full: placeOf(path) }));
  const isFile = ({ path, full }: (typeof outputs)[number]) =>
    !isStandardOutput(path) && !isStream(full);
  const files = outputs.filter(isFile);
  const drafts = files.map(({ full }) => draftOf(full));
  try {
    files.forEach(({ content }, index) => {
      const handle = openSync(drafts[index], 'wx');
      writeFileSync(handle, content);
      fsyncSync(handle);
      closeSync(handle);
    });
    files.forEach(({ full }, index) => {
      renameSync(drafts[index], full);
    });
    for (const { path, content, full } of outputs.filter((output) => !files.includes(output))) {
      if (isStandardOutput(path)) process.stdout.write(content);
      else writeFileSync(full, content);
    }
  } finally {
    for (const draft of drafts) rmSync(draft, { force: true });
  }
}
