import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { diskFull } from '../disk-full.ts';
import { SQLITE, SqliteError } from './sqlite-error.ts';

const ELSEWHERE = 'or set HEADROOM_DATA to another folder';

/** The system's codes for what may not be written. */
const REFUSED: Record<string, string> = {
  EROFS: `is on a disk that may only be read; make that disk writable, ${ELSEWHERE}.`,
  EACCES: `may not be written by this user; allow that, ${ELSEWHERE}.`,
  EPERM: `may not be written by this user; allow that, ${ELSEWHERE}.`,
};

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/** The path itself, or the folder above it in which it would be made. */
const nearest = (path: string): string => (existsSync(path) ? path : nearest(dirname(path)));

/** What follows the name of a path that this process may not write; undefined where it may. */
function refusalAt(path: string): string | undefined {
  try {
    accessSync(path, constants.W_OK);
    return undefined;
  } catch (error) {
    return REFUSED[String(codeOf(error))];
  }
}

function ofSqlite(file: string, { code, message }: SqliteError): string | undefined {
  switch (code) {
    case SQLITE.busy:
      return `The store ${file} is in use by another Headroom; stop that one, ${ELSEWHERE}.`;
    case SQLITE.corrupt:
    case SQLITE.notADatabase:
      return `The store ${file} is damaged (${message}); put back a copy of it from before, ${ELSEWHERE} to begin anew.`;
    case SQLITE.readOnly:
      return `The store ${file} ${REFUSED.EACCES}`;
    default:
      return undefined;
  }
}

/** One sentence to show: why a store cannot be opened, and what to do. @param error what its opening threw */
export function whyNotOpen(file: string, error: unknown): string {
  const folder = dirname(file);
  const reason = error instanceof Error ? error.message : String(error);
  if (diskFull(error)) {
    return `The disk that holds the store ${file} is full; free some space, then start Headroom again.`;
  }
  if (/previously executed migration .* is missing/.test(reason)) {
    return `The store ${file} was last opened by a newer version of Headroom; start that version, ${ELSEWHERE}.`;
  }
  const code = codeOf(error);
  if (code === 'EEXIST' || code === 'ENOTDIR') {
    return `The data folder ${folder} is a file, or in one; move that file, ${ELSEWHERE}.`;
  }
  if (REFUSED[String(code)]) return `The data folder ${folder} ${REFUSED[String(code)]}`;
  const ofFolder = refusalAt(nearest(folder));
  if (ofFolder) return `The data folder ${folder} ${ofFolder}`;
  const ofFile = refusalAt(nearest(file));
  if (ofFile) return `The store ${file} ${ofFile}`;
  const told = error instanceof SqliteError ? ofSqlite(file, error) : undefined;
  return told ?? `The store ${file} cannot be opened: ${reason}; check that disk, ${ELSEWHERE}.`;
}
