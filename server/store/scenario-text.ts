import type { Kysely } from 'kysely';
import type { Scenario } from '../../models/index.ts';
import type { Tables } from './tables.ts';

/** Keeps the text of a scenario under its hash, once, however often it is saved or run. */
export async function keepScenarioText(
  database: Kysely<Tables>,
  hash: string,
  scenario: Scenario,
): Promise<void> {
  await database
    .insertInto('scenario_text')
    .values({ hash, json: JSON.stringify(scenario) })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
}

/** The scenario of that hash. It was valid when it was kept. @throws when there is none */
export async function readScenarioText(database: Kysely<Tables>, hash: string): Promise<Scenario> {
  const { json } = await database
    .selectFrom('scenario_text')
    .select('json')
    .where('hash', '=', hash)
    .executeTakeFirstOrThrow();
  const scenario: Scenario = JSON.parse(json);
  return scenario;
}
