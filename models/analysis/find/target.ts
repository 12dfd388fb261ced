import type { Scenario } from '../../inputs/scenario.ts';
import type { JudgedYear } from '../../report/budget-years.ts';
import type { WeeklyReading } from '../outcome.ts';
import { askedBudgets, judgedBudgets } from './budgets-asked.ts';
import type { FindQuestion } from './question.ts';
import { dateOfWeek, weekOf } from './weeks.ts';

/** A budget of a year that is simulated in full by the last week that matters. */
export interface TargetBudget extends JudgedYear {
  /** Whether it has to hold; else it is told beside what is shown. */
  isAsked: boolean;
}

/** What is to be reached. */
export interface Target {
  /** The standard, budgets, or both in the same future. */
  of: FindQuestion['target'];
  /** What is read of the standard week by week; undefined of budgets alone. */
  reading: WeeklyReading | undefined;
  /** Id of the test; undefined for every test, and of budgets alone. */
  test: string | undefined;
  /** In the order of time. */
  budgets: readonly TargetBudget[];
  /** `“At most 10 cases waiting”`, or `every test of the standard`; undefined of budgets alone. */
  standardLabel: string | undefined;
  when: FindQuestion['when'];
  /** ISO date of the position in which tests are read first; of budgets alone, of the end of the last year. */
  date: string;
  week: number;
  /** The last week in which they are: the week itself, or the end of the run. */
  lastRead: number;
  /** The last week that is simulated: that, or the end of the last year whose budget has to hold. */
  lastWeek: number;
  /** From 0 to 1. */
  chance: number;
}

/** The target of a question without problems. */
export function targetOf(scenario: Scenario, question: FindQuestion): Target {
  const { weeks } = scenario.service;
  const { target: of, by, when, chance } = question;
  const asked = askedBudgets(scenario, question);
  const lastOfBudgets = Math.max(0, ...asked.flatMap((year) => year.weeks));
  const ofDate = by === undefined ? weeks : Math.min(weeks, weekOf(scenario, by));
  const week = of === 'budget' ? lastOfBudgets : ofDate;
  const lastRead = of !== 'budget' && when === 'from-then-on' ? weeks : week;
  const lastWeek = Math.max(lastRead, lastOfBudgets);
  const test = scenario.standard.tests.find(({ id }) => id === question.test);
  return {
    of,
    reading:
      of === 'budget' ? undefined : test ? { kind: 'test', test: test.id } : { kind: 'every-test' },
    test: test?.id,
    budgets: judgedBudgets(upTo(scenario, lastWeek)).map((year) => ({
      ...year,
      isAsked: asked.some(({ beginsIn }) => beginsIn === year.beginsIn),
    })),
    standardLabel:
      of === 'budget' ? undefined : test ? `“${test.label}”` : 'every test of the standard',
    when,
    date: dateOfWeek(scenario, week),
    week,
    lastRead,
    lastWeek,
    chance,
  };
}

/** The budgets that have to hold. */
export const budgetsToHold = ({ budgets }: Pick<Target, 'budgets'>): TargetBudget[] =>
  budgets.filter(({ isAsked }) => isAsked);

/** The scenario up to the last week that matters: what comes later changes nothing before. */
export const upTo = (scenario: Scenario, weeks: number): Scenario => ({
  ...scenario,
  service: { ...scenario.service, weeks },
});
