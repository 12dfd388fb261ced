import { type MeasureId, measureOf } from '../../models/measures/catalogue.ts';
import type { YearResult } from '../../models/report/results.ts';
import { bareNumber, rangeWords, unitHeading } from '../words/numbers.ts';

export interface YearRow {
  label: string;
  unit: string;
  cells: { mean: string; range: string }[];
}

const MAIN: readonly MeasureId[] = [
  'referrals',
  'casesOpen',
  'casesWaiting',
  'waitDays',
  'withinLimitShare',
  'caseload',
  'overCapShare',
  'peopleInPostFte',
  'vacancyRate',
  'agencyRate',
  'turnoverRate',
  'absenceRate',
  'loadRatio',
  'learningDaysPromised',
  'learningDaysKept',
  'supervisionDue',
  'supervisionKept',
  'visitsDue',
  'visitsMade',
  'workerChanges',
  'cost',
];

/** Shown where the scenario asks for any. */
const WHERE_ANY: readonly MeasureId[] = [
  'supervisionDue',
  'supervisionKept',
  'visitsDue',
  'visitsMade',
];

export const yearHeading = ({ label, weeks }: YearResult): string =>
  weeks >= 52 ? label : `${label} (${weeks} ${weeks === 1 ? 'week' : 'weeks'})`;

/** The main measures by financial year: the mean, and the range of eight futures in ten. */
export function yearRows(years: readonly YearResult[]): YearRow[] {
  const isShown = (id: MeasureId) =>
    years.some(({ measures }) =>
      WHERE_ANY.includes(id) ? (measures[id]?.mean ?? 0) > 0 : measures[id] !== undefined,
    );
  return MAIN.filter(isShown).map((id) => {
    const { label, unit, decimals } = measureOf(id);
    return {
      label,
      unit: unitHeading(unit),
      cells: years.map(({ measures }) => {
        const spread = measures[id];
        const hasRange = spread && spread.p10 !== null && spread.p90 !== null;
        return {
          mean: bareNumber(spread?.mean, unit, decimals),
          range: hasRange ? rangeWords(spread.p10, spread.p90, unit, decimals) : '',
        };
      }),
    };
  });
}
