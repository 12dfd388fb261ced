import { describe, expect, test } from 'vitest';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import { WORK_PARTS } from '../../models/engine/case-clocks.ts';
import { LEDGER } from '../../models/engine/ledger.ts';
import { POSTS_FROM } from '../../models/engine/memory-map.ts';
import { NEED_MILLI, realOf, WORKED_PARTS } from '../../models/engine/post-rows.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { MONTHS_PER_YEAR, WORKING_DAYS_PER_WEEK } from '../../models/units.ts';
import { aRole, aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const WEEKS = 104;
const HELD = 12;
const LENGTH_DAYS = 20;
const VISIT_EVERY_DAYS = 8;
const DAYS_PER_YEAR = workingDaysPerYear('none');
const MONTHS_PER_DAY = MONTHS_PER_YEAR / DAYS_PER_YEAR;
const base = aScenario();
const LEARNING_DAYS_PER_YEAR = 40;
const time = { contractedHoursPerWeek: 37, annualLeaveDays: 30, allowanceShare: 0.15 };
const HOURS_PER_DAY =
  (time.contractedHoursPerWeek / WORKING_DAYS_PER_WEEK) *
  (1 - time.annualLeaveDays / DAYS_PER_YEAR) *
  (1 - time.allowanceShare);
const always = { ...base.learning, policy: 'protected' as const, protectedKeptShare: 1 };

/** One worker with as many cases as the cap allows at all times, which need so many times the hours of that worker. */
function oneWorker(load: number, fte: number, meanDays: number, given: Partial<Scenario> = {}) {
  return aScenario({
    service: { startDate: '2026-04-06', weeks: WEEKS, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    stages: [
      aStage({
        clock: 'worked',
        length: { family: 'fixed', meanDays },
        hoursPerMonth: (load * fte * HOURS_PER_DAY) / MONTHS_PER_DAY / HELD,
        visitEveryDays: VISIT_EVERY_DAYS,
      }),
    ],
    roles: [aRole({ ...time, learningDaysPerYear: LEARNING_DAYS_PER_YEAR })],
    teams: [
      aTeam({
        posts: [posts(fte, { ftePerPerson: fte, capPerFte: HELD / fte })],
        cases: [{ stage: 'case', allocated: 0, waiting: 400, meanWaitDays: 0 }],
      }),
    ],
    learning: always,
    ...given,
  });
}

describe.each([1, 0.5])('a worker of %s FTE whose cases need twice the hours', (fte) => {
  test('closes cases on the days that learning leaves, at half the rate', () => {
    let kept = 0;
    let closed = 0;
    simulateChecked(oneWorker(2, fte, LENGTH_DAYS), {
      watch: ({ ledger }, week) => {
        kept += ledger[LEDGER.learningKept];
        closed += ledger[LEDGER.closed];
        const worked = week * WORKING_DAYS_PER_WEEK - kept;
        // All begin together, and end on the morning after the last of twice their days: today's may be that day.
        const ended = (days: number) => HELD * Math.floor(days / (2 * LENGTH_DAYS));
        expect(closed).toBeLessThanOrEqual(ended(worked));
        expect(closed).toBeGreaterThanOrEqual(ended(Math.max(0, worked - 1)));
      },
    });
    const expected = (WEEKS * WORKING_DAYS_PER_WEEK * LEARNING_DAYS_PER_YEAR) / DAYS_PER_YEAR;
    expect(Math.abs(kept - expected)).toBeLessThanOrEqual(1);
  });

  test.each([2, 0.5])('makes no visits on a day of learning, at a load of %s', (load) => {
    const madePerDay = (HELD / VISIT_EVERY_DAYS) * Math.min(1, 1 / load);
    let weeksOfLearning = 0;
    simulateChecked(oneWorker(load, fte, 5000), {
      watch: ({ ledger }, week) => {
        if (week === 0) return;
        const kept = ledger[LEDGER.learningKept];
        weeksOfLearning += Number(kept > 0);
        const expected = (WORKING_DAYS_PER_WEEK - kept) * madePerDay;
        // Hours needed are whole thousandths.
        expect(ledger[LEDGER.visitsMade] / expected).toBeCloseTo(1, 3);
      },
    });
    expect(weeksOfLearning).toBeGreaterThan(WEEKS / 2);
  });
});

test.each(['later', 'lost', 'regardless'] as const)(
  'hours worked on cases are all the hours that an overloaded worker has, where a day in an absence %s',
  (whenAbsent) => {
    const scenario = oneWorker(2, 1, 5000, {
      absence: {
        ...base.absence,
        sicknessShare: 0.3,
        meanSpellDays: 5,
        returnCasesAfterDays: 2500,
      },
      learning: { ...always, protectedKeptShare: 0.8, whenAbsent },
    });
    const sum = { available: 0, kept: 0, absentDays: 0 };
    simulateChecked(scenario, {
      watch: ({ ledger, memory, reals }, week) => {
        sum.available += ledger[LEDGER.hoursAvailable];
        sum.kept += ledger[LEDGER.learningKept];
        sum.absentDays += ledger[LEDGER.absentDays];
        const needPerDay = (reals[realOf(POSTS_FROM) | NEED_MILLI] / 1000) * MONTHS_PER_DAY;
        const worked = (memory[POSTS_FROM | WORKED_PARTS] / WORK_PARTS) * needPerDay;
        // The work of a day is counted in whole parts.
        const rounding = (week * WORKING_DAYS_PER_WEEK * needPerDay) / 2 / WORK_PARTS;
        expect(Math.abs(worked - sum.available)).toBeLessThanOrEqual(rounding);
      },
    });
    expect(sum.kept).toBeGreaterThan(0);
    expect(sum.absentDays).toBeGreaterThan(0);
  },
);

test.each([0.7, 0.8, 0.55])(
  'a week that everybody of %s FTE spends on learning has no hours for cases, and so no load ratio',
  (ftePerPerson) => {
    const BACK = 39;
    const scenario = aScenario({
      service: { startDate: '2026-04-06', weeks: 52, bankHolidays: 'none' },
      streams: [aStream({ referralsPerYear: 0 })],
      stages: [aStage({ length: { family: 'fixed', meanDays: 5000 } })],
      roles: [aRole({ learningDaysPerYear: 30 })],
      teams: [
        aTeam({
          posts: [posts(3 * ftePerPerson, { ftePerPerson })],
          cases: [{ stage: 'case', allocated: 3, waiting: 0, meanWaitDays: 0 }],
        }),
      ],
      absence: { ...base.absence, returnCasesAfterDays: 2500 },
      learning: always,
      // All three come back with some weeks of learning days to take up.
      changes: [
        {
          kind: 'long-leave',
          on: '2026-05-04',
          until: '2027-01-04',
          team: 'team',
          role: 'worker',
          people: 3,
        },
      ],
    });
    const hours: number[] = [];
    const readings = simulateChecked(scenario, {
      watch: ({ ledger }) => hours.push(ledger[LEDGER.hoursAvailable]),
    });
    const learned = [...readings.of(0, 'learningDaysKept')];
    expect(learned.slice(BACK + 1, BACK + 4)).toEqual([15, 15, 15]);
    expect(hours.slice(BACK + 1, BACK + 4)).toEqual([0, 0, 0]);
    expect([...readings.of(0, 'loadRatio')].slice(BACK + 1, BACK + 4)).toEqual([NaN, NaN, NaN]);
  },
);
