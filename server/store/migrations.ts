import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Tables } from './tables.ts';

/** Steps from an empty file to today's tables, in order. A step that has been released is never edited. */
const MIGRATIONS: Record<string, Migration> = {
  '0001-scenarios-and-runs': {
    async up(db) {
      await db.schema
        .createTable('scenario_text')
        .addColumn('hash', 'text', (column) => column.primaryKey())
        .addColumn('json', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('scenario')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addColumn('deleted_at', 'text')
        .execute();
      await db.schema
        .createTable('scenario_version')
        .addColumn('scenario_id', 'text', (column) => column.notNull().references('scenario.id'))
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('hash', 'text', (column) => column.notNull().references('scenario_text.hash'))
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('summary', 'text', (column) => column.notNull())
        .addColumn('saved_at', 'text', (column) => column.notNull())
        .addColumn('saved_by', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('scenario_version_key', ['scenario_id', 'version'])
        .execute();
      await db.schema
        .createTable('run')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('scenario_hash', 'text', (column) =>
          column.notNull().references('scenario_text.hash'),
        )
        .addColumn('scenario_name', 'text', (column) => column.notNull())
        .addColumn('scenario_id', 'text')
        .addColumn('scenario_version', 'integer')
        .addColumn('seed', 'text', (column) => column.notNull())
        .addColumn('replications', 'integer', (column) => column.notNull())
        .addColumn('engine_version', 'text', (column) => column.notNull())
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('requested_at', 'text', (column) => column.notNull())
        .addColumn('requested_by', 'text', (column) => column.notNull())
        .addColumn('finished_at', 'text')
        .addColumn('fault', 'text')
        .execute();
      await db.schema
        .createIndex('run_identity')
        .on('run')
        .columns(['scenario_hash', 'seed', 'replications', 'engine_version'])
        .execute();
      await db.schema
        .createTable('run_result')
        .addColumn('run_id', 'text', (column) => column.primaryKey().references('run.id'))
        .addColumn('json_gzip', 'blob', (column) => column.notNull())
        .execute();
    },
  },
  '0002-split-widths': {
    async up(db) {
      await db.schema
        .alterTable('run')
        .addColumn('split', 'integer', (column) => column.notNull().defaultTo(0))
        .execute();
    },
  },
  '0003-answers': {
    async up(db) {
      await db.schema
        .createTable('answer')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('question', 'text', (column) => column.notNull())
        .addColumn('scenario_hashes', 'text', (column) => column.notNull())
        .addColumn('seed', 'text', (column) => column.notNull())
        .addColumn('engine_version', 'text', (column) => column.notNull())
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('requested_at', 'text', (column) => column.notNull())
        .addColumn('requested_by', 'text', (column) => column.notNull())
        .addColumn('finished_at', 'text')
        .addColumn('fault', 'text')
        .addColumn('headline', 'text')
        .execute();
      await db.schema
        .createIndex('answer_identity')
        .on('answer')
        .columns(['scenario_hashes', 'kind', 'seed', 'engine_version'])
        .execute();
      await db.schema
        .createTable('answer_scenario')
        .addColumn('answer_id', 'text', (column) => column.notNull().references('answer.id'))
        .addColumn('place', 'integer', (column) => column.notNull())
        .addColumn('hash', 'text', (column) => column.notNull().references('scenario_text.hash'))
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('scenario_id', 'text')
        .addColumn('scenario_version', 'integer')
        .addPrimaryKeyConstraint('answer_scenario_key', ['answer_id', 'place'])
        .execute();
      await db.schema
        .createIndex('answer_scenario_id')
        .on('answer_scenario')
        .column('scenario_id')
        .execute();
      await db.schema
        .createTable('answer_result')
        .addColumn('answer_id', 'text', (column) => column.primaryKey().references('answer.id'))
        .addColumn('json_gzip', 'blob', (column) => column.notNull())
        .execute();
    },
  },
  '0004-what-ifs': {
    async up(db) {
      await db.schema.alterTable('answer_scenario').addColumn('what_if', 'text').execute();
    },
  },
  '0005-times-begun': {
    async up(db) {
      for (const table of ['run', 'answer']) {
        await db.schema
          .alterTable(table)
          .addColumn('begun', 'integer', (column) => column.notNull().defaultTo(0))
          .execute();
      }
    },
  },
  '0006-form-of-results': {
    async up(db) {
      for (const table of ['run', 'answer']) {
        await db.schema
          .alterTable(table)
          .addColumn('result_form', 'text', (column) => column.notNull().defaultTo(''))
          .execute();
      }
    },
  },
};

/** Brings the tables up to date. @throws when a step fails, or the file was written by a newer version */
export async function migrate(database: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => MIGRATIONS },
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
