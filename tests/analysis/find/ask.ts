import { checkQuestion } from '../../../models/analysis/check-question.ts';
import { find } from '../../../models/analysis/find/find.ts';
import type { FindPoint, FindResult } from '../../../models/analysis/find/result.ts';
import { type Lab, localLab } from '../../../models/analysis/lab.ts';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { sentence } from '../../../models/scenario/problem.ts';
import { headed } from '../one-sentence.ts';

/** The answer to a question as it would be typed, defaults filled in; policies are left out unless asked for. */
export async function ask(
  scenario: Scenario,
  question: object,
  seed = 'seed',
  lab: Lab = localLab(),
): Promise<FindResult> {
  const checked = checkQuestion(find, [scenario], { policies: 'none', ...question });
  if (!checked.ok) throw new Error(checked.problems.map(sentence).join('\n'));
  return headed(await find.answer(lab, [scenario], seed, checked.question));
}

/** What is said of a question, one sentence for each problem. */
export function problemsOf(scenario: Scenario, question: object): string[] {
  return checkQuestion(find, [scenario], question).problems.map(sentence);
}

/** The values of a point at which every lever has one. */
export const valuesOf = (point: Pick<FindPoint, 'values'> | null | undefined): number[] =>
  (point?.values ?? []).map((value) => {
    if (value === null) throw new Error('a lever has no value');
    return value;
  });
