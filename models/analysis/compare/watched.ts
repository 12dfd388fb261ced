import { readingDates } from '../../calendar/timeline.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import { type MeasureId, measureOf } from '../../measures/catalogue.ts';
import { financialYears } from '../../report/stretches.ts';
import { yearWords } from '../../report/year-words.ts';
import type { Outcome } from '../outcome.ts';
import { measureOver, type Weeks } from '../stretch.ts';
import type { CompareQuestion } from './question.ts';
import type { Compared } from './result.ts';

/** One thing that is compared, and how it is read of each future. */
export interface Watched {
  compared: Compared;
  weekly: Outcome;
  overall: Outcome;
}

const comparedMeasure = (id: MeasureId): Compared => {
  const { label, unit, decimals, better } = measureOf(id);
  return { id, label, unit, decimals, better };
};

/** Told whether it was asked for or not. */
export const WAITING: Compared = comparedMeasure('casesWaiting');

/** How cases waiting are read over the stretch, where nobody asked for them. */
export const waitingUnasked = (
  { measures }: Pick<CompareQuestion, 'measures'>,
  over: Weeks,
): Outcome[] => (measures.includes('casesWaiting') ? [] : [measureOver('casesWaiting', over)]);

/** The mean over weeks of the chance in each: not that of meeting all in every week of the stretch, which is lower. */
const STANDARD: Compared = {
  id: 'standard',
  label: 'Chance that every test is met in a week',
  unit: 'share',
  decimals: 3,
  better: 'higher',
};

/**
 * What is compared, in the order asked; the standard last, where there is one.
 * @param over weeks of the stretch
 */
export function watchedOf(
  scenario: Scenario,
  { measures, standard }: CompareQuestion,
  over: Weeks,
): Watched[] {
  const to = scenario.service.weeks;
  const ids = [...new Set(measures)] as MeasureId[];
  const watched = ids.map(
    (measure): Watched => ({
      compared: comparedMeasure(measure),
      weekly: { reading: { kind: 'measure', measure }, from: 0, to, as: 'each-week' },
      overall: measureOver(measure, over),
    }),
  );
  if (!standard || scenario.standard.tests.length === 0) return watched;
  const reading = { kind: 'every-test' } as const;
  return [
    ...watched,
    {
      compared: STANDARD,
      weekly: { reading, from: 0, to, as: 'each-week' },
      overall: { reading, ...over, as: 'mean' },
    },
  ];
}

/** The cost over some weeks. */
export interface CostOutcome {
  label: string;
  /** Left out of the whole run. */
  year?: { label: string; weeks: number };
  outcome: Outcome;
}

/** The cost of the whole run, then of each financial year. */
export function costOutcomes({ service }: Scenario): CostOutcome[] {
  const total = (label: string, from: number, to: number) => ({
    label,
    outcome: { reading: { kind: 'measure', measure: 'cost' }, from, to, as: 'total' } as const,
  });
  const years = financialYears(readingDates(service.startDate, service.weeks));
  return [
    total('whole run', 1, service.weeks),
    ...years.map(({ label, weeks }) => {
      const year = { label, weeks: weeks.length };
      return { ...total(yearWords(year), weeks[0], weeks[weeks.length - 1]), year };
    }),
  ];
}
