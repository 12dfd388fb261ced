import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { canonicalJson } from '../../models/index.ts';
import type { JobStatus } from '../jobs/job.ts';
import { keepScenarioText, readScenarioText } from './scenario-text.ts';
import type { AnswerEntry, AnswerRequest, AnswerStore, AskedScenario } from './store.ts';
import type { Tables } from './tables.ts';
import { begin, leaveOff, queueAgain } from './unfinished.ts';

type Row = Tables['answer'];

const rows = (database: Kysely<Tables>) => database.selectFrom('answer').selectAll();

/** The rows with their scenarios, in the order of the rows. */
async function entriesOf(database: Kysely<Tables>, found: readonly Row[]): Promise<AnswerEntry[]> {
  const scenarios = await database
    .selectFrom('answer_scenario')
    .selectAll()
    .where(
      'answer_id',
      'in',
      found.map(({ id }) => id),
    )
    .orderBy('place')
    .execute();
  const of = new Map<string, AskedScenario[]>(found.map(({ id }) => [id, []]));
  for (const { answer_id, hash, name, scenario_id, scenario_version, what_if } of scenarios) {
    const own = {
      hash,
      name,
      scenarioId: scenario_id,
      scenarioVersion: scenario_version,
      whatIf: what_if,
    };
    of.get(answer_id)?.push(own);
  }
  return found.map((row) => ({
    id: row.id,
    kind: row.kind,
    question: JSON.parse(row.question),
    scenarios: of.get(row.id) ?? [],
    seed: row.seed,
    engineVersion: row.engine_version,
    status: row.status,
    requestedAt: row.requested_at,
    requestedBy: row.requested_by,
    finishedAt: row.finished_at,
    fault: row.fault,
    headline: row.headline,
  }));
}

/** A new answer with its scenarios and their texts. */
async function insert(
  database: Kysely<Tables>,
  row: Row,
  scenarios: AnswerRequest['scenarios'],
): Promise<void> {
  await database.insertInto('answer').values(row).execute();
  for (const [place, asked] of scenarios.entries()) {
    const { scenario, hash, scenarioId, scenarioVersion, whatIf } = asked;
    await keepScenarioText(database, hash, scenario);
    await database
      .insertInto('answer_scenario')
      .values({
        answer_id: row.id,
        place,
        hash,
        name: scenario.name,
        scenario_id: scenarioId,
        scenario_version: scenarioVersion,
        what_if: whatIf,
      })
      .execute();
  }
}

const keepResult = (database: Kysely<Tables>, id: string, jsonGzip: Uint8Array) =>
  database.replaceInto('answer_result').values({ answer_id: id, json_gzip: jsonGzip }).execute();

const mark = (
  database: Kysely<Tables>,
  id: string,
  status: JobStatus,
  more: Partial<Pick<Row, 'fault' | 'headline'>> = {},
) =>
  database
    .updateTable('answer')
    .set({ status, finished_at: new Date().toISOString(), ...more })
    .where('id', '=', id)
    .execute();

/** Questions with their scenarios, provenance and answers, in SQL. @param resultForm as for runs */
export const createAnswerStore = (database: Kysely<Tables>, resultForm: string): AnswerStore => ({
  request: (request, actor) =>
    database.transaction().execute(async (transaction) => {
      const identity = {
        kind: request.kind,
        question: canonicalJson(request.question),
        scenario_hashes: request.scenarios.map(({ hash }) => hash).join(' '),
        seed: request.seed,
        engine_version: request.engineVersion,
        result_form: resultForm,
      };
      const same = await rows(transaction)
        .where((where) => where.and(identity))
        .where('status', 'in', ['queued', 'running', 'done'])
        .executeTakeFirst();
      const row: Row = same ?? {
        ...identity,
        id: randomUUID(),
        status: 'queued',
        requested_at: new Date().toISOString(),
        requested_by: actor,
        finished_at: null,
        fault: null,
        headline: null,
        begun: 0,
      };
      if (!same) await insert(transaction, row, request.scenarios);
      const [answer] = await entriesOf(transaction, [row]);
      return { answer, isNew: !same };
    }),

  async find(id) {
    const found = await rows(database).where('id', '=', id).execute();
    return (await entriesOf(database, found))[0];
  },

  async recent(limit, scenarioId) {
    const newest = rows(database).orderBy('requested_at', 'desc').orderBy('id').limit(limit);
    const own = (id: string) =>
      database.selectFrom('answer_scenario').select('answer_id').where('scenario_id', '=', id);
    const wanted = scenarioId === undefined ? newest : newest.where('id', 'in', own(scenarioId));
    return entriesOf(database, await wanted.execute());
  },

  scenariosOf: ({ scenarios }) =>
    Promise.all(scenarios.map(({ hash }) => readScenarioText(database, hash))),

  started: (id) => begin(database, 'answer', id),

  leftOff: (id) => leaveOff(database, 'answer', id),

  shownEarly: (id, jsonGzip) =>
    database.transaction().execute(async (transaction) => {
      const row = await rows(transaction).where('id', '=', id).executeTakeFirst();
      if (row?.status === 'running') await keepResult(transaction, id, jsonGzip);
    }),

  finished: (id, headline, jsonGzip) =>
    database.transaction().execute(async (transaction) => {
      await keepResult(transaction, id, jsonGzip);
      await mark(transaction, id, 'done', { headline });
    }),

  async failed(id, fault) {
    await mark(database, id, 'failed', { fault });
  },

  async cancelled(id) {
    await mark(database, id, 'cancelled');
  },

  async result(id) {
    const row = await database
      .selectFrom('answer_result')
      .select('json_gzip')
      .where('answer_id', '=', id)
      .executeTakeFirst();
    return row?.json_gzip;
  },

  async requeueInterrupted(engineVersion) {
    await queueAgain(database, 'answer', engineVersion, resultForm);
    const queued = rows(database)
      .where('status', '=', 'queued')
      .orderBy('requested_at')
      .orderBy('id');
    return entriesOf(database, await queued.execute());
  },
});
