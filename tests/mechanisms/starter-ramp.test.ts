import { expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { WORKING_DAYS_PER_WEEK } from '../../models/units.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const base = aScenario();
const [CAP, STARTER_SHARE, WEEKS] = [24, 0.5, 16];

/** Cases held week by week by one who starts on the first day, with more waiting than the full cap. */
function casesHeld(
  starterRampDays: number,
  starterRampSteps: number,
  dated: Scenario['changes'] = [],
): number[] {
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks: WEEKS, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    stages: [aStage({ length: { family: 'fixed', meanDays: 5000 } })],
    teams: [
      aTeam({
        posts: [posts(1, { inPostFte: 0, capPerFte: CAP })],
        cases: [{ stage: 'case', allocated: 0, waiting: 2 * CAP, meanWaitDays: 0 }],
      }),
    ],
    recruitment: {
      ...base.recruitment,
      open: false,
      starterCapShare: STARTER_SHARE,
      starterRampDays,
      starterRampSteps,
    },
    changes: [
      { kind: 'start', on: '2026-04-06', team: 'team', role: 'worker', people: 1 },
      ...dated,
    ],
  });
  return [...simulateChecked(scenario).of(0, 'casesAllocated')].slice(1);
}

// Steps of whole weeks, so that each is seen at the end of the week in which it is climbed.
test.each([
  [60, 1],
  [60, 2],
  [60, 3],
  [60, 4],
  [60, 6],
  [30, 3],
])('a starter climbs to the full cap over %d working days in %d equal steps', (days, steps) => {
  const weeksAStep = days / steps / WORKING_DAYS_PER_WEEK;
  const climbed = (week: number) => Math.min(1, Math.floor(week / weeksAStep) / steps);
  const theory = Array.from(
    { length: WEEKS },
    (_, week) => CAP * (STARTER_SHARE + (1 - STARTER_SHARE) * climbed(week)),
  );
  expect(casesHeld(days, steps)).toEqual(theory);
});

/** Share of the full cap after so many working days, on a ramp of so many days in so many steps. */
function shareOfCap(served: number, days: number, steps: number): number {
  const climbed = days === 0 ? 1 : Math.min(1, Math.floor((served * steps) / days) / steps);
  return STARTER_SHARE + (1 - STARTER_SHARE) * climbed;
}

test.each<[from: [days: number, steps: number], to: [days: number, steps: number]]>([
  [
    [60, 3],
    [0, 3],
  ],
  [
    [60, 3],
    [30, 3],
  ],
  [
    [60, 3],
    [20, 2],
  ],
  [
    [60, 3],
    [60, 12],
  ],
  [
    [60, 1],
    [60, 6],
  ],
  [
    [60, 6],
    [60, 1],
  ],
  [
    [60, 3],
    [75, 3],
  ],
  [
    [20, 2],
    [60, 3],
  ],
  [
    [20, 2],
    [0, 1],
  ],
])(
  'who is on a ramp of %j days and steps when it becomes %j follows the new one from that day',
  (from, to) => {
    const WEEK_OF_CHANGE = 7;
    const on = '2026-05-18'; // the Monday of the seventh week
    const [days, steps] = to;
    const changes: Scenario['changes'] = [
      { kind: 'set', on, path: 'recruitment.starterRampDays', to: days },
      { kind: 'set', on, path: 'recruitment.starterRampSteps', to: steps },
    ];
    const isThere = from[0] <= (WEEK_OF_CHANGE - 1) * WORKING_DAYS_PER_WEEK;
    let held = 0;
    const theory = Array.from({ length: WEEKS }, (_, index) => {
      // On the Friday of a week four working days of it have been served.
      const served = index * WORKING_DAYS_PER_WEEK + WORKING_DAYS_PER_WEEK - 1;
      const isChanged = index + 1 >= WEEK_OF_CHANGE;
      const share = isThere && isChanged ? 1 : shareOfCap(served, ...(isChanged ? to : from));
      // A lower cap takes nobody’s cases away.
      held = Math.max(held, Math.floor(CAP * share + 1e-9));
      return held;
    });
    expect(casesHeld(...from, changes)).toEqual(theory);
  },
);

test('a ramp that was shortened and is lengthened again leaves the full cap to who has reached it', () => {
  const changes: Scenario['changes'] = [
    {
      kind: 'set',
      on: '2026-05-18',
      until: '2026-05-25',
      path: 'recruitment.starterRampDays',
      to: 30,
    },
    { kind: 'set', on: '2026-06-01', path: 'teams[0].posts[0].capPerFte', to: 2 * CAP },
  ];
  expect(casesHeld(60, 3, changes).at(-8)).toBe(2 * CAP);
});
