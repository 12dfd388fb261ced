import { overFutures } from '../futures.ts';
import { daysPerYear, ENGLAND_IN_COUNCILS, stageOf, withOneFlow } from '../one-flow.ts';
import type { PairFamily } from '../pair.ts';

const ENQUIRIES_PER_YEAR = 224520;
const CONFERENCE_SHARE = 0.322;
const PLAN_SHARE = 0.86;

/** The time limit from strategy discussion to conference (R002); the count of plans does not rest on it. */
const CONFERENCE_DAYS = 15;
const WARM_UP_WEEKS = 80;
const WEEKS = WARM_UP_WEEKS + 4 * 52;
const FUTURES = 60;

/** V16: from section 47 enquiries by way of conferences to plans. */
export const plansBegun: PairFamily = {
  pairs: [
    {
      id: 'V16',
      statement:
        'England 2024: of 224,520 section 47 enquiries 32.2 % lead to a conference, and 86.0 % of those to a plan: 62,110 plans begun.',
      input: `The council with one stream of 224,520 / ${ENGLAND_IN_COUNCILS} enquiries, a stage for enquiry, conference and plan each; plans that last a year exactly, so that those open are those begun in a year: × ${ENGLAND_IN_COUNCILS}, over four years.`,
      sources: ['D005', 'X001', 'X002', 'L005'],
      kind: 'published',
      fitted: false,
      // The shares that go on are these plans, and the conferences before them, over what came before.
      putIn: true,
      expected: 62110,
      tolerance: 0.02 * 62110,
      unit: 'cases',
      how: 'simulated',
    },
  ],
  estimate: ({ englandCouncil: council }) => {
    const fixed = (days: number) => ({ family: 'fixed' as const, meanDays: days });
    const planDays = Math.round(daysPerYear(council));
    const scenario = withOneFlow(council, WEEKS, ENQUIRIES_PER_YEAR / ENGLAND_IN_COUNCILS, [
      stageOf('enquiry', fixed(CONFERENCE_DAYS), [
        { to: 'conference', share: CONFERENCE_SHARE },
        { to: 'closed', share: 1 - CONFERENCE_SHARE },
      ]),
      stageOf('conference', fixed(1), [
        { to: 'plan', share: PLAN_SHARE },
        { to: 'closed', share: 1 - PLAN_SHARE },
      ]),
      {
        ...stageOf('plan', fixed(planDays)),
        allocation: 'worker',
        heldBy: council.roles.filter(({ holdsCases }) => holdsCases).map(({ id }) => id),
      },
    ]);
    // Enquiries and conferences are held outside the teams, so what is held or waits there is plans.
    return overFutures(scenario, FUTURES, (read) => {
      const over = [WARM_UP_WEEKS, WEEKS] as const;
      const plans = read('casesAllocated', ...over) + read('casesWaiting', ...over);
      return [plans * ENGLAND_IN_COUNCILS];
    });
  },
};
