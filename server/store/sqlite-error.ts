import { DiskFull } from '../disk-full.ts';
import { StoreGone } from './store-gone.ts';

/** SQLite's result codes that are told apart here. */
export const SQLITE = {
  busy: 5,
  readOnly: 8,
  diskError: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
} as const;

/** What a code says besides its kind stands in its higher bits. */
const KIND = 0xff;

/** What SQLite, or the thread that has it, said of a statement or of a file. */
export interface SqliteFault {
  message: string;
  /** Undefined where the fault is not SQLite's. */
  code?: number;
  /** The file is not where it was opened. */
  gone?: true;
}

/** A statement, or a file, that SQLite could not take. */
export class SqliteError extends Error {
  /** A result code of SQLite; undefined where the fault is not SQLite's. */
  readonly code: number | undefined;

  constructor({ message, code }: SqliteFault) {
    super(message);
    this.code = code === undefined ? undefined : code & KIND;
  }
}

/** The error to throw for a fault of SQLite's. @param file of the database */
export function errorOf(fault: SqliteFault, file: string): Error {
  if (fault.gone) return new StoreGone(file);
  const error = new SqliteError(fault);
  return error.code === SQLITE.full ? new DiskFull(error) : error;
}
