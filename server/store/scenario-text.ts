import type { Kysely } from 'kysely';
import { type Scenario, scenarioHash } from '../../models/index.ts';
import { Damaged } from './damaged.ts';
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

/** Undefined where damage has left no JSON. */
function parse(json: string): Scenario | undefined {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/**
 * The scenario of that hash. It was valid when it was kept. SQLite checks how its file is built, not what the texts
 * in it say: a digit that a disk has spoilt would be another input.
 * @throws when there is none; Damaged when it is not the one that was kept
 */
export async function readScenarioText(database: Kysely<Tables>, hash: string): Promise<Scenario> {
  const { json } = await database
    .selectFrom('scenario_text')
    .select('json')
    .where('hash', '=', hash)
    .executeTakeFirstOrThrow();
  const scenario = parse(json);
  if (!scenario || scenarioHash(scenario) !== hash) throw new Damaged(`The scenario ${hash}`);
  return scenario;
}
