import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANALYSES, checkQuestion, localLab } from '../../models/index.ts';
import { executorLab } from '../../server/answers/executor-lab.ts';
import { CLERK, fileOf } from '../../server/built-files.ts';
import { type Clerk, createClerk, type TaskOptions } from '../../server/clerk/clerk.ts';
import type { Answered } from '../../server/clerk/tasks.ts';
import { InputProblems } from '../../server/input-problems.ts';
import { createExecutor } from '../../server/runs/executor.ts';
import { temporaryFolder } from '../support/own-folder.ts';
import { tinyScenario } from './tiny-scenario.ts';

const executor = createExecutor({ threads: 2 });
afterAll(() => executor.close());

const CHANCE_CLERK = new URL('./chance-clerk.ts', import.meta.url);
const scenarios = [tinyScenario()];
const chanceOf = (futures: number) =>
  ({ analysis: 'sweep', scenarios, seed: 's', question: { test: 'caseload', futures } }) as const;

const swept = { kind: 'cap', team: scenarios[0].teams[0].id };
const capTested = {
  analysis: 'sweep',
  scenarios,
  seed: 's',
  question: { swept, from: 10, to: 11, replications: 40 },
} as const;

const inWorkers =
  (tell: (done: number, total: number) => void = () => {}): TaskOptions['lab'] =>
  (signal) =>
    executorLab(executor, signal, tell);

function textOf(found: Answered | { problems: unknown[] }): string {
  if ('problems' in found) throw new Error(JSON.stringify(found.problems));
  return gunzipSync(found.jsonGzip).toString('utf8');
}

let clerk: Clerk | undefined;
afterEach(async () => {
  await clerk?.close();
  clerk = undefined;
});

describe('a clerk', () => {
  it.skipIf(fileOf(CLERK) !== CLERK.built)(
    'who runs the built file answers with the bytes of one who runs the sources',
    async () => {
      const texts: string[] = [];
      for (const file of [CLERK.built, CLERK.source]) {
        clerk = createClerk(file);
        texts.push(textOf(await clerk.perform('answer', capTested, { lab: inWorkers() })));
        await clerk.close();
      }
      expect(texts[0]).toBe(texts[1]);
    },
  );

  it('answers with the bytes of an analysis in one thread', async () => {
    clerk = createClerk();
    const found = await clerk.perform('answer', capTested, { lab: inWorkers() });
    const checked = checkQuestion(ANALYSES.sweep, scenarios, capTested.question);
    if (!checked.ok) throw new InputProblems(checked.problems);
    const alone = await ANALYSES.sweep.answer(localLab(), scenarios, 's', checked.question);
    expect(textOf(found)).toBe(JSON.stringify(alone));
  });

  it('says all that is wrong with a question, whether it is checked or to be answered', async () => {
    clerk = createClerk(CHANCE_CLERK);
    const asked = { ...chanceOf(0), question: { test: 'wait', futures: 0 } };
    for (const what of ['examine', 'answer'] as const) {
      const found = await clerk.perform(what, asked, { lab: inWorkers() });
      const problems = 'problems' in found ? found.problems : [];
      expect(problems.map(({ path }) => path)).toEqual(['futures', 'test']);
    }
  });

  it('hands on the problems of a question that grows beyond the limits', async () => {
    clerk = createClerk(CHANCE_CLERK);
    const refused = clerk.perform('answer', chanceOf(600_000), { lab: inWorkers() });
    await expect(refused).rejects.toThrow(InputProblems);
    const fewer = await clerk.perform('answer', chanceOf(20), { lab: inWorkers() });
    expect(textOf(fewer)).toMatch(/"futures":20/);
  });

  it('drops what was cancelled at once, and is free for the next', async () => {
    clerk = createClerk(CHANCE_CLERK);
    const stop = new AbortController();
    const { signal } = stop;
    const enough = new Error('enough');
    const lab = inWorkers((done) => {
      if (done > 0) stop.abort(enough);
    });
    await expect(clerk.perform('answer', chanceOf(400_000), { signal, lab })).rejects.toBe(enough);
    await expect(clerk.perform('answer', chanceOf(20), { signal, lab })).rejects.toBe(enough);
    const next = await clerk.perform('answer', chanceOf(20), { lab: inWorkers() });
    expect(textOf(next)).toMatch(/"futures":20/);
  });

  it('answers a short question while a long one is under way', async () => {
    clerk = createClerk(CHANCE_CLERK);
    const stop = new AbortController();
    const { signal } = stop;
    const long = clerk.perform('answer', chanceOf(400_000), { signal, lab: inWorkers() });
    const dropped = expect(long).rejects.toThrow('dropped');
    expect(await clerk.perform('examine', chanceOf(30))).toMatchObject({ futures: 30 });
    stop.abort(new Error('dropped'));
    await dropped;
  });
});

describe('a clerk who dies', () => {
  let place: ReturnType<typeof temporaryFolder>;
  beforeEach(() => {
    place = temporaryFolder();
  });
  afterEach(() => {
    delete process.env.HEADROOM_TEST_DEATHS;
    place.remove();
  });

  function mortal(deaths: number): Clerk {
    process.env.HEADROOM_TEST_DEATHS = JSON.stringify({ folder: place.folder, deaths });
    clerk = createClerk(new URL('./dying-clerk.ts', import.meta.url));
    return clerk;
  }

  it('is replaced, and the answer is begun again from its first future', async () => {
    const told: number[] = [];
    const lab = inWorkers((done) => told.push(done));
    const found = await mortal(1).perform('answer', chanceOf(20), { lab });
    const alone = createClerk(CHANCE_CLERK);
    expect(textOf(found)).toBe(
      textOf(await alone.perform('answer', chanceOf(20), { lab: inWorkers() })),
    );
    await alone.close();
    expect(told.filter((done) => done === 20)).toHaveLength(2);
  });

  it('time and again gives the answer up, and serves the next', async () => {
    const lab = inWorkers();
    const dying = mortal(3);
    await expect(dying.perform('answer', chanceOf(20), { lab })).rejects.toThrow(
      'a clerk stopped with code 9',
    );
    expect(textOf(await dying.perform('answer', chanceOf(20), { lab }))).toMatch(/"futures":20/);
  });
});
