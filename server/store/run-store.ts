import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { JobStatus } from '../jobs/job.ts';
import { keepScenarioText, readScenarioText } from './scenario-text.ts';
import type { RunEntry, RunStore } from './store.ts';
import type { Tables } from './tables.ts';
import { begin, leaveOff, queueAgain } from './unfinished.ts';

const entries = (database: Kysely<Tables>) =>
  database
    .selectFrom('run')
    .select([
      'id',
      'scenario_hash as scenarioHash',
      'scenario_name as scenarioName',
      'scenario_id as scenarioId',
      'scenario_version as scenarioVersion',
      'seed',
      'replications',
      'split',
      'engine_version as engineVersion',
      'status',
      'requested_at as requestedAt',
      'requested_by as requestedBy',
      'finished_at as finishedAt',
      'fault',
    ]);

/** SQLite keeps 1 or 0 for yes or no. */
const entryOf = <Row extends { split: number }>(row: Row) => ({ ...row, split: row.split === 1 });

const mark = (database: Kysely<Tables>, id: string, status: JobStatus, fault: string | null) =>
  database
    .updateTable('run')
    .set({ status, fault, finished_at: new Date().toISOString() })
    .where('id', '=', id)
    .execute();

/** A run of a draft that came from nowhere belongs to the scenario of whoever asks for the same. */
async function belongingTo(
  database: Kysely<Tables>,
  run: RunEntry,
  scenarioId: string | undefined,
): Promise<RunEntry> {
  if (run.scenarioId !== null || scenarioId === undefined) return run;
  await database
    .updateTable('run')
    .set({ scenario_id: scenarioId })
    .where('id', '=', run.id)
    .execute();
  return { ...run, scenarioId };
}

/** Runs with their provenance and results, in SQL. @param resultForm of what is found from now on */
export const createRunStore = (database: Kysely<Tables>, resultForm: string): RunStore => ({
  request: (request, actor) =>
    database.transaction().execute(async (transaction) => {
      const same = await entries(transaction)
        .where('scenario_hash', '=', request.scenarioHash)
        .where('seed', '=', request.seed)
        .where('replications', '=', request.replications)
        .where('split', '=', Number(request.split))
        .where('engine_version', '=', request.engineVersion)
        .where('result_form', '=', resultForm)
        .where('status', 'in', ['queued', 'running', 'done'])
        .executeTakeFirst();
      if (same) {
        const run = await belongingTo(transaction, entryOf(same), request.scenarioId);
        return { run, isNew: false };
      }
      await keepScenarioText(transaction, request.scenarioHash, request.scenario);
      const run: RunEntry = {
        id: randomUUID(),
        scenarioHash: request.scenarioHash,
        scenarioName: request.scenario.name,
        scenarioId: request.scenarioId ?? null,
        scenarioVersion: request.scenarioVersion ?? null,
        seed: request.seed,
        replications: request.replications,
        split: request.split,
        engineVersion: request.engineVersion,
        status: 'queued',
        requestedAt: new Date().toISOString(),
        requestedBy: actor,
        finishedAt: null,
        fault: null,
      };
      await transaction
        .insertInto('run')
        .values({
          id: run.id,
          scenario_hash: run.scenarioHash,
          scenario_name: run.scenarioName,
          scenario_id: run.scenarioId,
          scenario_version: run.scenarioVersion,
          seed: run.seed,
          replications: run.replications,
          split: Number(run.split),
          engine_version: run.engineVersion,
          result_form: resultForm,
          status: run.status,
          requested_at: run.requestedAt,
          requested_by: run.requestedBy,
          finished_at: null,
          fault: null,
          begun: 0,
        })
        .execute();
      return { run, isNew: true };
    }),

  async find(id) {
    const row = await entries(database).where('id', '=', id).executeTakeFirst();
    return row && entryOf(row);
  },

  async recent(limit) {
    const newest = entries(database).orderBy('requested_at', 'desc').orderBy('id').limit(limit);
    return (await newest.execute()).map(entryOf);
  },

  scenarioOf: ({ scenarioHash }) => readScenarioText(database, scenarioHash),

  started: (id) => begin(database, 'run', id),

  leftOff: (id) => leaveOff(database, 'run', id),

  finished: (id, jsonGzip) =>
    database.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('run_result')
        .values({ run_id: id, json_gzip: jsonGzip })
        .execute();
      await mark(transaction, id, 'done', null);
    }),

  async failed(id, fault) {
    await mark(database, id, 'failed', fault);
  },

  async cancelled(id) {
    await mark(database, id, 'cancelled', null);
  },

  async result(id) {
    const row = await database
      .selectFrom('run_result')
      .select('json_gzip')
      .where('run_id', '=', id)
      .executeTakeFirst();
    return row?.json_gzip;
  },

  async requeueInterrupted(engineVersion) {
    await queueAgain(database, 'run', engineVersion, resultForm);
    const queued = entries(database)
      .where('status', '=', 'queued')
      .orderBy('requested_at')
      .orderBy('id');
    return (await queued.execute()).map(entryOf);
  },
});
