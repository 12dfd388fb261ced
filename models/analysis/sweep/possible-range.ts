import type { Scenario } from '../../inputs/scenario.ts';
import type { PathParts } from '../../scenario/path.ts';
import { validateScenario } from '../../scenario/validate.ts';
import { longestRun, type SteppedRange, tryWords, valuesOf } from '../stepped-range.ts';
import { withNumbers } from '../with-numbers.ts';
import { usualRangeAt } from './usual-range.ts';

/**
 * A range that can be tried in the place of one that cannot, in words: the longest part of it, the same in whole
 * numbers, or one around the numbers as they are.
 */
export function possibleRangeWords(
  scenario: Scenario,
  paths: readonly PathParts[],
  asked: SteppedRange,
): string {
  const isPossible = (value: number) => validateScenario(withNumbers(scenario, paths, value)).ok;
  const whole = wholeRange(asked);
  const range =
    longestRun(valuesOf(asked), isPossible, asked.step) ??
    (valuesOf(whole).length > 1 && valuesOf(whole).every(isPossible) ? whole : undefined) ??
    usualRangeAt(scenario, paths);
  return range
    ? tryWords(range)
    : 'try another number: of this one no other value than its own can be';
}

/** In whole numbers, no finer. */
const wholeRange = ({ from, to, step }: SteppedRange): SteppedRange => ({
  from: Math.ceil(from),
  to: Math.floor(to),
  step: Math.ceil(step),
});
