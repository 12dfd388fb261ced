/** The standard normal draw at the ends of an 80 % range. */
const END = 1.2815515655446004;
/** A uniform draw with the same 80 % range reaches this far. */
const UNIFORM_END = END / 0.8;
/** Its standard deviation, and that of its size, against those of the normal draw. */
const UNIFORM = {
  slope: UNIFORM_END / Math.sqrt(3),
  kink: UNIFORM_END / Math.sqrt(12) / Math.sqrt(1 - 2 / Math.PI),
};

/** An outcome over futures with one input at the ends and in the middle of its range. */
export interface AtPositions {
  low: ArrayLike<number>;
  value: ArrayLike<number>;
  high: ArrayLike<number>;
}

/**
 * How the mean outcome moves with the standard normal draw z behind an input: `slope` z + `kink` |z|, a
 * straight line on either side of the middle, as ranges are drawn themselves. One of each for each future.
 */
export interface Influence {
  slope: Float64Array;
  kink: Float64Array;
}

export function influenceOf(
  { low, value, high }: AtPositions,
  futures: readonly number[],
  isUniform: boolean,
): Influence {
  const scale = isUniform ? UNIFORM : { slope: 1, kink: 1 };
  return {
    slope: Float64Array.from(futures, (r) => (scale.slope * (high[r] - low[r])) / (2 * END)),
    kink: Float64Array.from(
      futures,
      (r) => (scale.kink * ((high[r] + low[r]) / 2 - value[r])) / END,
    ),
  };
}
