import { expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { WORKING_DAYS_PER_WEEK } from '../../models/units.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const PEOPLE = 4;
const HELD_EACH = 10;
const EVERY_DAYS = 8;
const WEEKS = 6;
const base = aScenario();

/** Cases that outlast the run, as many with each worker, and as many hours as they need. */
const still = (given: Partial<Scenario>): Scenario =>
  aScenario({
    service: { startDate: '2026-04-06', weeks: WEEKS, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    stages: [
      aStage({
        length: { family: 'fixed', meanDays: 2500 },
        hoursPerMonth: 1,
        visitEveryDays: EVERY_DAYS,
      }),
    ],
    absence: { ...base.absence, returnCasesAfterDays: 2000 },
    teams: [
      aTeam({
        posts: [posts(PEOPLE, { capPerFte: HELD_EACH })],
        cases: [{ stage: 'case', allocated: PEOPLE * HELD_EACH, waiting: 0, meanWaitDays: 0 }],
      }),
    ],
    ...given,
  });

test.each([0, 1, 4])('of four workers of whom %d are away, those at work make theirs', (people) => {
  const away = {
    kind: 'long-leave' as const,
    on: '2026-04-06',
    until: '2027-04-06',
    team: 'team',
    role: 'worker',
  };
  const readings = simulateChecked(still({ changes: people > 0 ? [{ ...away, people }] : [] }));
  const weekly = (workers: number) => (workers * HELD_EACH * WORKING_DAYS_PER_WEEK) / EVERY_DAYS;
  for (let week = 1; week <= WEEKS; week++) {
    expect(readings.of(0, 'visitsDue')[week]).toBeCloseTo(weekly(PEOPLE), 4);
    expect(readings.of(0, 'visitsMade')[week]).toBeCloseTo(weekly(PEOPLE - people), 4);
  }
});
