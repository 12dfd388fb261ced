import type { Scenario } from '../../inputs/scenario.ts';
import type { CompareQuestion } from './question.ts';
import type { ComparedStretch } from './result.ts';
import { stretchWords } from './stretch-words.ts';

/**
 * How a comparison was made.
 * @param mixed futures of each mixture; 0 where there was none
 */
export function compareMethod(
  scenarios: readonly Scenario[],
  { replications, standard }: CompareQuestion,
  stretch: ComparedStretch,
  mixed: number,
): string {
  const standards = new Set(scenarios.map((scenario) => scenario.standard.name));
  return [
    `${replications} futures of each scenario on the same luck, compared future by future ${stretchWords(stretch)}.`,
    'A gap is told from noise beyond two standard errors of its mean, and beyond more where several things are compared (Holm’s procedure, with Student’s t): of twenty comparisons of two scenarios that do not differ, about one would tell of anything.',
    ...(standard && standards.size > 1
      ? [`All are held to the standard of the first, “${scenarios[0].standard.name}”.`]
      : []),
    ...(mixed > 0
      ? [
          `Differences are put down to changes by Shapley values: the mean over every order of making them, from ${mixed} futures of each mixture, carried to all futures by regression, without a remainder.`,
        ]
      : []),
  ].join(' ');
}
