import { readFileSync, statSync } from 'node:fs';
import type { Problem } from '../../models/index.ts';

const REASONS: Record<string, string> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
};

const problem = (file: string, rule: string, remedy: string): Problem => ({
  path: file,
  value: 'this file',
  rule,
  remedy,
});

/** The bytes of a file, or what is wrong with it. @param largest in bytes, and how it is said where a file is larger */
export function readBytes(
  file: string,
  largest: { bytes: number; rule: string; remedy: string },
): Uint8Array | Problem {
  try {
    if (statSync(file).size > largest.bytes) return problem(file, largest.rule, largest.remedy);
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return problem(file, REASONS[code] ?? `cannot be read (${code})`, 'check the path');
  }
}
