import { type MeasureId, measureOf } from '../../models/measures/catalogue.ts';
import type { YearResult } from '../../models/report/results.ts';
import { bareNumber, unitHeading } from '../words/numbers.ts';

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
  'cost',
];

export const yearHeading = ({ label, weeks }: YearResult): string =>
  weeks >= 52 ? label : `${label} (${weeks} ${weeks === 1 ? 'week' : 'weeks'})`;

/** The main measures by financial year: the mean, and the range of eight futures in ten. */
export function yearRows(years: readonly YearResult[]): YearRow[] {
  return MAIN.filter((id) => years.some(({ measures }) => measures[id])).map((id) => {
    const { label, unit, decimals } = measureOf(id);
    return {
      label,
      unit: unitHeading(unit),
      cells: years.map(({ measures }) => {
        const spread = measures[id];
        const number = (value: number | null | undefined) => bareNumber(value, unit, decimals);
        const hasRange = spread && spread.p10 !== null && spread.p90 !== null;
        return {
          mean: number(spread?.mean),
          range: hasRange ? `${number(spread.p10)} to ${number(spread.p90)}` : '',
        };
      }),
    };
  });
}
