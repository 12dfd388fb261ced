import { expect, test } from 'vitest';
import { LEDGER } from '../../models/engine/ledger.ts';
import { POST_ROW, POSTS_FROM } from '../../models/engine/memory-map.ts';
import { ABSENT_SINCE, datesOf } from '../../models/engine/post-dates.ts';
import { AGENCY_ABSENT, CASES, STATUS } from '../../models/engine/post-rows.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { estimate, expectTheory, overReplications } from '../support/estimates.ts';
import { aScenario, aStage, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const PEOPLE = 100;
const base = aScenario();

/** A team all of whose posts agency covers, and for whom nobody else is found. */
const allAgency = (given: Partial<Scenario>): Scenario =>
  aScenario({
    service: { startDate: '2026-04-06', weeks: 26, bankHolidays: 'none' },
    recruitment: { ...base.recruitment, open: false },
    agency: { ...base.agency, allowed: true },
    teams: [aTeam({ posts: [posts(PEOPLE, { inPostFte: 0, agencyFte: PEOPLE })] })],
    ...given,
  });

/** Hours at hand of the whole run, by future. */
function hours(scenario: Scenario, replications: number): number[] {
  const found: number[] = [];
  simulateChecked(scenario, {
    replications,
    watch: ({ ledger }, week) => {
      if (week === 0) found.push(0);
      else found[found.length - 1] += ledger[LEDGER.hoursAvailable];
    },
  });
  return found;
}

test('agency workers fall sick as others do', () => {
  const sicknessShare = 0.2;
  const [all] = hours(allAgency({}), 1);
  const sick = allAgency({ absence: { ...base.absence, sicknessShare } });
  expectTheory(estimate(hours(sick, 20).map((each) => each / all)), 1 - sicknessShare, 0.02);
});

test('agency workers have no long leave', () => {
  const often = { ...base.absence, longLeavePerYear: 0.9, longLeaveDays: 100 };
  expect(hours(allAgency({ absence: often }), 1)).toEqual(hours(allAgency({}), 1));
});

test('their cases pass on after as many days as anybody’s, by a dated change too', () => {
  const days = 10;
  let heldTooLong = 0;
  let held = 0;
  simulateChecked(
    allAgency({
      stages: [aStage({ length: { family: 'fixed', meanDays: 5000 } })],
      absence: {
        ...base.absence,
        sicknessShare: 0.5,
        meanSpellDays: 100,
        returnCasesAfterDays: 2000,
      },
      teams: [
        aTeam({
          posts: [posts(PEOPLE, { inPostFte: 0, agencyFte: PEOPLE })],
          cases: [{ stage: 'case', allocated: 5 * PEOPLE, waiting: 0, meanWaitDays: 0 }],
        }),
      ],
      // The Monday of the thirteenth week.
      changes: [{ kind: 'set', on: '2026-06-29', path: 'absence.returnCasesAfterDays', to: days }],
    }),
    {
      watch: ({ memory, dates, postsEnd, day }, week) => {
        for (let post = POSTS_FROM; post < postsEnd; post += POST_ROW) {
          if (memory[post | STATUS] !== AGENCY_ABSENT) continue;
          const isLong = day - dates[datesOf(post) | ABSENT_SINCE] >= days;
          if (week === 12 && isLong) held += memory[post | CASES];
          if (week >= 13 && isLong) heldTooLong += memory[post | CASES];
        }
      },
    },
  );
  expect(held).toBeGreaterThan(0);
  expect(heldTooLong).toBe(0);
});

test('who becomes permanent while off sick is off sick until the spell is over', () => {
  const sicknessShare = 0.8;
  const scenario = allAgency({
    service: { startDate: '2026-04-06', weeks: 5, bankHolidays: 'none' },
    absence: { ...base.absence, sicknessShare, meanSpellDays: 60 },
    recruitment: {
      ...base.recruitment,
      round: { family: 'fixed', meanDays: 20 },
      agencyConvertsShare: 1,
    },
  });
  const readings = simulateChecked(scenario, { replications: 20 });
  // By the fifth week all are permanent, the last ones since the week before.
  expect(readings.of(0, 'peopleInPostFte')[4]).toBe(PEOPLE);
  const lost = overReplications(readings, 'absenceRate', 4, (weeks) => weeks[0]);
  expectTheory(estimate(lost), sicknessShare, 0.04);
});
