/** The scenarios that come with the product, in a store that an older version has filled. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Scenario } from '../../models/index.ts';
import { openStore, STORE_FILE } from '../../server/store/open-store.ts';
import { loadShippedScenarios } from '../../server/store/shipped-scenarios.ts';
import type { Store } from '../../server/store/store.ts';
import { ownFolder } from '../support/own-folder.ts';
import { tinyScenario } from './tiny-scenario.ts';

const place = ownFolder();
const ID = 'tiny';
const before: Scenario = { ...tinyScenario(), summary: 'As an older version had it.' };
const now: Scenario = { ...tinyScenario(), summary: 'As this version has it.' };
const edited: Scenario = { ...before, summary: 'As somebody wants it.' };

let store: Store;
beforeEach(async () => {
  store = await openStore(join(place.folder, 'data'));
});
afterEach(() => store.close());

/** Starts a version of the product that comes with this scenario. @returns what it complains of */
async function startWith(scenario: Scenario): Promise<string[]> {
  const folder = place.at('scenarios');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${ID}.json`), JSON.stringify(scenario));
  return loadShippedScenarios(folder, store.scenarios);
}

const summaries = async () =>
  (await store.scenarios.versions(ID)).map(({ version, summary }) => [version, summary]);

describe('a scenario that comes with the product', () => {
  it('goes with the product while nobody has changed it, and its older versions stay', async () => {
    await startWith(before);
    expect(await startWith(now)).toEqual([]);
    expect(await summaries()).toEqual([
      [2, now.summary],
      [1, before.summary],
    ]);
    expect((await store.scenarios.find(ID))?.scenario).toEqual(now);
  });

  it('is kept once, however often the same version starts', async () => {
    for (let starts = 0; starts < 3; starts++) await startWith(now);
    expect(await summaries()).toEqual([[1, now.summary]]);
  });

  it('stays as somebody has changed it, and stays deleted', async () => {
    await startWith(before);
    await store.scenarios.save(ID, 1, edited, 'ada');
    await startWith(now);
    expect((await store.scenarios.find(ID))?.scenario).toEqual(edited);
    await store.scenarios.remove(ID);
    await startWith(before);
    expect(await store.scenarios.find(ID)).toBeUndefined();
  });

  it('stays as somebody has put it back', async () => {
    await startWith(before);
    await store.scenarios.save(ID, 1, edited, 'ada');
    await store.scenarios.save(ID, 2, before, 'ada');
    await startWith(now);
    expect((await store.scenarios.find(ID))?.scenario).toEqual(before);
  });

  it('that a disk has spoilt is told, and keeps no server from starting', async () => {
    await startWith(before);
    await store.close();
    const database = new DatabaseSync(join(place.folder, 'data', STORE_FILE));
    database.exec("update scenario_text set json = replace(json, '40000', '48000')");
    database.close();
    store = await openStore(join(place.folder, 'data'));
    const [complaint] = await startWith(now);
    expect(complaint).toMatch(/^tiny\.json: The scenario \w+ is no longer as it was kept/);
  });

  it('stays as it was where that of this version is refused, which is told', async () => {
    await startWith(before);
    const complaints = await startWith({ ...now, name: '' });
    expect(complaints.join()).toContain(`${ID}.json: name`);
    expect(await summaries()).toEqual([[1, before.summary]]);
  });
});
