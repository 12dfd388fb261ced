import { dateWords } from '../../calendar/date-words.ts';
import { dayNumber, financialYearLabel, financialYearOf } from '../../calendar/dates.ts';
import { readingDates } from '../../calendar/timeline.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import {
  type BudgetedYear,
  budgetedYears,
  isJudgedYear,
  type JudgedYear,
} from '../../report/budget-years.ts';
import { listWords } from '../../report/list-words.ts';
import { financialYears } from '../../report/stretches.ts';
import { isWholeYear } from '../../report/year-words.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { FindQuestion } from './question.ts';
import { weekOf } from './weeks.ts';

type Asked = Pick<FindQuestion, 'target' | 'by' | 'when'>;

const yearsOf = ({ service: { startDate, weeks } }: Scenario) =>
  financialYears(readingDates(startDate, weeks));

/** Every budget of a scenario, judged or not, in the order of time. */
export const budgetsOf = (scenario: Scenario): BudgetedYear[] =>
  budgetedYears(scenario, yearsOf(scenario));

/** Those of years that are simulated in full. */
export const judgedBudgets = (scenario: Scenario): JudgedYear[] =>
  budgetsOf(scenario).filter(isJudgedYear);

/** The date of a question, where it is not the end of the run, which is what none means. */
const dateBeforeEnd = (scenario: Scenario, by: string | undefined): string | undefined =>
  by === undefined || weekOf(scenario, by) >= scenario.service.weeks ? undefined : by;

/** Whether a financial year is asked about with a date: its own, or from then on. */
const isMeant = (beginsIn: number, by: string, when: Asked['when']): boolean => {
  const year = financialYearOf(dayNumber(by));
  return when === 'that-week' ? beginsIn === year : beginsIn >= year;
};

/**
 * The budgets that have to hold: without a date, or with that of the end of the run, every one that is judged; else that of the
 * financial year of the date, or of it and all later.
 */
export function askedBudgets(scenario: Scenario, { target, by, when }: Asked): JudgedYear[] {
  if (target === 'standard') return [];
  const judged = judgedBudgets(scenario);
  const date = dateBeforeEnd(scenario, by);
  return date === undefined
    ? judged
    : judged.filter(({ beginsIn }) => isMeant(beginsIn, date, when));
}

/** `2026-27 is simulated in part and 2030-31 is not simulated`. */
export const notJudgedList = (budgets: readonly BudgetedYear[]): string =>
  listWords(
    budgets
      .filter((year) => !isJudgedYear(year))
      .map(
        ({ label, weeks }) =>
          `${label} is ${weeks.length > 0 ? '' : 'not '}simulated${weeks.length > 0 ? ' in part' : ''}`,
      ),
  );

/** What is wrong with budgets as a target, with what is possible instead. */
export function budgetProblems(scenario: Scenario, asked: Asked): Problem[] {
  const { target, by, when } = asked;
  if (target === 'standard') return [];
  const all = budgetsOf(scenario);
  const judged = all.filter(isJudgedYear);
  const whole = yearsOf(scenario).flatMap(({ label, weeks }) =>
    isWholeYear({ weeks: weeks.length }) ? [label] : [],
  );
  const orStandard = 'or ask for the standard';
  if (judged.length === 0) {
    const setOne =
      whole.length > 0
        ? `set one for ${listWords(whole, 'or')} (costs.budgets)`
        : 'simulate more weeks, so that a financial year is whole, and set its budget (costs.budgets)';
    return [
      {
        path: 'target',
        value: 'the budgets of this scenario',
        rule:
          all.length === 0
            ? 'are none: it sets no budget for any financial year'
            : `cannot be judged, which takes a whole year: ${notJudgedList(all)}`,
        remedy: `${setOne}, ${orStandard}`,
      },
    ];
  }
  const date = dateBeforeEnd(scenario, by);
  if (date === undefined || askedBudgets(scenario, asked).length > 0) return [];
  const label = financialYearLabel(financialYearOf(dayNumber(date)));
  const own = all.find((year) => year.label === label);
  const later =
    when === 'from-then-on' ? ', and no later year has a budget that can be judged' : '';
  return [
    {
      path: 'by',
      value: date,
      rule: `(${dateWords(date)}) is in ${label}, ${own ? 'which is not simulated in full' : 'for which there is no budget'}${later}`,
      remedy: `choose a date in ${listWords(
        judged.map((year) => year.label),
        'or',
      )}, leave it out for every budget, ${orStandard}`,
    },
  ];
}
