import { compareQuestion } from './question.ts';

/** With a value in both fewer futures than may be asked for, gaps that are not there would be seen too often. */
const LEAST_TO_RANK = compareQuestion.shape.replications.minValue ?? 0;

/** Whether so few of the futures have a value in both that nothing is ranked. */
export const isTooFew = (pairs: number, futures: number): boolean =>
  pairs < Math.min(LEAST_TO_RANK, futures);
