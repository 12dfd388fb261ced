import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { scenarioHash } from '../../models/index.ts';
import { inputChanges } from './input-changes.ts';
import { keepScenarioText, readScenarioText } from './scenario-text.ts';
import type { SavedScenario, ScenarioEntry, ScenarioStore } from './store.ts';
import type { Tables } from './tables.ts';

type Database = Kysely<Tables> | Transaction<Tables>;

const versionsOf = (database: Database) =>
  database
    .selectFrom('scenario_version as v')
    .innerJoin('scenario as s', 's.id', 'v.scenario_id')
    .select([
      's.id',
      'v.version',
      'v.name',
      'v.summary',
      'v.saved_at as savedAt',
      'v.saved_by as savedBy',
      's.deleted_at as deletedAt',
    ]);

const currentOf = (database: Database) =>
  versionsOf(database).whereRef('v.version', '=', 's.version');

async function readVersion(
  database: Database,
  id: string,
  version?: number,
): Promise<SavedScenario | undefined> {
  const row = await (version === undefined ? currentOf(database) : versionsOf(database))
    .select('v.hash')
    .where('s.id', '=', id)
    .where('s.deleted_at', 'is', null)
    .$if(version !== undefined, (query) => query.where('v.version', '=', version ?? 0))
    .executeTakeFirst();
  return row && { ...row, scenario: await readScenarioText(database, row.hash) };
}

async function addVersion(
  database: Database,
  id: string,
  version: number,
  scenario: SavedScenario['scenario'],
  actor: string,
): Promise<SavedScenario> {
  const hash = scenarioHash(scenario);
  await keepScenarioText(database, hash, scenario);
  const { name, summary } = scenario;
  const savedAt = new Date().toISOString();
  await database
    .insertInto('scenario_version')
    .values({
      scenario_id: id,
      version,
      hash,
      name,
      summary,
      saved_at: savedAt,
      saved_by: actor,
    })
    .execute();
  return { id, version, name, summary, savedAt, savedBy: actor, deletedAt: null, hash, scenario };
}

/** Capital or not, É beside E, and team 2 before team 10: the database goes by the numbers of characters. */
const AS_PEOPLE_SORT = new Intl.Collator('en-GB', { numeric: true });

/** Scenarios and all their versions, in SQL. */
export const createScenarioStore = (database: Kysely<Tables>): ScenarioStore => ({
  async list({ deleted = false } = {}) {
    const entries: ScenarioEntry[] = await currentOf(database)
      .where('s.deleted_at', deleted ? 'is not' : 'is', null)
      .orderBy('s.id')
      .execute();
    return entries.sort((a, b) => AS_PEOPLE_SORT.compare(a.name, b.name));
  },

  find: (id) => readVersion(database, id),

  has: async (id) =>
    (await database.selectFrom('scenario').select('id').where('id', '=', id).executeTakeFirst()) !==
    undefined,

  create: (scenario, actor, id = randomUUID()) =>
    database.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('scenario')
        .values({ id, version: 1, created_at: new Date().toISOString(), deleted_at: null })
        .execute();
      return addVersion(transaction, id, 1, scenario, actor);
    }),

  save: (id, baseVersion, scenario, actor) =>
    database.transaction().execute(async (transaction) => {
      const current = await readVersion(transaction, id);
      if (!current) return { outcome: 'missing' };
      if (current.version !== baseVersion) {
        const base = await readVersion(transaction, id, baseVersion);
        const changes = inputChanges(base?.scenario, current.scenario);
        return { outcome: 'conflict', current, changes };
      }
      const version = baseVersion + 1;
      await transaction.updateTable('scenario').set({ version }).where('id', '=', id).execute();
      const saved = await addVersion(transaction, id, version, scenario, actor);
      return { outcome: 'saved', saved };
    }),

  remove: (id) =>
    database.transaction().execute(async (transaction) => {
      await transaction
        .updateTable('scenario')
        .set({ deleted_at: new Date().toISOString() })
        .where('id', '=', id)
        .where('deleted_at', 'is', null)
        .execute();
      const there = transaction.selectFrom('scenario').select('id').where('id', '=', id);
      return (await there.executeTakeFirst()) !== undefined;
    }),

  restore: (id) =>
    database.transaction().execute(async (transaction) => {
      await transaction
        .updateTable('scenario')
        .set({ deleted_at: null })
        .where('id', '=', id)
        .execute();
      return readVersion(transaction, id);
    }),

  versions: (id): Promise<ScenarioEntry[]> =>
    versionsOf(database)
      .where('s.id', '=', id)
      .where('s.deleted_at', 'is', null)
      .orderBy('v.version', 'desc')
      .execute(),

  version: (id, version) => readVersion(database, id, version),
});
