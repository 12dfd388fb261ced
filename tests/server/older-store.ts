/** A store as an older version made it, before runs counted how often they were begun. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import { type Scenario, scenarioHash } from '../../models/index.ts';
import { STORE_FILE } from '../../server/store/open-store.ts';

const TABLES = `
  create table kysely_migration (name varchar(255) not null primary key, timestamp varchar(255) not null);
  create table kysely_migration_lock (id varchar(255) not null primary key, is_locked integer default 0 not null);
  create table scenario_text (hash text primary key, json text not null);
  create table scenario (id text primary key, version integer not null, created_at text not null, deleted_at text);
  create table scenario_version (
    scenario_id text not null references scenario (id), version integer not null,
    hash text not null references scenario_text (hash), name text not null, summary text not null,
    saved_at text not null, saved_by text not null,
    constraint scenario_version_key primary key (scenario_id, version));
  create table run (
    id text primary key, scenario_hash text not null references scenario_text (hash), scenario_name text not null,
    scenario_id text, scenario_version integer, seed text not null, replications integer not null,
    engine_version text not null, status text not null, requested_at text not null, requested_by text not null,
    finished_at text, fault text, split integer default 0 not null);
  create index run_identity on run (scenario_hash, seed, replications, engine_version);
  create table run_result (run_id text primary key references run (id), json_gzip blob not null);
  create table answer (
    id text primary key, kind text not null, question text not null, scenario_hashes text not null,
    seed text not null, engine_version text not null, status text not null, requested_at text not null,
    requested_by text not null, finished_at text, fault text, headline text);
  create index answer_identity on answer (scenario_hashes, kind, seed, engine_version);
  create table answer_scenario (
    answer_id text not null references answer (id), place integer not null,
    hash text not null references scenario_text (hash), name text not null, scenario_id text,
    scenario_version integer, constraint answer_scenario_key primary key (answer_id, place));
  create index answer_scenario_id on answer_scenario (scenario_id);
  create table answer_result (answer_id text primary key references answer (id), json_gzip blob not null);
`;

const MIGRATIONS = ['0001-scenarios-and-runs', '0002-split-widths', '0003-answers'];
const AT = '2026-01-02T03:04:05.678Z';

/** Ids of what is kept in it. */
export const OLDER = { scenario: 'kept', run: 'found', unfinished: 'begun', answer: 'answered' };

/** What its run and its answer found. */
export const OLDER_FOUND = new Uint8Array(gzipSync('{"found":true}'));

/** Makes one in a folder, of a scenario that was saved, run, asked about, and was being run again. */
export function makeOlderStore(folder: string, scenario: Scenario): void {
  const database = new DatabaseSync(join(folder, STORE_FILE));
  const put = (table: string, ...values: (string | number | null | Uint8Array)[]) =>
    database
      .prepare(`insert into ${table} values (${values.map(() => '?').join(', ')})`)
      .run(...values);
  const hash = scenarioHash(scenario);
  const { name, summary } = scenario;
  database.exec(TABLES);
  for (const migration of MIGRATIONS) put('kysely_migration', migration, AT);
  put('kysely_migration_lock', 'migration_lock', 0);
  put('scenario_text', hash, JSON.stringify(scenario));
  put('scenario', OLDER.scenario, 1, AT, null);
  put('scenario_version', OLDER.scenario, 1, hash, name, summary, AT, 'ada');
  const run = (id: string, seed: string, status: string, end: string | null) =>
    put('run', id, hash, name, OLDER.scenario, 1, seed, 10, '4', status, AT, 'ada', end, null, 0);
  run(OLDER.run, 's', 'done', AT);
  put('run_result', OLDER.run, OLDER_FOUND);
  run(OLDER.unfinished, 't', 'running', null);
  put('answer', OLDER.answer, 'sweep', '{}', hash, 's', '4', 'done', AT, 'ada', AT, null, 'Found');
  put('answer_scenario', OLDER.answer, 0, hash, name, OLDER.scenario, 1);
  put('answer_result', OLDER.answer, OLDER_FOUND);
  database.close();
}
