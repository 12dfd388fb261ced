import { expect, test } from 'vitest';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import { LEDGER } from '../../models/engine/ledger.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import {
  estimate,
  expectTheory,
  meanOf,
  overReplications,
  ratioEstimate,
} from '../support/estimates.ts';
import { aScenario, aStage, aStream } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const DAYS_PER_YEAR = workingDaysPerYear('none');
const PER_YEAR = 1500;
const DAILY = PER_YEAR / DAYS_PER_YEAR;

const withStream = (given: Partial<Scenario['streams'][number]>, weeks = 208) =>
  aScenario({
    service: { startDate: '2026-01-05', weeks, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: PER_YEAR, noFurtherActionShare: 1, ...given })],
  });

test.each([
  ['Poisson', undefined],
  ['negative binomial, k 2', 2],
  ['negative binomial, k 0.5', 0.5],
] as const)('weekly referrals have the mean and the variance given: %s', (_, dispersion) => {
  const readings = simulateChecked(withStream({ dispersion }), { replications: 30 });
  const mean = 5 * DAILY;
  expectTheory(estimate(overReplications(readings, 'referrals', 0)), mean, 0.01);
  const spread = overReplications(readings, 'referrals', 0, (weeks) =>
    meanOf(weeks.map((referrals) => (referrals - mean) ** 2)),
  );
  expectTheory(estimate(spread), 5 * (DAILY + (dispersion ? DAILY ** 2 / dispersion : 0)));
});

test('a month with factor 2 has twice the referrals of a mean month', () => {
  const monthFactors = [2, 1, 1, 1, 1, 1, 1, 0.5, 0.5, 1, 1, 1];
  const readings = simulateChecked(withStream({ monthFactors }, 52), { replications: 200 });
  // Weeks 1 to 3 of the year from Monday 5 January lie in January, weeks 32 to 34 in August.
  const weeks = (from: number) =>
    overReplications(readings, 'referrals', from, (rest) => meanOf(rest.subarray(0, 3)));
  expectTheory(estimate(weeks(0)), 2 * 5 * DAILY, 0.02);
  expectTheory(estimate(weeks(31)), 0.5 * 5 * DAILY, 0.02);
});

test('growth of 10 % a year makes the third year 21 % above the first', () => {
  const readings = simulateChecked(withStream({ growthPerYear: 0.1 }, 156), { replications: 60 });
  const year = (from: number) =>
    overReplications(readings, 'referrals', from, (rest) => meanOf(rest.subarray(0, 52)));
  expectTheory(ratioEstimate(year(104), year(0)), 1.21, 0.01);
});

test('each stream has its own mean, and its own luck', () => {
  const scenario = aScenario({
    service: { startDate: '2026-01-05', weeks: 208, bankHolidays: 'none' },
    streams: [
      aStream({ id: 'many', referralsPerYear: 2000 }),
      aStream({ id: 'few', referralsPerYear: 100, noFurtherActionShare: 1 }),
    ],
    stages: [aStage({ length: { family: 'fixed', meanDays: 1 } })],
  });
  const refused: number[] = [];
  const opened: number[] = [];
  simulateChecked(scenario, {
    replications: 30,
    watch: (state, week) => {
      if (week === 0) return;
      refused.push(state.ledger[LEDGER.noFurtherAction]);
      opened.push(state.ledger[LEDGER.openedByReferral]);
    },
  });
  expectTheory(estimate(refused), (100 * 5) / DAYS_PER_YEAR, 0.02);
  expectTheory(estimate(opened), (2000 * 5) / DAYS_PER_YEAR, 0.02);
  const expected = meanOf(refused) * meanOf(opened);
  const together = estimate(refused.map((n, i) => n * opened[i]));
  expect(Math.abs(together.mean - expected) / together.standardError).toBeLessThan(4);
});
