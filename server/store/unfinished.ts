/** Jobs that are begun, and those that the last process left unfinished: of runs and of answers alike. */
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

type JobTable = 'run' | 'answer';

/** A job in the middle of which so many processes ended is given up: it would end every one, and no server would start. */
const MOST_BEGUN = 3;
const GIVEN_UP = `Headroom ended ${MOST_BEGUN} times in the middle of this, so it was not begun again. It may need more memory than this machine has: ask for fewer weeks, teams or roles, or ask again.`;

/** Notes that a job is carried out, and how often it was begun. */
export async function begin(database: Kysely<Tables>, table: JobTable, id: string): Promise<void> {
  await database
    .updateTable(table)
    .set((row) => ({ status: 'running', begun: row('begun', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Notes that a job was left off in good order: it was not what ended the process. */
export async function leaveOff(
  database: Kysely<Tables>,
  table: JobTable,
  id: string,
): Promise<void> {
  await database
    .updateTable(table)
    .set({ status: 'queued', begun: 0 })
    .where('id', '=', id)
    .execute();
}

/** Queues again what is not finished, for the engine that will now simulate it; gives up what ended too many processes. */
export async function queueAgain(
  database: Kysely<Tables>,
  table: JobTable,
  engineVersion: string,
  resultForm: string,
): Promise<void> {
  await database
    .updateTable(table)
    .set({ status: 'failed', fault: GIVEN_UP, finished_at: new Date().toISOString() })
    .where('status', '=', 'running')
    .where('begun', '>=', MOST_BEGUN)
    .execute();
  await database
    .updateTable(table)
    .set({ status: 'queued', engine_version: engineVersion, result_form: resultForm })
    .where('status', 'in', ['queued', 'running'])
    .execute();
}
