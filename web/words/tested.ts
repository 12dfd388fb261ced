import { isAddedUp } from '../../models/measures/added-up.ts';
import { type MeasureId, measureOf } from '../../models/measures/catalogue.ts';
import type { Unit } from '../../models/units.ts';
import { limitWords } from './numbers.ts';

/** What a test of the standard compares with what. */
export interface Tested {
  measure: MeasureId;
  comparison: 'at-most' | 'at-least';
  threshold: number;
  unit: Unit;
}

/** `Caseload at most 15 cases per FTE`: what is tested, whatever the test is called. */
export function testedWords({ measure, comparison, threshold, unit }: Tested): string {
  const { label, decimals } = measureOf(measure);
  const words = comparison === 'at-most' ? 'at most' : 'at least';
  const limit = limitWords(threshold, unit, decimals);
  return `${label} ${words} ${limit}${isAddedUp(measure) ? ' in a week' : ''}`;
}
