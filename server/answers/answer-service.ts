import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import {
  type Analyses,
  type AnalysisKind,
  checkQuestion,
  ENGINE_VERSION,
  type Problem,
  type Scenario,
  scenarioHash,
  sentence,
} from '../../models/index.ts';
import { InputProblems } from '../input-problems.ts';
import { createJobQueue, type JobQueue } from '../jobs/job-queue.ts';
import type { Executor } from '../runs/executor.ts';
import type { AnswerEntry, AnswerStore } from '../store/store.ts';
import { executorLab } from './executor-lab.ts';
import { answerSizeProblem } from './size.ts';

/** A scenario to ask about, and where it comes from. */
export interface AnswerScenario {
  scenario: Scenario;
  scenarioId?: string;
  /** Left out for a draft. */
  scenarioVersion?: number;
}

export interface AnswerOrder {
  kind: AnalysisKind;
  scenarios: readonly AnswerScenario[];
  seed: string;
  question: unknown;
}

/** Questions that are kept: asked, answered one after another, watched, cancelled, resumed. */
export interface AnswerService extends Omit<JobQueue<AnswerEntry, never>, 'add'> {
  /** Queues a question; the same one queued, under way or answered is given instead. */
  ask(
    order: AnswerOrder,
    actor: string,
  ): Promise<{ answer: AnswerEntry; isNew: boolean } | { problems: Problem[] }>;
  /** Queues again whatever the last process left unfinished. */
  resume(): Promise<number>;
}

const zip = promisify(gzip);

/**
 * @param analyses those that can be asked
 * @param report is told of every fault that is ours, with the answer it ended
 */
export function createAnswerService(
  analyses: Analyses,
  store: AnswerStore,
  executor: Executor,
  report: (fault: unknown, answerId: string) => void,
): AnswerService {
  const analysisOf = (kind: AnalysisKind) => {
    const analysis = analyses[kind];
    if (!analysis) throw new Error(`there is no analysis ${kind}`);
    return analysis;
  };

  const queue = createJobQueue<AnswerEntry>({
    store,
    futuresOf: () => 0,
    report,
    refusalOf: (error) =>
      error instanceof InputProblems
        ? error.problems.map((each) => `${sentence(each)}.`).join(' ')
        : undefined,
    async execute(entry, signal, tell) {
      const { id, kind, seed } = entry;
      const analysis = analysisOf(kind);
      const scenarios = await store.scenariosOf(entry);
      // Rules may have been added since it was asked.
      const checked = checkQuestion(analysis, scenarios, entry.question);
      if (!checked.ok) throw new InputProblems(checked.problems);
      const lab = executorLab(executor, signal, (done, total) =>
        tell({ type: 'progress', done, total }),
      );
      const found = await analysis.answer(lab, scenarios, seed, checked.question);
      signal.throwIfAborted();
      const [headline = ''] = found.sentences;
      await store.finished(id, headline, await zip(JSON.stringify(found)));
    },
  });

  return {
    ...queue,

    async ask({ kind, scenarios: given, seed, question }, actor) {
      const analysis = analysisOf(kind);
      const scenarios = given.map(({ scenario }) => scenario);
      const checked = checkQuestion(analysis, scenarios, question);
      if (!checked.ok) return { problems: checked.problems };
      const tooLarge = await answerSizeProblem(
        executor,
        analysis,
        scenarios,
        seed,
        checked.question,
      );
      if (tooLarge) return { problems: [tooLarge] };
      const request = {
        kind,
        seed,
        question: checked.question,
        engineVersion: ENGINE_VERSION,
        scenarios: given.map(({ scenario, scenarioId = null, scenarioVersion = null }) => ({
          scenario,
          hash: scenarioHash(scenario),
          scenarioId,
          scenarioVersion,
        })),
      };
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
