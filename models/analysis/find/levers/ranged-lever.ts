import type { Scenario } from '../../../inputs/scenario.ts';
import type { Problem } from '../../../scenario/problem.ts';
import { gridOf, leverRangeProblems, type Range, rangeOf, stepOf } from '../grid.ts';
import type { FindQuestion, LeverQuestion } from '../question.ts';
import { differingWords } from '../words.ts';
import { findLever } from './find-lever.ts';
import type { Lever } from './lever.ts';

/** A lever with the values that are tried. */
export interface RangedLever {
  lever: Lever;
  values: readonly number[];
  step: number;
}

/** The levers of a question with their values, and what is wrong with either. */
export function readLevers(
  scenario: Scenario,
  { levers }: FindQuestion,
): { known: Lever[]; ranged: RangedLever[]; problems: Problem[] } {
  const known: Lever[] = [];
  const ranged: RangedLever[] = [];
  const problems: Problem[] = [];
  levers.forEach((asked, index) => {
    const at = `levers[${index}]`;
    const found = findLever(scenario, asked.what, `${at}.what`);
    if ('problem' in found) {
      problems.push(found.problem);
      return;
    }
    const { lever } = found;
    known.push(lever);
    const range = rangeOf(lever, asked);
    const wrong = range
      ? leverRangeProblems(range, lever.whole, at, levers.length)
      : [noRange(lever, asked, at)];
    problems.push(...wrong);
    if (range && wrong.length === 0) ranged.push(withValues(lever, range));
  });
  return { known, ranged, problems };
}

const withValues = (lever: Lever, range: Range): RangedLever => ({
  lever,
  values: gridOf(range, lever.whole),
  step: stepOf(range, lever.whole),
});

/** Why an end that is left out cannot be told from the value as it is. */
function noRange({ now, differing, unit }: Lever, { from }: LeverQuestion, at: string): Problem {
  const give = 'give both ends of the range';
  const because = differing
    ? `this lever is not the same everywhere as it is (${differingWords(unit, differing)})`
    : `this lever ${now === undefined ? 'has no value' : 'is 0'} as it is`;
  return {
    path: `${at}.${from === undefined ? 'from' : 'to'}`,
    value: 'nothing',
    rule: `says where to look: ${because}`,
    remedy: differing ? `choose ${differing.choose} for which it is, or ${give}` : give,
  };
}
