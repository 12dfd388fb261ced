import { expect, test } from 'vitest';
import { expectTheory, overReplications, ratioEstimate } from '../support/estimates.ts';
import { aScenario, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const PEOPLE = 100;
const DAYS_AWAY = 60;
const LEAD_DAYS = 10;
const base = aScenario();

/** Agency workers for each person on long leave, over so many weeks, where a share of it is to be covered. */
function coverOfLeave(longLeaveBackfillShare: number | undefined, weeks = 104, replications = 15) {
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    teams: [aTeam({ posts: [posts(PEOPLE)] })],
    agency: { ...base.agency, allowed: true, leadDays: LEAD_DAYS },
    absence: {
      ...base.absence,
      longLeavePerYear: 0.5,
      longLeaveDays: DAYS_AWAY,
      longLeaveBackfillShare,
    },
  });
  const readings = simulateChecked(scenario, { replications });
  const agency = overReplications(readings, 'agencyFte', 1);
  const absent = overReplications(readings, 'absenceRate', 1);
  return ratioEstimate(
    agency,
    absent.map((rate) => rate * PEOPLE),
  );
}

test.each([0.4, 0.7, 1])(
  'agency covers a share of %d of long leave, each from the end of the lead time until they are back',
  (share) => {
    expectTheory(coverOfLeave(share), (share * (DAYS_AWAY - LEAD_DAYS)) / DAYS_AWAY);
  },
);

test('of those on long leave on the first day agency covers as many from the first week on', () => {
  expectTheory(coverOfLeave(0.7, 2, 300), (0.7 * (DAYS_AWAY - LEAD_DAYS)) / DAYS_AWAY);
});

test.each([0, undefined])('agency covers no long leave where the share is %s', (share) => {
  expect(coverOfLeave(share).mean).toBe(0);
});
