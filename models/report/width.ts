import { lastYearFrom } from '../calendar/last-year.ts';
import { MEASURE_INDEX, MEASURES } from '../measures/catalogue.ts';
import { isOfFew } from '../statistics/mean-error.ts';
import { sharedWidth } from '../statistics/shared-width.ts';
import type { Readings } from './readings.ts';
import type { WidthResult } from './results.ts';

/**
 * Splits the width of each measure's mean over the last year into what is not known (the ranges of
 * the inputs) and luck.
 * @param partners of the first replications, lived again with other luck
 */
export function widthResults(readings: Readings, partners: Readings): WidthResult[] {
  const { replications, columns } = partners;
  return MEASURES.flatMap(({ id }) => {
    const series = MEASURE_INDEX[id];
    const lived = lastYearMeans(readings.series(series, replications), replications, columns);
    const again = lastYearMeans(partners.series(series), replications, columns);
    const both = lived.map((mean, r) => !Number.isNaN(mean) && !Number.isNaN(again[r]));
    const shared = sharedWidth(
      lived.filter((_, r) => both[r]),
      again.filter((_, r) => both[r]),
    );
    if (!shared) return [];
    const ofFew = [lived, again].some(isOfFew);
    return [
      { measure: id, unknownShare: shared.share, standardError: shared.standardError, ofFew },
    ];
  });
}

const lastYearMeans = (values: Float32Array, replications: number, columns: number): number[] =>
  Array.from({ length: replications }, (_, r) => {
    let sum = 0;
    let count = 0;
    for (let week = lastYearFrom(columns - 1); week < columns; week++) {
      const value = values[r * columns + week];
      if (Number.isNaN(value)) continue;
      sum += value;
      count++;
    }
    return sum / count;
  });
