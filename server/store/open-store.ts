import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { createAnswerStore } from './answer-store.ts';
import { migrate } from './migrations.ts';
import { openSqlite } from './open-sqlite.ts';
import { createRunStore } from './run-store.ts';
import { createScenarioStore } from './scenario-store.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** Name of the one file that holds everything, in the data folder. */
export const STORE_FILE = 'headroom.sqlite';

/**
 * Opens the store in a data folder, creating both where they are not there yet.
 * @throws an Error whose message is one sentence to show: the folder cannot be written, another process has the store, or it is damaged
 */
export async function openStore(dataFolder: string): Promise<Store> {
  const file = join(dataFolder, STORE_FILE);
  try {
    mkdirSync(dataFolder, { recursive: true });
    const database = new Kysely<Tables>({ dialect: sqliteDialect(await openSqlite(file)) });
    await migrate(database).catch(async (error) => {
      await database.destroy();
      throw error;
    });
    return {
      scenarios: createScenarioStore(database),
      runs: createRunStore(database),
      answers: createAnswerStore(database),
      check: async () => {
        await sql`select 1`.execute(database);
      },
      close: () => database.destroy(),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      /database is locked/.test(reason)
        ? `The store ${file} is in use by another Headroom; stop that one, or set HEADROOM_DATA to another folder.`
        : `The store ${file} cannot be opened: ${reason}.`,
      { cause: error },
    );
  }
}
