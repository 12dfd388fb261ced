import type { Scenario } from '../inputs/scenario.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Analysis, Answer } from './analysis.ts';
import { readQuestion } from './read-question.ts';

export type QuestionCheck<Question> =
  | { ok: true; question: Question; problems: [] }
  | { ok: false; problems: Problem[] };

const scenarioCount = (count: number): string => `${count} scenario${count === 1 ? '' : 's'}`;

const moreWords = (least: number): string =>
  least > 1 ? 'give another, or the first again with a change or a what-if' : 'give one';

/** What is wrong with the number of scenarios that a question is asked of. */
export function countProblems(
  { least, most }: Analysis<unknown, Answer>['scenarios'],
  count: number,
): Problem[] {
  if (count >= least && count <= most) return [];
  return [
    {
      path: 'scenarios',
      value: scenarioCount(count),
      rule: `cannot be asked this: it is asked of ${least === most ? scenarioCount(least) : `${least} to ${scenarioCount(most)}`}`,
      remedy: count < least ? moreWords(least) : 'give fewer',
    },
  ];
}

/**
 * Fills in what a question leaves out and checks it against its own limits, against the scenarios,
 * and by the rules of its analysis: all problems at once, with the paths of the question.
 */
export function checkQuestion<Question>(
  analysis: Analysis<Question, Answer>,
  scenarios: readonly Scenario[],
  given: unknown,
): QuestionCheck<Question> {
  const count = countProblems(analysis.scenarios, scenarios.length);
  const { question, problems } = readQuestion(analysis.question, scenarios, given);
  const before = [...count, ...problems];
  if (question === undefined) return { ok: false, problems: before };
  if (before.length > 0) {
    const broken = new Set(before.map(({ path }) => path));
    const own = ownProblems(analysis, scenarios, question);
    return { ok: false, problems: [...before, ...own.filter(({ path }) => !broken.has(path))] };
  }
  const own = analysis.problems(scenarios, question);
  return own.length > 0 ? { ok: false, problems: own } : { ok: true, question, problems: [] };
}

/** The analysis's own problems with a question that names what is not there, as far as it can be read. */
function ownProblems<Question>(
  analysis: Analysis<Question, Answer>,
  scenarios: readonly Scenario[],
  question: Question,
): Problem[] {
  try {
    return analysis.problems(scenarios, question);
  } catch {
    return []; // what it stumbled over is itself reported
  }
}
