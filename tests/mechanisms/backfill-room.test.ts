import { expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { expectTheory, overReplications, ratioEstimate } from '../support/estimates.ts';
import { aScenario, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const DAYS_AWAY = 60;
const LEAD_DAYS = 10;
/** By then those who were away on the first day, without cover, are back. */
const SETTLED_WEEK = 20;
const base = aScenario();

const covering = (given: Partial<Scenario>, absence: Partial<Scenario['absence']>): Scenario =>
  aScenario({
    service: { startDate: '2026-04-06', weeks: 104, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    recruitment: { ...base.recruitment, round: { family: 'fixed', meanDays: 5 } },
    agency: { ...base.agency, allowed: true, leadDays: LEAD_DAYS },
    absence: { ...base.absence, longLeavePerYear: 0.5, longLeaveDays: DAYS_AWAY, ...absence },
    ...given,
  });

test('in a line that has grown, agency covers the long leave of those who came too', () => {
  const readings = simulateChecked(
    covering(
      {
        teams: [aTeam({ posts: [posts(2)] })],
        changes: [
          { kind: 'set', on: '2026-05-04', path: 'teams[0].posts[0].establishedFte', to: 100 },
        ],
      },
      { longLeaveBackfillShare: 1 },
    ),
    { replications: 15 },
  );
  const absent = overReplications(readings, 'absenceRate', SETTLED_WEEK);
  const cover = ratioEstimate(
    overReplications(readings, 'agencyFte', SETTLED_WEEK),
    absent.map((rate) => rate * 100),
  );
  expectTheory(cover, (DAYS_AWAY - LEAD_DAYS) / DAYS_AWAY);
});

test('agency covers long leave in the futures that draw a share above 0, where the middle value is 0', () => {
  const replications = 20;
  const readings = simulateChecked(
    covering(
      { teams: [aTeam({ posts: [posts(20)] })] },
      { longLeaveBackfillShare: { value: 0, low: 0, high: 0.5 } },
    ),
    { replications },
  );
  const covered = Array.from({ length: replications }, (_, r) =>
    Math.max(...readings.of(r, 'agencyFte')),
  ).filter((most) => most > 0);
  expect(covered.length).toBeGreaterThan(0);
  expect(covered.length).toBeLessThan(replications);
});
