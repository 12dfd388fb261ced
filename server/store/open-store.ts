import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { createAnswerStore } from './answer-store.ts';
import { migrate } from './migrations.ts';
import { openSqlite, type Sqlite } from './open-sqlite.ts';
import { createRunStore } from './run-store.ts';
import { createScenarioStore } from './scenario-store.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';
import { whyNotOpen } from './why-not-open.ts';

/** Name of the one file that holds everything, in the data folder. */
export const STORE_FILE = 'headroom.sqlite';

/**
 * The store in a database whose tables are brought up to date.
 * @param resultForm in which form results are told: those that were kept in another are read, and not given for what is asked
 * @throws where they cannot be
 */
export async function storeIn(sqlite: Sqlite, resultForm = ''): Promise<Store> {
  const database = new Kysely<Tables>({ dialect: sqliteDialect(sqlite) });
  await migrate(database).catch(async (error) => {
    await database.destroy();
    throw error;
  });
  return {
    scenarios: createScenarioStore(database),
    runs: createRunStore(database, resultForm),
    answers: createAnswerStore(database, resultForm),
    died: sqlite.died,
    check: () =>
      database.transaction().execute(async (transaction) => {
        await sql`select 1`.execute(transaction);
      }),
    close: () => database.destroy(),
  };
}

/**
 * Opens the store in a data folder, creating both where they are not there yet.
 * @param resultForm as for `storeIn`
 * @throws an Error whose message is one sentence to show: the folder cannot be written, the disk is full, another process has the store, it is damaged, or of a newer version
 */
export async function openStore(dataFolder: string, resultForm?: string): Promise<Store> {
  const file = join(dataFolder, STORE_FILE);
  try {
    mkdirSync(dataFolder, { recursive: true });
    return await storeIn(await openSqlite(file), resultForm);
  } catch (error) {
    throw new Error(whyNotOpen(file, error), { cause: error });
  }
}
