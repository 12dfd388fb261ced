import type { Scenario } from '../../inputs/scenario.ts';
import { parsePath } from '../../scenario/path.ts';
import { longestRun, type SteppedRange } from '../stepped-range.ts';
import { usualRangeAt, usualStep } from '../sweep/usual-range.ts';
import { gridOf, rangeOf } from './grid.ts';
import type { Lever } from './levers/lever.ts';

/** Of a share that is nothing as it is. */
const ALL_SHARES: SteppedRange = { from: 0, to: 1, step: 0.05 };

/**
 * A range of a lever that can be tried in the place of one that cannot: as much as can be of the one that is looked at
 * where none is given, else around its inputs as they are; of a share, from none to all.
 * @param isPossible whether a value makes a scenario that can be simulated
 */
export function possibleRange(
  scenario: Scenario,
  lever: Lever,
  isPossible: (value: number) => boolean,
): SteppedRange | undefined {
  const usual = rangeOf(lever);
  const inputs = lever.paths.map((path) => parsePath(path) ?? []);
  const tried = [
    usual && usual.from < usual.to
      ? { ...usual, step: usualStep(usual.to - usual.from, lever.whole) }
      : undefined,
    usualRangeAt(scenario, inputs),
    lever.unit === 'share' ? ALL_SHARES : undefined,
  ];
  for (const range of tried) {
    const run = range && longestRun(gridOf(range, lever.whole), isPossible, range.step);
    if (run) return run;
  }
  return undefined;
}
