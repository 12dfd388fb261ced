/** Which way a lever helps: more of it, less of it, now one and now the other, or neither that can be seen. */
export type Helps = 'more' | 'less' | 'both' | 'neither';

/** Standard errors beyond which a difference counts: of 36 pairs, one in twenty times one would by chance. */
const CERTAIN = 3.2;

/** Whether something is met in each future: all of a target, or one test. */
export interface Met {
  readonly met: readonly number[];
  futures: number;
}

/**
 * Standard errors by which `after` meets the target more often than `before`, in the futures that both
 * have: McNemar’s test, which counts only those in which the two differ.
 */
export function gainInErrors(before: Met, after: Met): number {
  const futures = Math.min(before.futures, after.futures);
  let gained = 0;
  let lost = 0;
  for (let i = 0; i < futures; i++) {
    if (after.met[i] > before.met[i]) gained++;
    else if (after.met[i] < before.met[i]) lost++;
  }
  return gained === lost ? 0 : (gained - lost) / Math.sqrt(gained + lost);
}

/** Whether a sample meets the target more often than another beyond what noise may make. */
export const isTold = (less: Met, more: Met): boolean => gainInErrors(less, more) >= CERTAIN;

/** Which way the chance goes over samples in ascending order of the lever. */
export function helpsOf(samples: readonly Met[]): Helps {
  let rises = false;
  let falls = false;
  samples.forEach((before, i) => {
    for (const after of samples.slice(i + 1)) {
      if (isTold(before, after)) rises = true;
      if (isTold(after, before)) falls = true;
    }
  });
  if (rises && falls) return 'both';
  if (rises) return 'more';
  return falls ? 'less' : 'neither';
}

/** Whether no lever makes a difference that can be seen. */
export const isAllTheSame = (helps: readonly Helps[]): boolean =>
  helps.every((each) => each === 'neither');
