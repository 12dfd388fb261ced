import type { Scenario } from '../../inputs/scenario.ts';
import { scenarioHash } from '../../scenario/hash.ts';
import { ENGINE_VERSION } from '../../version.ts';
import type { AnswerProvenance } from '../analysis.ts';
import type { CompareQuestion } from './question.ts';
import type { ComparedStretch } from './result.ts';
import { stretchWords } from './stretch-words.ts';

/**
 * How a comparison was made.
 * @param futures simulated in all
 * @param mixed futures of each mixture; 0 where there was none
 */
export function provenanceOf(
  scenarios: readonly Scenario[],
  seed: string,
  { replications, standard }: CompareQuestion,
  stretch: ComparedStretch,
  futures: number,
  mixed: number,
): AnswerProvenance {
  const standards = new Set(scenarios.map((scenario) => scenario.standard.name));
  return {
    scenarios: scenarios.map((scenario) => ({
      name: scenario.name,
      hash: scenarioHash(scenario),
    })),
    engineVersion: ENGINE_VERSION,
    seed,
    futures,
    method: [
      `${replications} futures of each scenario on the same luck, compared future by future ${stretchWords(stretch)}.`,
      'A gap is told from noise beyond two standard errors of its mean: of twenty gaps that are not there, about one would be seen.',
      ...(standard && standards.size > 1
        ? [`All are held to the standard of the first, “${scenarios[0].standard.name}”.`]
        : []),
      ...(mixed > 0
        ? [
            `Differences are put down to changes by Shapley values: the mean over every order of making them, from ${mixed} futures of each mixture, carried to all futures by regression, without a remainder.`,
          ]
        : []),
    ].join(' '),
  };
}
