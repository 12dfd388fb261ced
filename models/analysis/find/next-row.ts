import type { Sample } from './sampler.ts';

/** A value of the first lever for which the second has been searched. */
export interface SearchedRow {
  /** Its place, those that help less first. */
  row: number;
  /** Place of the least of the second lever that meets the target, those that help less first; beyond the last where none does. */
  place: number;
  found: Sample | undefined;
  certain: Sample | undefined;
}

/**
 * The row to search next: in the middle of the widest gap beside one of the best rows. Between rows that
 * need as much of the second lever as each other nothing can be gained, for more of the first needs no more
 * of the second.
 * @param searched in ascending order of their rows
 * @returns undefined where nothing is left between the best rows and their neighbours
 */
export function nextRow(
  searched: readonly SearchedRow[],
  best: readonly SearchedRow[],
): number | undefined {
  const gaps = best.flatMap((row) => {
    const at = searched.indexOf(row);
    return [
      [searched[at - 1], row],
      [row, searched[at + 1]],
    ].filter(([low, high]) => low && high && low.place > high.place && high.row - low.row > 1);
  });
  const widest = gaps.toSorted(([a, b], [c, d]) => d.row - c.row - (b.row - a.row)).at(0);
  return widest && Math.floor((widest[0].row + widest[1].row) / 2);
}
