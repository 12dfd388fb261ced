import type { Scenario } from '../../inputs/scenario.ts';
import { keepsBudget } from '../../report/budget-years.ts';
import type { Outcome, WeeklyReading } from '../outcome.ts';
import type { Target } from './target.ts';

const totalOf = (measure: 'cost' | 'startersFte', from: number, to: number): Outcome => ({
  reading: { kind: 'measure', measure },
  from,
  to,
  as: 'total',
});

/** £ from the first day to the last week that matters. */
export const costOutcome = ({ lastWeek }: Target): Outcome => totalOf('cost', 1, lastWeek);

/** What is read of every future: cost, FTE started, the cost of each year with a budget, each test, then the standard by week. */
export function outcomesOf({ standard }: Scenario, target: Target): Outcome[] {
  const { reading, week, lastRead, lastWeek, budgets } = target;
  const met = (of: WeeklyReading): Outcome => ({
    reading: of,
    from: week,
    to: lastRead,
    as: 'lowest',
  });
  return [
    costOutcome(target),
    totalOf('startersFte', 1, lastWeek),
    ...budgets.map(({ weeks }) => totalOf('cost', weeks[0], weeks[weeks.length - 1])),
    ...standard.tests.map(({ id }) => met({ kind: 'test', test: id })),
    ...(reading
      ? [met(reading), { reading, from: 0, to: lastRead, as: 'each-week' } as const]
      : []),
  ];
}

/** What one future shows; what is met or holds is 1, else 0. */
export interface FutureSeen {
  met: number;
  /** The standard’s part of it, and that of budgets; 1 where the target is not of it. */
  standard: number;
  budget: number;
  costPounds: number;
  startsFte: number;
  budgets: readonly number[];
  tests: readonly number[];
  /** The standard’s part by week, from the opening position on; none of budgets alone. */
  byWeek: readonly number[];
}

/** Reads the numbers that the outcomes made of one future. @param tests how many the standard has */
export function futureSeen(row: Float64Array, target: Target, tests: number): FutureSeen {
  const { budgets, reading } = target;
  const testsFrom = 2 + budgets.length;
  const weeksFrom = testsFrom + tests + 1;
  const holds = budgets.map((year, at) => Number(keepsBudget(row[2 + at], year.forDaysPounds)));
  const standard = reading ? row[weeksFrom - 1] : 1;
  const budget = Math.min(1, ...holds.filter((_, at) => budgets[at].isAsked));
  return {
    met: Math.min(standard, budget),
    standard,
    budget,
    costPounds: row[0],
    startsFte: row[1],
    budgets: holds,
    tests: [...row.subarray(testsFrom, testsFrom + tests)],
    byWeek: reading ? [...row.subarray(weeksFrom)] : [],
  };
}
