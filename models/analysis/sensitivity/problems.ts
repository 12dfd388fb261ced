import type { Scenario } from '../../inputs/scenario.ts';
import { type Problem, quoted } from '../../scenario/problem.ts';
import type { SensitivityQuestion } from './question.ts';
import { groupsOf, unknownInputs } from './unknown-inputs.ts';

/** Inputs with a range that a first look is taken at. */
const MOST_INPUTS = 300;
/** Of inputs drawn together, every subset is worked out. */
const MOST_TOGETHER = 8;

/** All that is wrong with what is asked of a scenario, each with what would be possible instead. */
export const sensitivityProblems = (
  [scenario]: readonly Scenario[],
  question: SensitivityQuestion,
): Problem[] => [...besideProblems(question), ...inputProblems(scenario)];

/** A test is of a measure and of a team of its own: any other that is asked for beside it would count for nothing. */
function besideProblems({ test, measure, team }: SensitivityQuestion): Problem[] {
  if (test === undefined) return [];
  return Object.entries({ measure, team }).flatMap(([path, value]) =>
    value === undefined
      ? []
      : [
          {
            path,
            value: quoted(value),
            rule: 'is given beside a test, which has its own',
            remedy: 'leave one of the two out',
          },
        ],
  );
}

/** What keeps the inputs of a scenario from being told apart. */
function inputProblems(scenario: Scenario): Problem[] {
  const inputs = unknownInputs(scenario);
  if (inputs.length === 0) {
    return [
      {
        path: '',
        value: `“${scenario.name}”`,
        rule: 'has no input with a range, so all of its width is luck',
        remedy: 'give a low and a high to the inputs that you do not know',
      },
    ];
  }
  const found: Problem[] = [];
  if (inputs.length > MOST_INPUTS) {
    found.push({
      path: '',
      value: `${inputs.length} inputs with a range`,
      rule: `are above the limit of ${MOST_INPUTS}`,
      remedy: 'take the ranges of those that you know well away',
    });
  }
  const largest = Math.max(...groupsOf(scenario, inputs).map(({ members }) => members.length));
  if (largest > MOST_TOGETHER) {
    found.push({
      path: 'correlations',
      value: `${largest} inputs`,
      rule: `are drawn together, above the limit of ${MOST_TOGETHER}`,
      remedy: 'leave out the weakest correlations',
    });
  }
  return found;
}
