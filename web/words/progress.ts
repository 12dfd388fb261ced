/** Parts of a whole that are told one by one while it is worked on. */
const QUARTERS = 4;

/**
 * The per cent to tell of what is being worked on: a whole quarter, never fewer than were told before. How much there is
 * to do may grow on the way, as a search finds out what to look at next, so that all is never told as done.
 */
export function percentDone({ done, total }: { done: number; total: number }, told = 0): number {
  if (total === 0) return 0;
  const quarters = Math.min(QUARTERS - 1, Math.floor((done / total) * QUARTERS));
  return Math.max(told, (quarters * 100) / QUARTERS);
}
