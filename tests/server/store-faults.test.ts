import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, it } from 'vitest';
import { DiskFull } from '../../server/disk-full.ts';
import { asProblem } from '../../server/http/answer-problem.ts';
import { openSqlite, type Sqlite } from '../../server/store/open-sqlite.ts';
import { openStore, STORE_FILE, storeIn } from '../../server/store/open-store.ts';
import { SQLITE, SqliteError } from '../../server/store/sqlite-error.ts';
import { whyNotOpen } from '../../server/store/why-not-open.ts';
import { ownFolder, temporaryFolder } from '../support/own-folder.ts';
import { tinyScenario } from './tiny-scenario.ts';

const place = ownFolder();
let file: string;
beforeEach(() => {
  file = join(place.folder, STORE_FILE);
});

const ELSEWHERE = 'or set HEADROOM_DATA to another folder';

describe('a store that cannot be opened says why in one sentence, and what to do', () => {
  const refusal = async (folder = place.folder) =>
    openStore(folder).then(
      () => 'it was opened',
      ({ message }: Error) => message,
    );

  it('where another process has it', async () => {
    const store = await openStore(place.folder);
    expect(await refusal()).toBe(
      `The store ${file} is in use by another Headroom; stop that one, ${ELSEWHERE}.`,
    );
    await store.close();
  });

  it('where it is no database, which is not overwritten', async () => {
    writeFileSync(file, 'not a database, '.repeat(1000));
    expect(await refusal()).toBe(
      `The store ${file} is damaged (file is not a database); put back a copy of it from before, ${ELSEWHERE} to begin anew.`,
    );
  });

  it.each([1, 100, 4000])('where its file was cut off %i bytes before the end', async (bytes) => {
    await (await openStore(place.folder)).close();
    truncateSync(file, statSync(file).size - bytes);
    expect(await refusal()).toBe(
      `The store ${file} is damaged (its last page is cut short); put back a copy of it from before, ${ELSEWHERE} to begin anew.`,
    );
  });

  it('where a newer version had it', async () => {
    await (await openStore(place.folder)).close();
    const database = new DatabaseSync(file);
    database.exec("insert into kysely_migration values ('9999-newer', '2099-01-01')");
    database.close();
    expect(await refusal()).toBe(
      `The store ${file} was last opened by a newer version of Headroom; start that version, ${ELSEWHERE}.`,
    );
  });

  it('where a file is in the place of the data folder, or above it', async () => {
    const taken = join(place.folder, 'taken');
    writeFileSync(taken, '');
    for (const folder of [taken, join(taken, 'data')]) {
      expect(await refusal(folder)).toBe(
        `The data folder ${folder} is a file, or in one; move that file, ${ELSEWHERE}.`,
      );
    }
  });

  it('where a folder is in the place of the store', async () => {
    mkdirSync(file);
    expect(await refusal()).toBe(
      `The store ${file} cannot be opened: unable to open database file; check that disk, ${ELSEWHERE}.`,
    );
  });

  it.each([
    ['EACCES', 'may not be written by this user; allow that'],
    ['EROFS', 'is on a disk that may only be read; make that disk writable'],
  ])('where the system says %s of the data folder', (code, words) => {
    const said = whyNotOpen(file, Object.assign(new Error(code), { code }));
    expect(said).toBe(`The data folder ${place.folder} ${words}, ${ELSEWHERE}.`);
  });

  it('where the file may not be written', () => {
    const said = whyNotOpen(file, new SqliteError({ message: 'readonly', code: SQLITE.readOnly }));
    expect(said).toBe(
      `The store ${file} may not be written by this user; allow that, ${ELSEWHERE}.`,
    );
  });

  it('where the disk is full', () => {
    expect(whyNotOpen(file, new DiskFull('full'))).toBe(
      `The disk that holds the store ${file} is full; free some space, then start Headroom again.`,
    );
  });
});

it('a file that a process left ending within a page is whole where its log has the rest', async () => {
  const before = await openStore(place.folder);
  const { id, hash } = await before.scenarios.create(tinyScenario(), 'ada');
  const left = temporaryFolder();
  for (const end of ['', '-wal']) {
    copyFileSync(`${file}${end}`, join(left.folder, `${STORE_FILE}${end}`));
  }
  await before.close();
  appendFileSync(join(left.folder, STORE_FILE), 'part of a page');
  const after = await openStore(left.folder);
  expect((await after.scenarios.find(id))?.hash).toBe(hash);
  await after.close();
  left.remove();
});

/** The database takes no more pages than it has. */
async function fill(sqlite: Sqlite): Promise<void> {
  const { rows } = await sqlite.execute('pragma page_count', []);
  await sqlite.execute(`pragma max_page_count = ${Object.values(rows[0] ?? {})}`, []);
}

describe('a full disk', () => {
  it('is what a save says, though SQLite has rolled back by itself, and later saves work', async () => {
    const sqlite = await openSqlite(file);
    const store = await storeIn(sqlite);
    await store.scenarios.create(tinyScenario(), 'ada');
    await fill(sqlite);
    const long = { ...tinyScenario(), summary: 'x'.repeat(100_000) };
    await expect(store.scenarios.create(long, 'ada')).rejects.toThrow(DiskFull);
    expect(await store.scenarios.list()).toHaveLength(1);
    await sqlite.execute('pragma max_page_count = 1000000', []);
    await store.scenarios.create(long, 'ada');
    expect(await store.scenarios.list()).toHaveLength(2);
    await store.close();
  });

  it.each([
    ['the store', new DiskFull('full')],
    ['the system', new Error('ENOSPC: no space left on device, write')],
  ])('is answered and reported as such, as %s says it', (_, error) => {
    const reported: unknown[] = [];
    const { document } = asProblem(error, (fault) => reported.push(fault));
    expect(document).toEqual({
      type: 'urn:headroom:problem:disk-full',
      title: 'The disk is full',
      status: 507,
      detail:
        'The disk that holds the data folder is full, so this was not kept; free some space, then try again.',
      problems: [],
    });
    expect(reported).toEqual([expect.any(DiskFull)]);
  });
});

describe('a store whose thread has died', () => {
  it('says so once, and refuses what is asked of it', async () => {
    const sqlite = await openSqlite(file, new URL('./dying-sqlite.ts', import.meta.url));
    const words =
      'The store has stopped: its thread ended. Headroom stops too; start it again, and everything that was kept is there.';
    await expect(sqlite.execute('select 1', [])).rejects.toThrow(words);
    expect((await sqlite.died).message).toBe(words);
    await expect(sqlite.execute('select 1', [])).rejects.toThrow(words);
    await sqlite.close();
  });

  it('is not one that was closed', async () => {
    const sqlite = await openSqlite(file);
    await sqlite.close();
    expect(await Promise.race([sqlite.died, 'closed'])).toBe('closed');
  });
});
