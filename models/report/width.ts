import { MEASURE_INDEX, MEASURES, type MeasureId } from '../measures/catalogue.ts';
import { sharedWidth } from '../statistics/shared-width.ts';
import type { WidthResult } from './results.ts';

/** Weeks over which an outcome is taken: the last year, or all of a shorter run. */
const LAST_WEEKS = 52;

/**
 * Splits the width of each measure's mean over the last year into what is not known (the ranges of
 * the inputs) and luck.
 * @param values of the first replications of a run
 * @param partners of the same replications, as `simulatePartners` gives them
 * @param columns weeks + 1
 */
export function widthResults(
  values: Float32Array,
  partners: Float32Array,
  replications: number,
  columns: number,
): WidthResult[] {
  const perReplication = partners.length / replications;
  return MEASURES.flatMap(({ id }) => {
    const first: number[] = [];
    const second: number[] = [];
    for (let r = 0; r < replications; r++) {
      const a = lastYearMean(values, r * perReplication, id, columns);
      const b = lastYearMean(partners, r * perReplication, id, columns);
      if (Number.isNaN(a) || Number.isNaN(b)) continue;
      first.push(a);
      second.push(b);
    }
    const shared = sharedWidth(first, second);
    return shared
      ? [{ measure: id, unknownShare: shared.share, standardError: shared.standardError }]
      : [];
  });
}

function lastYearMean(values: Float32Array, from: number, id: MeasureId, columns: number): number {
  const row = from + MEASURE_INDEX[id] * columns;
  let sum = 0;
  let count = 0;
  for (let week = Math.max(1, columns - LAST_WEEKS); week < columns; week++) {
    const value = values[row + week];
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  return sum / count;
}
