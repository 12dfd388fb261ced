import { test } from 'vitest';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import { LEDGER } from '../../models/engine/ledger.ts';
import {
  estimate,
  expectTheory,
  meanOf,
  overReplications,
  ratioEstimate,
} from '../support/estimates.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const SHARE = 0.226;
const PER_YEAR = 2600;
const DAYS_PER_YEAR = workingDaysPerYear('none');
const LENGTH = 30;

/** A steady service: as many cases on the first day as referrals and lengths imply. */
const steady = aScenario({
  service: { startDate: '2026-04-06', weeks: 260, bankHolidays: 'none' },
  streams: [aStream({ referralsPerYear: PER_YEAR, noFurtherActionShare: 0.1 })],
  stages: [aStage({ clock: 'elapsed', length: { family: 'gamma', meanDays: LENGTH, cv: 0.8 } })],
  returning: {
    share: SHARE,
    delay: {
      family: 'bands',
      bands: [
        { upToDays: 60, share: 0.6 },
        { upToDays: 250, share: 0.4 },
      ],
    },
    perNoFurtherAction: 0,
  },
  teams: [
    aTeam({
      posts: [posts(40)],
      cases: [
        {
          stage: 'case',
          allocated: Math.round((0.9 * PER_YEAR * LENGTH) / DAYS_PER_YEAR),
          waiting: 0,
          meanWaitDays: 0,
        },
      ],
    }),
  ],
});

const REPLICATIONS = 40;
const sums = Array.from({ length: REPLICATIONS }, () => ({ returns: 0, endings: 0 }));
const firstYear: number[] = new Array<number>(REPLICATIONS).fill(0);
let replication = -1;
const readings = simulateChecked(steady, {
  replications: REPLICATIONS,
  watch: ({ ledger }, week) => {
    if (week === 0) replication++;
    else if (week <= 52) firstYear[replication] += ledger[LEDGER.returns];
    else {
      sums[replication].returns += ledger[LEDGER.returns];
      sums[replication].endings += ledger[LEDGER.closed] + ledger[LEDGER.noFurtherAction];
    }
  },
});

test('in a steady service, the share given of those who leave comes back', () => {
  expectTheory(
    ratioEstimate(
      sums.map(({ returns }) => returns),
      sums.map(({ endings }) => endings),
    ),
    SHARE,
    0.01,
  );
});

test('all referrals together are the number given, those who return included', () => {
  expectTheory(
    estimate(overReplications(readings, 'referrals', 0)),
    (PER_YEAR * 5) / DAYS_PER_YEAR,
    0.01,
  );
});

test('the first year has as many who return as any other: what lies before it is made up', () => {
  const expected = (SHARE * PER_YEAR * 260) / DAYS_PER_YEAR;
  expectTheory(estimate(firstYear), expected, 0.01);
  const firstQuarter = overReplications(readings, 'referrals', 0, (weeks) =>
    meanOf(weeks.subarray(0, 13)),
  );
  expectTheory(estimate(firstQuarter), (PER_YEAR * 5) / DAYS_PER_YEAR, 0.01);
});
