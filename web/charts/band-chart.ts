import { isAddedUp } from '../../models/measures/added-up.ts';
import { type MeasureId, measureOf } from '../../models/measures/catalogue.ts';
import type { MeasureTable, StandardTestResult } from '../../models/report/results.ts';
import type { Unit } from '../../models/units.ts';

type Values = readonly (number | null)[];

/** One measure over the weeks: the middle of the futures or their mean, half of them, and eight in ten. */
export interface BandLine {
  id: string;
  label: string;
  median: Values;
  /** The line is the mean of the futures: of what adds up over the weeks, as years tell it. */
  isMean?: boolean;
  p10: Values;
  p25: Values;
  p75: Values;
  p90: Values;
  /** Of a chance: its figure in each week, which is a bound where it was never or always seen. */
  figures?: readonly (string | undefined)[];
}

export interface Threshold {
  label: string;
  value: number;
}

/** Everything that a chart, its table and its sentence show; no colours, no canvas. */
export interface BandChart {
  weeks: readonly string[];
  unit: Unit;
  decimals: number;
  lines: BandLine[];
  thresholds: Threshold[];
  /** Where the first line stood before a change: its middle only. */
  before?: { label: string; median: Values };
  /**
   * What the bands are: where the futures lie; nothing, of a single one, which has no range; how far off a chance may be; or, of a difference, where it
   * lies in eight futures in ten (outer) and how far off its mean may be (inner); or, of a difference of
   * chances, the latter alone.
   */
  bands: 'futures' | 'one-future' | 'precision' | 'differences' | 'chance-differences';
}

/** The chart of some measures of one table of results; measures that the table lacks are left out. */
export function bandChart(
  weeks: readonly string[],
  table: MeasureTable,
  measures: readonly MeasureId[],
  thresholds: readonly Threshold[] = [],
  bands: 'futures' | 'one-future' = 'futures',
): BandChart {
  const lines = measures.flatMap((id) => {
    const series = table[id];
    if (!series) return [];
    const { mean, p10, p25, p50, p75, p90 } = series;
    // A small team’s counts of a week are 0 or 1 in most futures: their middles add up to nothing that happens.
    const isMean = isAddedUp(id);
    const median = isMean ? mean : p50;
    return [{ id, label: measureOf(id).label, median, isMean, p10, p25, p75, p90 }];
  });
  const { unit, decimals } = measureOf(measures[0]);
  return { weeks, unit, decimals, lines, thresholds: [...thresholds], bands };
}

/** Thresholds of the standard that concern these measures, of the whole service or of one team. */
export function thresholdsFor(
  tests: readonly StandardTestResult[],
  measures: readonly MeasureId[],
  team?: string,
): Threshold[] {
  return tests
    .filter((test) => measures.includes(test.measure) && test.team === team)
    .map(({ label, threshold }) => ({ label, value: threshold }));
}
