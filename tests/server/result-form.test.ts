/** Results that another version of Headroom has kept, of the same engine. */
import { expect, it } from 'vitest';
import { scenarioHash } from '../../models/index.ts';
import { openStore } from '../../server/store/open-store.ts';
import type { AnswerRequest, RunRequest, Store } from '../../server/store/store.ts';
import { ownFolder } from '../support/own-folder.ts';
import { tinyScenario } from './tiny-scenario.ts';

const place = ownFolder();
const scenario = tinyScenario();
const hash = scenarioHash(scenario);
const shared = { seed: 's', engineVersion: '1' };
const run: RunRequest = {
  ...shared,
  scenario,
  scenarioHash: hash,
  replications: 10,
  split: false,
};
const answer: AnswerRequest = {
  ...shared,
  kind: 'sweep',
  question: {},
  scenarios: [{ scenario, hash, scenarioId: null, scenarioVersion: null, whatIf: null }],
};
const FOUND = new Uint8Array([1]);

const KINDS = [
  [
    'a run',
    {
      ask: async (store: Store) => {
        const { run: job, isNew } = await store.runs.request(run, 'ada');
        return { ...job, isNew };
      },
      finish: (store: Store, id: string) => store.runs.finished(id, FOUND),
      jobs: (store: Store) => store.runs,
    },
  ],
  [
    'an answer',
    {
      ask: async (store: Store) => {
        const { answer: job, isNew } = await store.answers.request(answer, 'ada');
        return { ...job, isNew };
      },
      finish: (store: Store, id: string) => store.answers.finished(id, 'Found', FOUND),
      jobs: (store: Store) => store.answers,
    },
  ],
] as const;

it.each(KINDS)(
  '%s in the form of another version stays as it is, and is found anew for whoever asks',
  async (_, { ask, finish, jobs }) => {
    const before = await openStore(place.folder, 'of another version');
    const old = await ask(before);
    await finish(before, old.id);
    expect(await ask(before)).toMatchObject({ id: old.id, isNew: false });
    await before.close();
    const now = await openStore(place.folder, 'of this version');
    const anew = await ask(now);
    expect(anew).toMatchObject({ isNew: true, status: 'queued' });
    expect(await jobs(now).result(old.id)).toEqual(FOUND);
    await finish(now, anew.id);
    expect(await ask(now)).toMatchObject({ id: anew.id, isNew: false });
    await now.close();
  },
);

it.each(KINDS)(
  '%s that another version left unfinished is told in the form of the one that takes it up',
  async (_, { ask, finish, jobs }) => {
    const before = await openStore(place.folder, 'of another version');
    const { id } = await ask(before);
    await before.close();
    const now = await openStore(place.folder, 'of this version');
    await jobs(now).requeueInterrupted(shared.engineVersion);
    await finish(now, id);
    expect(await ask(now)).toMatchObject({ id, isNew: false, status: 'done' });
    await now.close();
  },
);
