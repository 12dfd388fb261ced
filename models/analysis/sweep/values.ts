import { type Problem, quoted } from '../../scenario/problem.ts';
import type { SweepQuestion } from './question.ts';

/** More values than a table can show. */
export const MOST_VALUES = 41;

type Range = Pick<SweepQuestion, 'from' | 'to' | 'step'>;

const countOf = ({ from, to, step }: Range): number => Math.floor((to - from) / step + 1e-9) + 1;

/** The values of a sound range, both ends included where the step meets them; free of binary tails. */
export const valuesOf = (range: Range): number[] =>
  Array.from({ length: countOf(range) }, (_, index) =>
    Number((range.from + index * range.step).toPrecision(12)),
  );

/** What is wrong with a range, with what would be possible instead. */
export function rangeProblems(range: Range): Problem[] {
  const { from, to, step } = range;
  const problems: Problem[] = [];
  if (to <= from) {
    problems.push({
      path: 'to',
      value: quoted(to),
      rule: `is not above from, ${from}: the range is ${to === from ? 'empty' : 'the wrong way round'}`,
      remedy: to === from ? 'give a higher end, or run the scenario' : 'exchange the two',
    });
  }
  if (step <= 0) {
    problems.push({
      path: 'step',
      value: quoted(step),
      rule: 'is not above 0',
      remedy: 'give what each value is above the one before, such as 1',
    });
  }
  if (problems.length > 0) return problems;
  const count = countOf(range);
  if (count < 2) {
    problems.push({
      path: 'step',
      value: quoted(step),
      rule: `is wider than the range from ${from} to ${to}`,
      remedy: `give at most ${Number((to - from).toPrecision(12))}`,
    });
  }
  if (count > MOST_VALUES) {
    const least = Number(((to - from) / (MOST_VALUES - 1)).toPrecision(3));
    problems.push({
      path: 'step',
      value: quoted(step),
      rule: `makes ${count.toLocaleString('en-GB')} values; at most ${MOST_VALUES} are tried`,
      remedy: `give at least ${least}, or a narrower range`,
    });
  }
  return problems;
}
