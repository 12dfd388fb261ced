import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { type SqliteDatabase, SqliteDialect } from 'kysely';

const inputValue = (value: unknown): SQLInputValue => {
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'bigint' ||
    value instanceof Uint8Array
  ) {
    return value;
  }
  throw new TypeError(`SQLite cannot store a value of type ${typeof value}`);
};

/** The SQLite that is built into Node, in the shape that Kysely's own SQLite dialect asks for. */
const adapt = (database: DatabaseSync): SqliteDatabase => ({
  close: () => database.close(),
  prepare(sql) {
    const statement = database.prepare(sql);
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => statement.all(...parameters.map(inputValue)),
      run: (parameters) => statement.run(...parameters.map(inputValue)),
      iterate: (parameters) => statement.iterate(...parameters.map(inputValue)),
    };
  },
});

/** Durability: write-ahead log, flushed to disk before a commit returns; one process at a time. */
const PRAGMAS = `
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
`;

/**
 * Opens a database file, creating it if need be, and checks that it is whole.
 * @throws when another process has it open, when it is not a database, or when it is damaged
 */
export function openSqlite(file: string): SqliteDialect {
  const database = new DatabaseSync(file);
  try {
    database.exec(PRAGMAS);
    const findings = database
      .prepare('PRAGMA integrity_check')
      .all()
      .map((row) => row.integrity_check);
    if (findings.length !== 1 || findings[0] !== 'ok') {
      throw new Error(`it is damaged (${findings.join('; ')})`);
    }
  } catch (error) {
    database.close();
    throw error;
  }
  return new SqliteDialect({ database: adapt(database) });
}
