import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ANALYSES,
  type Analyses,
  type AnalysisKind,
  checkQuestion,
  type Lab,
  localLab,
} from '../../models/index.ts';
import { executorLab } from '../../server/answers/executor-lab.ts';
import { createExecutor, type Executor } from '../../server/runs/executor.ts';
import { ownFolder } from '../support/own-folder.ts';
import { tinyScenario } from './tiny-scenario.ts';

/** One fewer than end a task for good; more die where two look at once how many have. */
const DEATHS = 2;
const analyses: Analyses = ANALYSES;

const place = ownFolder();
let mortal: Executor;
beforeEach(() => {
  process.env.HEADROOM_TEST_DEATHS = JSON.stringify({ folder: place.folder, deaths: DEATHS });
  const workerUrl = new URL('./dying-worker.ts', import.meta.url);
  mortal = createExecutor({ threads: 2, workerUrl });
});
afterEach(async () => {
  delete process.env.HEADROOM_TEST_DEATHS;
  await mortal.close();
});

async function answerOf(kind: AnalysisKind, asked: unknown, lab: Lab) {
  const analysis = analyses[kind];
  const scenarios = [tinyScenario()];
  const checked = analysis && checkQuestion(analysis, scenarios, asked);
  if (!checked?.ok) throw new Error(JSON.stringify(checked?.problems));
  return analysis?.answer(lab, scenarios, 'mortal', checked.question);
}

describe('a question whose worker threads die', () => {
  it.each<[AnalysisKind, object]>([
    [
      'sweep',
      { swept: { kind: 'cap', team: 'team' }, from: 15, to: 16, chance: 0.5, replications: 20 },
    ],
    ['find', { levers: [{ from: 4, to: 8, step: 2 }], mostReplications: 100, policies: 'none' }],
  ])('%s has the same answer, and progress that goes on to it', async (kind, asked) => {
    const done: number[] = [];
    const { signal } = new AbortController();
    const lab = executorLab(mortal, signal, (futures) => done.push(futures));
    expect(await answerOf(kind, asked, lab)).toEqual(await answerOf(kind, asked, localLab()));
    expect(readdirSync(place.folder).length).toBeGreaterThanOrEqual(DEATHS);
    expect(done.length).toBeGreaterThan(DEATHS);
    expect(done).toEqual(done.toSorted((first, second) => first - second));
  });
});
