import { type MeasureId, measureOf } from '../../models/measures/catalogue.ts';
import type { WidthResult } from '../../models/report/results.ts';
import { ERRORS_EITHER_WAY } from '../../models/units.ts';
import { percent } from '../words/numbers.ts';

export interface WidthRow {
  label: string;
  /** From 0 to 1. */
  unknownShare: number;
  unknown: string;
  luck: string;
}

/** Of what few futures make. */
const NOT_TOLD = 'not told: few futures';

/** The measures that a committee asks about, in this order. */
const MAIN: readonly MeasureId[] = [
  'caseload',
  'casesWaiting',
  'waitDays',
  'overCapShare',
  'vacancyRate',
  'agencyRate',
  'turnoverRate',
  'learningDaysKept',
  'cost',
];

/** How much of each main measure’s range comes from inputs that are not known. */
export const widthRows = (width: readonly WidthResult[]): WidthRow[] =>
  MAIN.flatMap((id) => width.filter(({ measure }) => measure === id)).map(
    ({ measure, unknownShare, standardError, ofFew }) => ({
      label: measureOf(measure).label,
      unknownShare,
      unknown: ofFew ? NOT_TOLD : shareWords(unknownShare, ERRORS_EITHER_WAY * standardError),
      luck: ofFew ? NOT_TOLD : shareWords(1 - unknownShare, ERRORS_EITHER_WAY * standardError),
    }),
  );

/** `62 % (±5)`, the ± in points; near none or all, where it would reach beyond, a bound. */
function shareWords(share: number, error: number): string {
  if (share < error) return `at most ${percent(Math.min(1, share + error), 0)}`;
  if (share > 1 - error) return `at least ${percent(Math.max(0, share - error), 0)}`;
  return `${percent(share, 0)} (±${Math.max(1, Math.ceil(100 * error))})`;
}
