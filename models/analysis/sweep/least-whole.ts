/** The least whole number at which a falling function is at most 0, and what the function is there and just below. */
export interface LeastWhole {
  n: number;
  at: number;
  /** At n − 1; undefined when n is 1. */
  below: number | undefined;
}

/**
 * Searches the whole numbers from 1 to `most`, with as few evaluations as a good first guess and slope
 * allow: outwards along the slope until the answer is enclosed, then by the chord, then by halves.
 * @param fall how much the function falls from one number to the next, roughly
 * @returns undefined when the function is above 0 even at `most`
 */
export async function leastWhole(
  f: (n: number) => Promise<number>,
  guess: number,
  fall: number,
  most: number,
): Promise<LeastWhole | undefined> {
  const seen = new Map<number, number>();
  let low = 0;
  let high = most + 1;
  let steps = 0;
  let chords = 0;
  let n = Math.min(most, Math.max(1, Math.round(guess)));
  for (;;) {
    const value = await f(n);
    seen.set(n, value);
    if (value > 0) low = n;
    else high = n;
    if (high - low === 1) break;
    const above = seen.get(low);
    const under = seen.get(high);
    if (above !== undefined && under !== undefined) {
      const share = chords++ === 0 ? above / (above - under) : 0.5;
      n = low + Math.ceil(share * (high - low));
    } else {
      const farther = 2 ** steps++;
      const along = Math.abs(value) / fall;
      n =
        value > 0
          ? low + Math.ceil(Math.max(farther, along))
          : high - Math.ceil(Math.max(farther, along));
    }
    n = Math.min(high - 1, Math.max(low + 1, n));
  }
  const at = seen.get(high);
  return at === undefined ? undefined : { n: high, at, below: seen.get(low) };
}
