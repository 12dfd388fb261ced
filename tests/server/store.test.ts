import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scenarioHash } from '../../models/index.ts';
import { openStore, STORE_FILE } from '../../server/store/open-store.ts';
import type { RunRequest, Store } from '../../server/store/store.ts';
import { temporaryFolder } from '../support/own-folder.ts';
import { tinyScenario } from './tiny-scenario.ts';

let place: ReturnType<typeof temporaryFolder>;
let store: Store;

beforeEach(async () => {
  place = temporaryFolder();
  store = await openStore(place.folder);
});
afterEach(async () => {
  await store.close();
  place.remove();
});

const request = (): RunRequest => {
  const scenario = tinyScenario();
  const identity = {
    scenarioHash: scenarioHash(scenario),
    seed: 's',
    replications: 10,
    split: false,
  };
  return { ...identity, scenario, engineVersion: '1' };
};

describe('scenarios in the store', () => {
  it('every save is a new version, and the older ones can still be read', async () => {
    const { id } = await store.scenarios.create(tinyScenario(), 'ada');
    await store.scenarios.save(id, 1, { ...tinyScenario(), name: 'Second' }, 'grace');
    expect(await store.scenarios.find(id)).toMatchObject({ version: 2, name: 'Second' });
    expect((await store.scenarios.version(id, 1))?.scenario).toEqual(tinyScenario());
    expect(await store.scenarios.versions(id)).toMatchObject([
      { version: 2, savedBy: 'grace' },
      { version: 1, savedBy: 'ada' },
    ]);
  });

  it('are listed by name as people sort names, deleted ones too', async () => {
    const names = ['apple', 'Banana', 'éclair', 'Eel', 'Team 2', 'Team 10', 'Zebra'];
    const namesOf = async (deleted: boolean) =>
      (await store.scenarios.list({ deleted })).map(({ name }) => name);
    const ids = [];
    for (const name of names.toReversed()) {
      ids.push((await store.scenarios.create({ ...tinyScenario(), name }, 'ada')).id);
    }
    expect(await namesOf(false)).toEqual(names);
    for (const id of ids) await store.scenarios.remove(id);
    expect(await namesOf(true)).toEqual(names);
  });

  it('a save on an older version changes nothing and says what the newer one changed', async () => {
    const { id } = await store.scenarios.create(tinyScenario(), 'ada');
    const theirs = tinyScenario();
    theirs.teams[0].posts[0].capPerFte = 15;
    await store.scenarios.save(id, 1, theirs, 'grace');
    const outcome = await store.scenarios.save(id, 1, tinyScenario(), 'ada');
    expect(outcome).toMatchObject({
      outcome: 'conflict',
      current: { version: 2, savedBy: 'grace' },
      changes: [{ path: 'teams[0].posts[0].capPerFte', before: 18, after: 15 }],
    });
    expect(await store.scenarios.versions(id)).toHaveLength(2);
  });

  it('a deleted scenario is gone from the list and comes back whole when restored', async () => {
    const { id } = await store.scenarios.create(tinyScenario(), 'ada');
    expect(await store.scenarios.remove(id)).toBe(true);
    expect(await store.scenarios.remove(id)).toBe(true);
    expect(await store.scenarios.list()).toEqual([]);
    expect(await store.scenarios.find(id)).toBeUndefined();
    expect(await store.scenarios.list({ deleted: true })).toMatchObject([{ id }]);
    expect((await store.scenarios.restore(id))?.scenario).toEqual(tinyScenario());
  });
});

describe('runs in the store', () => {
  it('the same scenario, seed, replications and engine are the same run', async () => {
    const first = await store.runs.request(request(), 'ada');
    const again = await store.runs.request(request(), 'grace');
    expect(again).toEqual({ run: first.run, isNew: false });
    for (const other of [
      { seed: 't' },
      { replications: 20 },
      { engineVersion: '2' },
      { split: true },
    ]) {
      expect((await store.runs.request({ ...request(), ...other }, 'ada')).isNew).toBe(true);
    }
  });

  it('a run that failed or was cancelled may be asked for again', async () => {
    const { run } = await store.runs.request(request(), 'ada');
    await store.runs.failed(run.id, 'It failed.');
    const second = await store.runs.request(request(), 'ada');
    await store.runs.cancelled(second.run.id);
    expect((await store.runs.request(request(), 'ada')).isNew).toBe(true);
  });

  it('a result is kept byte for byte', async () => {
    const { run } = await store.runs.request(request(), 'ada');
    const bytes = Uint8Array.from({ length: 256 }, (_, value) => value);
    await store.runs.finished(run.id, bytes);
    expect(await store.runs.result(run.id)).toEqual(bytes);
    expect(await store.runs.find(run.id)).toMatchObject({ status: 'done' });
  });

  it('what was queued or running when the process ended is queued again, in order', async () => {
    const { run } = await store.runs.request(request(), 'ada');
    await store.runs.started(run.id);
    const waiting = await store.runs.request({ ...request(), seed: 't' }, 'ada');
    const over = await store.runs.request({ ...request(), seed: 'u' }, 'ada');
    await store.runs.cancelled(over.run.id);
    const again = await store.runs.requeueInterrupted('2');
    expect(again.map(({ id }) => id)).toEqual([run.id, waiting.run.id]);
    expect(again[0]).toMatchObject({ status: 'queued', engineVersion: '2' });
    expect(await store.runs.scenarioOf(again[0])).toEqual(tinyScenario());
  });
});

describe('opening the store', () => {
  it('a file from before widths were split and questions answered is brought up to date, its runs as they were', async () => {
    const { run } = await store.runs.request(request(), 'ada');
    await store.close();
    const older = new DatabaseSync(join(place.folder, STORE_FILE));
    older.exec(
      "drop table answer_result; drop table answer_scenario; drop table answer; alter table run drop column split; alter table run drop column begun; alter table run drop column result_form; delete from kysely_migration where name > '0002'",
    );
    older.close();
    store = await openStore(place.folder);
    expect(await store.runs.find(run.id)).toEqual(run);
    expect((await store.runs.request(request(), 'grace')).isNew).toBe(false);
  });
});
