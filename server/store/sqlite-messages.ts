import type { SqliteFault } from './sqlite-error.ts';

/** One statement for the thread that has the database. */
export interface Statement {
  number: number;
  sql: string;
  parameters: readonly unknown[];
}

/** What it says: first that the database is open, or why not; then what became of each statement. */
export type FromSqlite =
  | { kind: 'open' }
  | { kind: 'closed'; fault: SqliteFault }
  | { kind: 'done'; number: number; rows: unknown[]; changes: number }
  | { kind: 'failed'; number: number; fault: SqliteFault };
