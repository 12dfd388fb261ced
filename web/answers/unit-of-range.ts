import type { FindResult } from '../../models/analysis/find/result.ts';
import type { SweepResult } from '../../models/analysis/sweep/result.ts';
import type { Unit } from '../../models/units.ts';
import type { AnswerRead } from '../api/answers.ts';

const RANGE = ['from', 'to', 'step'];

/**
 * The unit of an end or the step of a range that was asked for: what it is a number of stands in the answer, so
 * that of a question not yet answered it is not known.
 * @param path of the field in the question
 */
export function unitOfRange(
  { kind, answer, early }: Pick<AnswerRead, 'kind' | 'answer' | 'early'>,
  path: readonly PropertyKey[],
): Unit | undefined {
  const found = answer ?? early;
  if (!found || !RANGE.includes(String(path.at(-1)))) return undefined;
  if (kind === 'sweep') return (found as SweepResult).input.unit;
  if (kind === 'find') return (found as FindResult).levers[Number(path[1])]?.unit;
  return undefined;
}
