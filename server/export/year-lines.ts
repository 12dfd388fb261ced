import {
  isAddedUp,
  MEASURES,
  type Measure,
  type RunResults,
  type SpreadOver,
  type YearResult,
} from '../../models/index.ts';

/** One measure over one financial year, or over all weeks. */
export interface YearLine {
  /** `2026-27`, or `all weeks`. */
  year: string;
  weeks: number;
  measure: Measure;
  /** Whether each future’s value is the total of those weeks or their average. */
  over: 'total' | 'average';
  /** Over the futures. */
  spread: SpreadOver;
}

/** Financial years and, last, all weeks together. */
export const stretchesOf = ({ years, horizon, weeks }: RunResults): YearResult[] => [
  ...years,
  { label: 'all weeks', weeks: weeks.length - 1, measures: horizon.measures },
];

/** Every measure of the whole service over each financial year and over all weeks, measure by measure. */
export const yearLines = (results: RunResults): YearLine[] =>
  MEASURES.flatMap((measure) =>
    stretchesOf(results).flatMap(({ label, weeks, measures }) => {
      const spread = measures[measure.id];
      const over = isAddedUp(measure.id) ? ('total' as const) : ('average' as const);
      return spread ? [{ year: label, weeks, measure, over, spread }] : [];
    }),
  );
