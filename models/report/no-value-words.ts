import { listWords } from './list-words.ts';
import type { StandardTestResult } from './results.ts';
import { wholeWords } from './words.ts';

/** Told from one future in so many on: in a small team few weeks are without a week in which nobody is allocated. */
const TOLD_FROM_ONE_IN = 20;

/**
 * Of which tests nothing is there to measure at the end in many futures, which count as met and are no sign of safety;
 * undefined where there is none.
 * @param without futures in which each test has no value at the end
 * @param replications all futures
 */
export function noValueSentence(
  tests: readonly StandardTestResult[],
  without: readonly number[],
  replications: number,
): string | undefined {
  const told = tests.flatMap(({ label }, at) => {
    const futures = without[at];
    if (futures * TOLD_FROM_ONE_IN < replications) return [];
    const which =
      futures === replications
        ? 'any future'
        : `${wholeWords(futures)} of ${wholeWords(replications)} futures`;
    return [`for “${label}” in ${which}`];
  });
  if (told.length === 0) return undefined;
  return `Nothing is there to measure at the end ${listWords(told)}: that counts as met.`;
}
