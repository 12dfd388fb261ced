import { dateWords, typedDate } from '../../calendar/date-words.ts';
import { dayNumber } from '../../calendar/dates.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import { listWords } from '../../report/list-words.ts';
import { inputWords, problemWithin } from '../../scenario/input-words.ts';
import { parsePath } from '../../scenario/path.ts';
import { type Problem, quoted } from '../../scenario/problem.ts';
import { validateScenario } from '../../scenario/validate.ts';
import { tryWords } from '../stepped-range.ts';
import { tellingValues } from '../telling-values.ts';
import { budgetProblems } from './budgets-asked.ts';
import type { Lever } from './levers/lever.ts';
import { type RangedLever, readLevers } from './levers/ranged-lever.ts';
import { possibleRange } from './possible-range.ts';
import type { FindQuestion } from './question.ts';
import { dateOfWeek, weekOf } from './weeks.ts';
import { numberWords } from './words.ts';

/** All that is wrong with a question, each with what would be possible instead. */
export function findProblems(scenario: Scenario, question: FindQuestion): Problem[] {
  const { known, ranged, problems } = readLevers(scenario, question);
  const wrong = [...problems, ...clashProblems(scenario, known)];
  return [
    ...wrong,
    ...targetProblems(scenario, question),
    ...(wrong.length === 0 ? valueProblems(scenario, ranged) : []),
  ];
}

function clashProblems(scenario: Scenario, [first, second]: readonly Lever[]): Problem[] {
  if (!second) return [];
  const both = second.paths.filter((path) => first.paths.includes(path));
  if (both.length === 0) return [];
  const set = listWords(both.map((path) => inputWords(scenario, parsePath(path) ?? [])));
  return [
    {
      path: 'levers[1].what',
      value: second.label,
      rule:
        set === second.label
          ? `is set by ${first.label} too`
          : `sets ${set}, which ${first.label} sets too`,
      remedy: 'leave one of the two out, or choose another role or team for it',
    },
  ];
}

function targetProblems(scenario: Scenario, question: FindQuestion): Problem[] {
  const problems: Problem[] = [];
  const { weeks, startDate } = scenario.service;
  const { target, test, by } = question;
  if (target === 'budget' && test !== undefined) {
    problems.push({
      path: 'test',
      value: quoted(test),
      rule: 'is a test of the standard, which is not what has to be met: the budget is',
      remedy: 'leave it out, or ask for the standard and the budget together (target: both)',
    });
  }
  if (target !== 'budget' && scenario.standard.tests.length === 0) {
    problems.push({
      path: 'test',
      value: 'the standard of this scenario',
      rule: 'has no tests',
      remedy: 'give it one, or take a standard of the library',
    });
  }
  if (by !== undefined) {
    const week = weekOf(scenario, by);
    const end = dayNumber(startDate) + 7 * weeks;
    if (week < 1 || dayNumber(by) > end) {
      problems.push({
        path: 'by',
        value: by,
        rule: `(${dateWords(by)}) is outside the run`,
        remedy: `choose a date from ${typedDate(dateOfWeek(scenario, 1))}, the end of the first week, to ${typedDate(dateOfWeek(scenario, weeks))}, the end of the last${week < 1 ? '' : ', or simulate more weeks'}`,
      });
      return problems;
    }
  }
  return [...problems, ...budgetProblems(scenario, question)];
}

/** The values of a lever, alone and at the corners with the other, makes a scenario that can be simulated. */
function valueProblems(scenario: Scenario, ranged: readonly RangedLever[]): Problem[] {
  const levers = ranged.map(({ lever }) => lever);
  const grids = ranged.map(({ values }) => values);
  const alone = levers.flatMap((lever, index) => {
    const faultAt = (value: number) =>
      lever.most !== undefined && value > lever.most
        ? `it is above ${lever.most}`
        : faultOf(lever.apply(scenario, value));
    if (tellingValues(grids[index]).every((value) => faultAt(value) === undefined)) return [];
    const broken = grids[index].map(faultAt);
    const first = broken.findIndex((fault) => fault !== undefined);
    if (first < 0) return [];
    const possible = grids[index].filter((_, place) => broken[place] === undefined);
    const from = possible.at(0);
    const to = possible.at(-1);
    const isTooFew = from === undefined || to === undefined || from === to;
    return [
      {
        path: `levers[${index}].${first === 0 ? 'from' : 'to'}`,
        value: `${lever.label} of ${numberWords(grids[index][first])}`,
        rule: `cannot be simulated (${broken[first]})${isTooFew ? `, and of this range ${from === undefined ? 'no value' : `only ${numberWords(from)}`} can be` : ''}`,
        remedy: isTooFew
          ? otherRangeWords(scenario, lever, (value) => faultAt(value) === undefined)
          : from === grids[index].at(0) && to === grids[index].at(-1)
            ? 'give steps that meet only values which can be, such as whole numbers'
            : `give ${numberWords(from)} to ${numberWords(to)}, which can be`,
      },
    ];
  });
  if (alone.length > 0 || levers.length < 2) return alone;
  for (const first of [grids[0][0], grids[0][grids[0].length - 1]]) {
    for (const second of [grids[1][0], grids[1][grids[1].length - 1]]) {
      const fault = faultOf(levers[1].apply(levers[0].apply(scenario, first), second));
      if (!fault) continue;
      return [
        {
          path: 'levers',
          value: `${levers[0].label} of ${numberWords(first)} with ${levers[1].label} of ${numberWords(second)}`,
          rule: `cannot be simulated (${fault})`,
          remedy: 'narrow the ranges, or ask for one lever at a time',
        },
      ];
    }
  }
  return [];
}

function otherRangeWords(
  scenario: Scenario,
  lever: Lever,
  isPossible: (value: number) => boolean,
): string {
  const range = possibleRange(scenario, lever, isPossible);
  return range ? tryWords(range) : 'choose another range';
}

function faultOf(scenario: Scenario): string | undefined {
  const checked = validateScenario(scenario);
  return checked.ok ? undefined : problemWithin(scenario, checked.problems[0]);
}
