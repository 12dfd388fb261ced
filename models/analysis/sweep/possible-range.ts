import type { Scenario } from '../../inputs/scenario.ts';
import type { PathParts } from '../../scenario/path.ts';
import { validateScenario } from '../../scenario/validate.ts';
import { type SteppedRange, valuesOf } from '../stepped-range.ts';
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
    ? `try ${range.from} to ${range.to} in steps of ${range.step}`
    : 'try another number: of this one no other value than its own can be';
}

/** The longest run of values that are possible, of two or more. */
function longestRun(
  values: readonly number[],
  isPossible: (value: number) => boolean,
  step: number,
): SteppedRange | undefined {
  let best: number[] = [];
  let run: number[] = [];
  for (const value of values) {
    run = isPossible(value) ? [...run, value] : [];
    if (run.length > best.length) best = run;
  }
  return best.length > 1 ? { from: best[0], to: best[best.length - 1], step } : undefined;
}

/** In whole numbers, no finer. */
const wholeRange = ({ from, to, step }: SteppedRange): SteppedRange => ({
  from: Math.ceil(from),
  to: Math.floor(to),
  step: Math.ceil(step),
});
