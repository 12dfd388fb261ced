import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import {
  type AnalysisKind,
  ENGINE_VERSION,
  type Problem,
  type Scenario,
} from '../../models/index.ts';
import type { Clerks } from '../clerk/clerks.ts';
import { InputProblems } from '../input-problems.ts';
import { createJobQueue, type JobQueue } from '../jobs/job-queue.ts';
import type { Executor } from '../runs/executor.ts';
import type { AnswerEntry, AnswerStore } from '../store/store.ts';
import { executorLab } from './executor-lab.ts';
import { answerSizeProblem, withTimeNeeded } from './size.ts';

const zip = promisify(gzip);

/** A scenario to ask about, and where it comes from. */
export interface AnswerScenario {
  scenario: Scenario;
  scenarioId?: string;
  /** Left out for a draft. */
  scenarioVersion?: number;
  /** The named what-if that a draft was made with. */
  whatIf?: string;
}

export interface AnswerOrder {
  kind: AnalysisKind;
  scenarios: readonly AnswerScenario[];
  seed: string;
  question: unknown;
}

/** What an answer tells besides what every job does: JSON, in UTF-8, of the Answer from few futures. */
export interface EarlyEvent {
  type: 'early';
  json: Uint8Array<ArrayBuffer>;
}

/** Questions that are kept: asked, answered one after another, watched, cancelled, resumed. */
export interface AnswerService extends Omit<JobQueue<AnswerEntry, EarlyEvent>, 'add' | 'catchUp'> {
  /** Queues a question; the same one queued, under way or answered is given instead. */
  ask(
    order: AnswerOrder,
    actor: string,
  ): Promise<{ answer: AnswerEntry; isNew: boolean } | { problems: Problem[] }>;
  /** Queues again whatever the last process left unfinished. */
  resume(): Promise<number>;
}

/**
 * @param clerks who check questions and answer them
 * @param report is told of every fault that is ours, with the answer it ended
 */
export function createAnswerService(
  clerks: Clerks,
  store: AnswerStore,
  executor: Executor,
  report: (fault: unknown, answerId: string) => void,
): AnswerService {
  const queue = createJobQueue<AnswerEntry, EarlyEvent>({
    store,
    futuresOf: () => 0,
    report,
    async execute(entry, signal, tell) {
      const { id, kind: analysis, seed, question } = entry;
      const scenarios = await store.scenariosOf(entry);
      let kept = Promise.resolve();
      const answered = await clerks.analyst
        .perform(
          'answer',
          { analysis, scenarios, seed, question },
          {
            signal,
            lab: (wanted) =>
              executorLab(executor, wanted, (done, total) =>
                tell({ type: 'progress', done, total }),
              ),
            onEarly: (json) => {
              tell({ type: 'early', json });
              kept = zip(json)
                .then((jsonGzip) => store.shownEarly(id, jsonGzip))
                .catch((fault) => report(fault, id));
            },
          },
        )
        .finally(() => kept);
      if ('problems' in answered) throw new InputProblems(answered.problems);
      await store.finished(id, answered.headline, answered.jsonGzip);
    },
  });

  return {
    ...queue,

    async ask({ kind, scenarios: given, seed, question }, actor) {
      const scenarios = given.map(({ scenario }) => scenario);
      const asked = { analysis: kind, scenarios, seed, question };
      const examined = await clerks.desk.perform('examine', asked);
      if ('problems' in examined) {
        const { problems } = examined;
        return { problems: await withTimeNeeded(() => executor, scenarios, question, problems) };
      }
      const tooLarge = await answerSizeProblem(executor, scenarios, examined.futures);
      if (tooLarge) return { problems: [tooLarge] };
      const request = {
        kind,
        seed,
        question: examined.question,
        engineVersion: ENGINE_VERSION,
        scenarios: given.map((asked, place) => ({
          scenario: asked.scenario,
          hash: examined.hashes[place],
          scenarioId: asked.scenarioId ?? null,
          scenarioVersion: asked.scenarioVersion ?? null,
          whatIf: asked.whatIf ?? null,
        })),
      };
      await queue.catchUp();
      const kept = await store.request(request, actor);
      if (kept.isNew) queue.add(kept.answer);
      return kept;
    },

    async resume() {
      const interrupted = await store.requeueInterrupted(ENGINE_VERSION);
      for (const answer of interrupted) queue.add(answer);
      return interrupted.length;
    },
  };
}
