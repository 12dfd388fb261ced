import { type MeasureId, measureOf } from '../../models/measures/catalogue.ts';
import type { Spread, YearResult } from '../../models/report/results.ts';
import { UNITS, type Unit } from '../../models/units.ts';
import { rangeBeneath } from '../words/lopsided.ts';
import { bareNumber, withUnit } from '../words/numbers.ts';

export interface YearRow {
  label: string;
  /** Empty where the label or the figures say it. */
  unit: string;
  cells: YearCell[];
}

export interface YearCell {
  mean: string;
  range: string;
  /** The mean is seen to lie outside the range, which needs a word. */
  lopsided: boolean;
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

/** Each kind of cost, which together are the cost. */
const KINDS_OF_COST: readonly MeasureId[] = ['costPay', 'costAgency', 'costRecruitment'];

/** Shown where the scenario asks for any. */
const WHERE_ANY: readonly MeasureId[] = [
  'supervisionDue',
  'supervisionKept',
  'visitsDue',
  'visitsMade',
];

/** The main measures by financial year: the mean, and the range of eight futures in ten, which a single one has not. */
export const yearRows = (years: readonly YearResult[], isOne = false): YearRow[] =>
  rowsOf(MAIN, years, isOne);

/** What the cost of each financial year is made of, as `yearRows`. */
export const costRows = (years: readonly YearResult[], isOne = false): YearRow[] =>
  rowsOf(KINDS_OF_COST, years, isOne);

function rowsOf(
  ids: readonly MeasureId[],
  years: readonly YearResult[],
  isOne: boolean,
): YearRow[] {
  const isShown = (id: MeasureId) =>
    years.some(({ measures }) => {
      const mean = measures[id]?.mean ?? null;
      return mean !== null && (mean > 0 || !WHERE_ANY.includes(id));
    });
  return ids.filter(isShown).map((id) => {
    const { label, unit } = measureOf(id);
    const decimals = decimalsOf(id, years);
    return {
      label,
      unit: withUnit(label, unit) === label ? '' : UNITS[unit],
      cells: years.map(({ measures }) => cellOf(measures[id], unit, decimals, isOne)),
    };
  });
}

/** A hundred and more need no tenths. */
function decimalsOf(id: MeasureId, years: readonly YearResult[]): number {
  const largest = Math.max(...years.map(({ measures }) => measures[id]?.mean ?? 0));
  return largest >= 100 ? 0 : measureOf(id).decimals;
}

function cellOf(
  spread: Spread | undefined,
  unit: Unit,
  decimals: number,
  isOne: boolean,
): YearCell {
  const { mean = null, p10 = null, p90 = null } = spread ?? {};
  const words = bareNumber(mean, unit, decimals);
  if (isOne || mean === null || p10 === null || p90 === null) {
    return { mean: words, range: '', lopsided: false };
  }
  return { mean: words, ...rangeBeneath({ mean, p10, p90 }, unit, decimals) };
}
