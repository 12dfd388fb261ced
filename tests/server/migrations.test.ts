/** A store of an older version, opened by this one. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSqlite, type Sqlite } from '../../server/store/open-sqlite.ts';
import { openStore, STORE_FILE, storeIn } from '../../server/store/open-store.ts';
import { ownFolder } from '../support/own-folder.ts';
import { makeOlderStore, OLDER, OLDER_FOUND } from './older-store.ts';
import { tinyScenario } from './tiny-scenario.ts';

const place = ownFolder();
const scenario = tinyScenario();
const ENGINE = '99';

/** Whether everything is there that the older version had kept. */
async function expectAllThere(): Promise<void> {
  const store = await openStore(place.folder);
  const { scenarios, runs, answers } = store;
  expect((await scenarios.find(OLDER.scenario))?.scenario).toEqual(scenario);
  expect(await runs.find(OLDER.run)).toMatchObject({ status: 'done', engineVersion: '4' });
  expect(await runs.result(OLDER.run)).toEqual(OLDER_FOUND);
  expect(await answers.find(OLDER.answer)).toMatchObject({ status: 'done', engineVersion: '4' });
  expect(await answers.result(OLDER.answer)).toEqual(OLDER_FOUND);
  expect(await runs.requeueInterrupted(ENGINE)).toMatchObject([
    { id: OLDER.unfinished, status: 'queued', engineVersion: ENGINE },
  ]);
  await store.close();
}

it('has everything that was kept, and takes up what was under way', async () => {
  makeOlderStore(place.folder, scenario);
  await expectAllThere();
});

/** A database of which everything fails after so many statements, as where the disk is full or the machine is switched off. */
function ending(sqlite: Sqlite, after: number): Sqlite {
  let statements = 0;
  return {
    ...sqlite,
    execute: (sql, parameters) => {
      statements += 1;
      return statements > after
        ? Promise.reject(new Error('it ends here'))
        : sqlite.execute(sql, parameters);
    },
  };
}

it('is brought up to date at the next start, wherever the first one ended', async () => {
  makeOlderStore(place.folder, scenario);
  const file = join(place.folder, STORE_FILE);
  let isOpen = false;
  let ends = 0;
  for (; !isOpen; ends++) {
    const sqlite = ending(await openSqlite(file), ends);
    isOpen = await storeIn(sqlite).then(
      () => true,
      ({ message }: Error) => {
        expect(message).toBe('it ends here');
        return false;
      },
    );
    await sqlite.close();
  }
  expect(ends).toBeGreaterThan(3); // steps that there are to be brought up to date
  await expectAllThere();
});
