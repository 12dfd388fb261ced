import { expect, test } from 'vitest';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import { POST_ROW, POSTS_FROM } from '../../models/engine/memory-map.ts';
import { PRESENT, STARTED_ON, STATUS } from '../../models/engine/post-rows.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { aRole, aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const PEOPLE = 2000;
const DAYS_PER_YEAR = workingDaysPerYear('none');
const service: Scenario['service'] = { startDate: '2026-04-06', weeks: 6, bankHolidays: 'none' };

/** Share of those met on the first day who have been there for so many years. */
function shareWith(years: number, role: Partial<Scenario['roles'][number]>): number {
  let long = 0;
  simulateChecked(
    aScenario({
      service: { ...service, weeks: 1 },
      streams: [aStream({ referralsPerYear: 0 })],
      roles: [aRole(role)],
      teams: [aTeam({ posts: [posts(PEOPLE)] })],
    }),
    {
      watch: ({ memory, postsEnd }, week) => {
        for (let post = POSTS_FROM; week === 0 && post < postsEnd; post += POST_ROW) {
          const served = -1 - memory[post | STARTED_ON];
          if (memory[post | STATUS] === PRESENT && served >= years * DAYS_PER_YEAR) long++;
        }
      },
    },
  );
  return long / PEOPLE;
}

const expectShare = (found: number, theory: number) =>
  expect(Math.abs(found - theory)).toBeLessThan(4 * Math.sqrt((theory * (1 - theory)) / PEOPLE));

test.each([
  [0.1, 2],
  [0.3, 2],
  [0.3, 5],
])(
  'at a rate of leaving of %d a year, as many have stayed for %d years as a steady past leaves',
  (leavingPerYear, years) => {
    expectShare(shareWith(years, { leavingPerYear }), Math.exp(-leavingPerYear * years));
  },
);

test('where the new leave sooner, more of those met have stayed than one rate would leave', () => {
  const [first, later] = [0.6, 0.15];
  const leavingByTenure = [
    { fromYears: 0, factor: 2 },
    { fromYears: 1, factor: 0.5 },
  ];
  // Of as many as come each year: those in their first year, and those who have come through it.
  const inFirstYear = (1 - Math.exp(-first)) / first;
  const beyondIt = Math.exp(-first) / later;
  expectShare(
    shareWith(1, { leavingPerYear: 0.3, leavingByTenure }),
    beyondIt / (inFirstYear + beyondIt),
  );
});

test.each([
  [20, 1],
  [19, 0],
])(
  'cases met in a stage of twenty days have begun it before, so that a limit of %d is kept by a share of %d',
  (limitDays, kept) => {
    const scenario = aScenario({
      service,
      streams: [aStream({ referralsPerYear: 0 })],
      stages: [aStage({ clock: 'elapsed', length: { family: 'fixed', meanDays: 20 }, limitDays })],
      teams: [
        aTeam({
          posts: [posts(20)],
          cases: [{ stage: 'case', allocated: 200, waiting: 0, meanWaitDays: 0 }],
        }),
      ],
    });
    const shares = [...simulateChecked(scenario).of(0, 'withinLimitShare')].slice(1, 5);
    expect(shares).toEqual([kept, kept, kept, kept]);
  },
);
