import { expect, test } from 'vitest';
import { expectTheory, overReplications, ratioEstimate } from '../support/estimates.ts';
import { aScenario, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const PEOPLE = 100;
const DAYS_AWAY = 60;
const LEAD_DAYS = 10;
/** By then those who were away on the first day, without cover, are back. */
const SETTLED_WEEK = 15;
const base = aScenario();

/** Agency workers for each person on long leave, where a share of it is to be covered. */
function coverOfLeave(longLeaveBackfillShare: number | undefined) {
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks: 104, bankHolidays: 'none' },
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
  const readings = simulateChecked(scenario, { replications: 15 });
  const agency = overReplications(readings, 'agencyFte', SETTLED_WEEK);
  const absent = overReplications(readings, 'absenceRate', SETTLED_WEEK);
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

test.each([0, undefined])('agency covers no long leave where the share is %s', (share) => {
  expect(coverOfLeave(share).mean).toBe(0);
});
