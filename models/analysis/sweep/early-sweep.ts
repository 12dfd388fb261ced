import { tells } from './problems.ts';
import type { SweepQuestion } from './question.ts';

/** Judgements: a picture of few futures lengthens the wait for the whole by no more than this. */
const MOST_SHARE = 1 / 5;
const USUAL_SHARE = 1 / 20;
const LEAST_FUTURES = 20;

/** The same sweep of few futures for each value; undefined where the whole takes few. */
export function earlySweep(question: SweepQuestion): SweepQuestion | undefined {
  const { replications, chance } = question;
  let few = Math.max(LEAST_FUTURES, 10 * Math.round((USUAL_SHARE * replications) / 10));
  while (!tells(few, chance)) few += 10;
  return few <= MOST_SHARE * replications ? { ...question, replications: few } : undefined;
}
