import { localLab } from '../../../models/analysis/lab.ts';
import type { Outcome } from '../../../models/analysis/outcome.ts';
import { workingDaysPerYear } from '../../../models/calendar/working-days.ts';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import type { MeasureId } from '../../../models/measures/catalogue.ts';
import { aScenario, aStream } from '../../support/scenarios.ts';

/** Five workers with a cap of ten and cases of sixty working days, over ten years. */
export const WEEKS = 522;
export const CAP = 50;
export const DAYS = 60;
export const FUTURES = 8;
export const YEARS_BETWEEN = 260 / (365.25 / 7);
export const PER_YEAR = workingDaysPerYear('none');
/** Referrals a year that fill the caps, were everybody always at work. */
export const FULL = (CAP / DAYS) * PER_YEAR;

export const { absence, agency, recruitment } = aScenario();
export const service = { startDate: '2026-04-06', weeks: WEEKS, bankHolidays: 'none' } as const;

export const withReferrals = (given: Partial<Scenario>, referralsPerYear: number): Scenario =>
  aScenario({ service, ...given, streams: [aStream({ referralsPerYear })] });

/** A measure after five years and after ten: the mean of each, and the error of what lies between. */
export async function afterYears(scenario: Scenario, measure: MeasureId) {
  const outcomes = [WEEKS - 260, WEEKS].map(
    (week): Outcome => ({
      reading: { kind: 'measure', measure },
      from: week,
      to: week,
      as: 'mean',
    }),
  );
  const seen = await localLab().observe({
    scenario,
    seed: 'x',
    first: 0,
    count: FUTURES,
    outcomes,
  });
  const futures = Array.from({ length: FUTURES }, (_, i) => [seen[2 * i], seen[2 * i + 1]]);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, each) => sum + each, 0) / values.length;
  const rises = futures.map(([five, ten]) => ten - five);
  const squares = rises.reduce((sum, each) => sum + (each - mean(rises)) ** 2, 0);
  return {
    atTheEnd: mean(futures.map(([, ten]) => ten)),
    risePerYear: mean(rises) / YEARS_BETWEEN,
    error: Math.sqrt(squares / (FUTURES - 1) / FUTURES) / YEARS_BETWEEN,
  };
}
