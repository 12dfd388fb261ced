import { compare } from '../../models/analysis/compare/compare.ts';
import type { CompareQuestion } from '../../models/analysis/compare/question.ts';
import { localLab } from '../../models/analysis/lab.ts';
import { readQuestion } from '../../models/analysis/read-question.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { sentence } from '../../models/scenario/problem.ts';
import { aRole, aScenario, aTeam, posts } from '../support/scenarios.ts';
import { headed } from './one-sentence.ts';

type Answered = Awaited<ReturnType<typeof asking>>;

/** What is answered when nothing is said, but with few futures. */
export async function asking(given: Partial<CompareQuestion>, ...scenarios: Scenario[]) {
  const asked = { replications: 20, attributionReplications: 20, ...given };
  const { question, problems } = readQuestion(compare.question, scenarios, asked);
  if (!question) throw new Error(problems.map(sentence).join('\n'));
  return headed(await compare.answer(localLab(), scenarios, 'seed', question));
}

/** Four workers of two roles; nobody leaves, and pay has no part that is free of costs. */
export const settled = (payPerYear: number, secondPay = 30_000, pensionShare = 0.2): Scenario =>
  aScenario({
    service: { startDate: '2026-04-06', weeks: 6, bankHolidays: 'none' },
    roles: [aRole({ payPerYear }), aRole({ id: 'second', name: 'Second', payPerYear: secondPay })],
    teams: [aTeam({ posts: [posts(3), posts(1, { role: 'second' })] })],
    costs: { ...aScenario().costs, employerNiShare: 0, pensionShare },
  });

/** Of pay, and of all cost, over the whole run. */
export const pay: Partial<CompareQuestion> = { measures: ['costPay', 'cost'], over: 'whole-run' };

/** How the second differs from the first in one measure. */
export const gapIn = (result: Answered, id: string) => {
  const gap = result.comparisons[0].gaps.find((each) => each.id === id);
  if (!gap) throw new Error(`nothing was compared of ${id}`);
  return gap;
};

/** What each change does to one measure. */
export const sharesOf = (result: Answered, id: string) => {
  const found = result.comparisons[0].attribution?.measures.find((each) => each.id === id);
  if (!found) throw new Error(`nothing was attributed of ${id}`);
  return found;
};
