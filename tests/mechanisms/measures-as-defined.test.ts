import { describe, expect, test } from 'vitest';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { valueOf } from '../../models/scenario/quantity.ts';
import { MONTHS_PER_YEAR, WORKING_DAYS_PER_WEEK } from '../../models/units.ts';
import { aRole, aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const base = aScenario();
const WEEKS = 12;
const DAYS_PER_YEAR = workingDaysPerYear('none');
const service = { startDate: '2026-04-06', weeks: WEEKS, bankHolidays: 'none' } as const;
const PEOPLE = 4;
const HELD = 40;
const HOURS_PER_MONTH = 10;
const ROLE = aRole();

/** Cases that outlast the run; so many are held, which fills every cap, and the rest wait. */
const still = (waiting: number, given: Partial<Scenario> = {}, stage = {}) =>
  aScenario({
    service,
    streams: [aStream({ referralsPerYear: 0 })],
    stages: [
      aStage({
        length: { family: 'fixed', meanDays: 2500 },
        hoursPerMonth: HOURS_PER_MONTH,
        ...stage,
      }),
    ],
    roles: [ROLE],
    teams: [
      aTeam({
        posts: [posts(PEOPLE, { capPerFte: HELD / PEOPLE })],
        cases: [{ stage: 'case', allocated: HELD, waiting, meanWaitDays: 0 }],
      }),
    ],
    ...given,
  });

describe('the load ratio (M5)', () => {
  const hoursPerDay =
    (valueOf(ROLE.contractedHoursPerWeek) / WORKING_DAYS_PER_WEEK) *
    (1 - valueOf(ROLE.annualLeaveDays) / DAYS_PER_YEAR) *
    (1 - valueOf(ROLE.allowanceShare));
  const needPerDay = (HELD * HOURS_PER_MONTH * MONTHS_PER_YEAR) / DAYS_PER_YEAR;
  const ratios = (scenario: Scenario) => [...simulateChecked(scenario).of(0, 'loadRatio')].slice(1);

  test.each([0, 25, 400])(
    'is that of the cases held, however many wait beside them (%i)',
    (waiting) => {
      for (const ratio of ratios(still(waiting))) {
        expect(ratio).toBeCloseTo(needPerDay / (PEOPLE * hoursPerDay), 5);
      }
    },
  );

  test('counts the cases of who is away, but not their hours', () => {
    const away = still(0, {
      absence: { ...base.absence, returnCasesAfterDays: 2000 },
      changes: [
        {
          kind: 'long-leave',
          on: '2026-04-06',
          until: '2027-04-06',
          team: 'team',
          role: 'worker',
          people: 1,
        },
      ],
    });
    for (const ratio of ratios(away)) {
      expect(ratio).toBeCloseTo(needPerDay / ((PEOPLE - 1) * hoursPerDay), 5);
    }
  });

  test('has no value where nobody is at work, whatever waits', () => {
    const nobody = aTeam({
      posts: [posts(PEOPLE, { inPostFte: 0 })],
      cases: [{ stage: 'case', allocated: 0, waiting: 20, meanWaitDays: 0 }],
    });
    const closed = { recruitment: { ...base.recruitment, open: false }, teams: [nobody] };
    for (const ratio of ratios(still(0, closed))) expect(ratio).toBeNaN();
  });
});

describe('visits due', () => {
  const EVERY_DAYS = 10;
  const weekly = (cases: number) => (cases * WORKING_DAYS_PER_WEEK) / EVERY_DAYS;
  const due = (scenario: Scenario) => [...simulateChecked(scenario).of(0, 'visitsDue')].slice(1);

  test.each([0, 15])('are those of cases held and of cases that wait (%i)', (waiting) => {
    for (const visits of due(still(waiting, {}, { visitEveryDays: EVERY_DAYS }))) {
      expect(visits).toBeCloseTo(weekly(HELD + waiting), 4);
    }
  });

  test('are none at the front door, though the cases there count as waiting', () => {
    const streams = [aStream({ referralsPerYear: 0, daysBeforeAllocation: 60 })];
    const scenario = still(15, { streams }, { visitEveryDays: EVERY_DAYS });
    expect(simulateChecked(scenario).of(0, 'casesWaiting')[WEEKS]).toBe(15);
    for (const visits of due(scenario)) expect(visits).toBeCloseTo(weekly(HELD), 4);
  });

  test('are none of the teams’ where cases are held outside', () => {
    const outside = {
      allocation: 'outside',
      heldBy: [],
      clock: 'elapsed',
      visitEveryDays: EVERY_DAYS,
    };
    expect(due(still(0, {}, outside))).toEqual(Array.from({ length: WEEKS }, () => 0));
  });
});

describe('established posts', () => {
  const cut = (leavers: number, inPostFte: number) =>
    still(0, {
      teams: [aTeam({ posts: [posts(10, { inPostFte })] })],
      recruitment: { ...base.recruitment, open: false },
      changes: [
        { kind: 'set', on: '2026-05-04', path: 'teams[0].posts[0].establishedFte', to: 7 },
        ...(leavers > 0
          ? [
              {
                kind: 'leave' as const,
                on: '2026-06-01',
                team: 'team',
                role: 'worker',
                people: leavers,
              },
            ]
          : []),
      ],
    });
  /** In the week before the cut, in the week before people leave, and at the end. */
  const at = (scenario: Scenario, id: 'establishedFte' | 'vacancyRate') => {
    const read = simulateChecked(scenario).of(0, id);
    return [read[4], read[8], read[WEEKS]];
  };

  test.each([
    { leavers: 0, inPost: 10, established: [10, 10, 10], vacant: [0, 0, 0] },
    { leavers: 2, inPost: 10, established: [10, 10, 8], vacant: [0, 0, 0] },
    { leavers: 5, inPost: 10, established: [10, 10, 7], vacant: [0, 0, 2 / 7] },
    { leavers: 0, inPost: 8, established: [10, 8, 8], vacant: [2 / 10, 0, 0] },
    { leavers: 0, inPost: 6, established: [10, 7, 7], vacant: [4 / 10, 1 / 7, 1 / 7] },
  ])(
    'whose funding ends are lost as they fall vacant: $inPost in post, $leavers leave',
    ({ leavers, inPost, established, vacant }) => {
      expect(at(cut(leavers, inPost), 'establishedFte')).toEqual(established);
      at(cut(leavers, inPost), 'vacancyRate').forEach((rate, i) => {
        expect(rate).toBeCloseTo(vacant[i], 6);
      });
    },
  );
});

describe('the delay of a missed session of supervision (M12)', () => {
  const lastOpen = (clock: 'elapsed' | 'allocated' | 'worked', delayDaysWhenMissed: number) => {
    const scenario = still(
      0,
      {
        roles: [aRole({ supervision: [{ everyWeeks: 2 }] })],
        supervision: { delayDaysWhenMissed, leavingGap: 0 },
        teams: [
          aTeam({
            posts: [posts(PEOPLE, { capPerFte: HELD })],
            cases: [{ stage: 'case', allocated: 0, waiting: HELD, meanWaitDays: 0 }],
          }),
        ],
      },
      { clock, hoursPerMonth: 1, length: { family: 'fixed', meanDays: 25 } },
    );
    return [...simulateChecked(scenario).of(0, 'casesOpen')].lastIndexOf(HELD);
  };

  test.each(['elapsed', 'worked'] as const)('is none for a clock that is “%s”', (clock) => {
    expect(lastOpen(clock, 20)).toBe(lastOpen(clock, 0));
  });

  test('puts off the end where the clock runs while the case is held', () => {
    expect(lastOpen('allocated', 20)).toBeGreaterThan(lastOpen('allocated', 0));
  });
});
