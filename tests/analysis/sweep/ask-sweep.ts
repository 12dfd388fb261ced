import { checkQuestion } from '../../../models/analysis/check-question.ts';
import { localLab } from '../../../models/analysis/lab.ts';
import type { SweepResult } from '../../../models/analysis/sweep/result.ts';
import { sweep } from '../../../models/analysis/sweep/sweep.ts';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { sentence } from '../../../models/scenario/problem.ts';
import { headed } from '../one-sentence.ts';

export const SEED = 'sweep';

/** The sentences of what is wrong with a question. */
export const sweepProblemsOf = (scenario: Scenario, given: unknown): string[] =>
  checkQuestion(sweep, [scenario], given).problems.map(sentence);

/** The answer to a sound question, simulated in this thread. */
export async function askSweep(scenario: Scenario, given: unknown): Promise<SweepResult> {
  const checked = checkQuestion(sweep, [scenario], given);
  if (!checked.ok) throw new Error(checked.problems.map(sentence).join('\n'));
  return headed(await sweep.answer(localLab(), [scenario], SEED, checked.question));
}

/** The cap of the only team of a test’s service. */
export const capAsSet = { kind: 'cap', team: 'team', whenFull: 'as-set' } as const;
