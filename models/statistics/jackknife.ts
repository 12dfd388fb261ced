/**
 * Standard errors of estimates by leaving out one batch of futures at a time (the delete-a-group
 * jackknife; Shao and Tu, 1995, section 2.3).
 * @param estimate from all futures but those of a batch; each estimate in the same place
 */
export function jackknifeErrors(
  batches: number,
  estimate: (withoutBatch: number) => readonly number[],
): number[] {
  const runs = Array.from({ length: batches }, (_, batch) => estimate(batch));
  return runs[0].map((_, at) => {
    const mean = runs.reduce((sum, run) => sum + run[at], 0) / batches;
    const squares = runs.reduce((sum, run) => sum + (run[at] - mean) ** 2, 0);
    return Math.sqrt(((batches - 1) / batches) * squares);
  });
}
