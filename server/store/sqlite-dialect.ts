import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Sqlite } from './open-sqlite.ts';

const connectionTo = (sqlite: Sqlite): DatabaseConnection => ({
  async executeQuery<Row>({ sql, parameters }: CompiledQuery) {
    const { rows, changes } = await sqlite.execute(sql, parameters);
    return { rows: rows as Row[], numAffectedRows: BigInt(changes) }; // the tables' types vouch for it
  },
  streamQuery: () => {
    throw new Error('the store reads its rows at once');
  },
});

/** Where a disk is full, and after some other faults, SQLite has rolled back by itself. */
const isRolledBack = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('no transaction is active');

/**
 * SQLite takes back changes of tables as it does all others, so all steps that bring a store up to date are one transaction:
 * done by half, a step could not be done again, and no server would start. Kysely does not say so of it.
 */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Kysely's own SQLite, but for where the database is: Kysely uses its one connection in turn. */
export function sqliteDialect(sqlite: Sqlite): Dialect {
  const connection = connectionTo(sqlite);
  const run = (sql: string) => async (each: DatabaseConnection) => {
    await each.executeQuery(CompiledQuery.raw(sql));
  };
  return {
    createAdapter: () => new Adapter(),
    createIntrospector: (database) => new SqliteIntrospector(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createDriver: () => ({
      init: async () => {},
      acquireConnection: async () => connection,
      releaseConnection: async () => {},
      beginTransaction: run('begin'),
      commitTransaction: run('commit'),
      rollbackTransaction: (each) =>
        run('rollback')(each).catch((error) => {
          if (!isRolledBack(error)) throw error; // else the first error is the one to tell
        }),
      destroy: () => sqlite.close(),
    }),
  };
}
