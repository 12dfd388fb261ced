/** The thread that has the database: whoever writes waits for the disk, and nobody else should. */
import { statSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { SQLITE, type SqliteFault } from './sqlite-error.ts';
import type { FromSqlite, Statement } from './sqlite-messages.ts';

if (!parentPort) throw new Error('sqlite-thread.ts is started as a worker thread');
const port = parentPort;
const say = (message: FromSqlite) => port.postMessage(message);

/** An error of Node's SQLite has the result code with it. */
function faultOf(error: unknown): SqliteFault {
  if (!(error instanceof Error)) return { message: String(error) };
  const code = 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : undefined;
  return { message: error.message, code };
}

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

/** Durability: write-ahead log, flushed to disk before a commit returns; one process at a time. */
const PRAGMAS = `
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
`;

/**
 * Whether the file ends within a page. SQLite takes such a page for whole until what is cut off is read. Until the log
 * has been written back to it, a file that whatever stopped the last process has left so may be mended by that.
 */
function isCutShort(database: DatabaseSync, file: string): boolean {
  const endsWithinPage = () => {
    const { page_size } = database.prepare('PRAGMA page_size').get() ?? {};
    return statSync(file).size % Number(page_size) !== 0;
  };
  if (!endsWithinPage()) return false;
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  return endsWithinPage();
}

/** What is wrong with how the file is built. */
function damageOf(database: DatabaseSync, file: string): string[] {
  if (isCutShort(database, file)) return ['its last page is cut short'];
  const findings = database.prepare('PRAGMA integrity_check').all();
  return findings.map((row) => String(row.integrity_check)).filter((found) => found !== 'ok');
}

/** @throws when another process has the file open, when it is not a database, or when it is damaged */
function open(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  try {
    database.exec(PRAGMAS);
    const damage = damageOf(database, file);
    if (damage.length > 0) {
      throw Object.assign(new Error(damage.join('; ')), { errcode: SQLITE.corrupt });
    }
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

const ROLLBACK = 'rollback';

/** Tells one file from another of its name. */
function identityOf(file: string): string | undefined {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found && `${found.dev} ${found.ino}`;
}

/** What is only read, or taken back, may be so of a file that is gone: nothing of it is lost by that. */
function carryOut(
  database: DatabaseSync,
  isGone: () => boolean,
  { number, sql, parameters }: Statement,
): void {
  try {
    const statement = database.prepare(sql);
    const values = parameters.map(inputValue);
    if (statement.columns().length > 0) {
      say({ kind: 'done', number, rows: statement.all(...values), changes: 0 });
    } else if (sql !== ROLLBACK && isGone()) {
      say({ kind: 'failed', number, fault: { message: 'its file is gone', gone: true } });
    } else {
      const { changes } = statement.run(...values);
      say({ kind: 'done', number, rows: [], changes: Number(changes) });
    }
  } catch (error) {
    say({ kind: 'failed', number, fault: faultOf(error) });
  }
}

try {
  const file: string = workerData;
  const database = open(file);
  const opened = identityOf(file);
  const isGone = () => identityOf(file) !== opened;
  port.on('message', (message: Statement | 'close') => {
    if (message !== 'close') return carryOut(database, isGone, message);
    database.close();
    port.close();
  });
  say({ kind: 'open' });
} catch (error) {
  say({ kind: 'closed', fault: faultOf(error) });
}
