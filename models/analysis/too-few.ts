/** As few futures as may be asked for. */
const LEAST_FUTURES = 20;

/**
 * Whether so few of the futures have a value on both sides of a difference that nothing is told from them: with fewer than
 * may be asked for, differences that are not there would be seen too often.
 */
export const isTooFew = (pairs: number, futures: number): boolean =>
  pairs < Math.min(LEAST_FUTURES, futures);
