import type { Scenario } from '../../inputs/scenario.ts';
import type { MeasureId } from '../../measures/catalogue.ts';

export type StandardTest = Scenario['standard']['tests'][number];

/** A published standard, or a published position to be held to, as tests that a scenario can carry. */
export interface LibraryStandard {
  id: string;
  name: string;
  /** One sentence: who set it, for whom. */
  summary: string;
  /** What it does and does not say here: whom it counts, what no measure of ours can express. */
  limits: string;
  /** Keys into the evidence book. */
  sources: readonly string[];
  tests: readonly StandardTest[];
}

/** A test on a measure of the whole service, its threshold with its source. */
export const test = (
  id: string,
  label: string,
  measure: MeasureId,
  comparison: StandardTest['comparison'],
  threshold: { value: number; source: string; note?: string },
  serves: NonNullable<StandardTest['serves']>,
): StandardTest => ({ id, label, measure, comparison, threshold, serves });

/** At most so many allocated cases for each case holder. */
export const caseloadTest = (value: number, source: string, note?: string): StandardTest =>
  test(
    'caseload',
    `At most ${value} allocated cases for each case holder`,
    'caseload',
    'at-most',
    { value, source, ...(note === undefined ? {} : { note }) },
    'capacity',
  );

/** The same with cases that wait: what a cap on allocated cases alone would hide. */
export const caseloadAllTest = (value: number, source: string): StandardTest =>
  test(
    'caseload-all',
    `At most ${value} cases for each case holder, counting those not allocated`,
    'caseloadAll',
    'at-most',
    { value, source },
    'capacity',
  );
