/** 90th percentile of the standard normal: half the width of an 80 % range in standard deviations. */
const Z90 = 1.2815515655446004;

type Scale = 'share' | 'positive' | 'real';

const FORWARD: Readonly<Record<Scale, (x: number) => number>> = {
  share: (x) => Math.log(x / (1 - x)),
  positive: Math.log,
  real: (x) => x,
};
const BACK: Readonly<Record<Scale, (y: number) => number>> = {
  share: (y) => 1 / (1 + Math.exp(-y)),
  positive: Math.exp,
  real: (y) => y,
};

/**
 * One value of an uncertain input: its median is the value given, its 10th and 90th percentiles are
 * the ends of its range, and it is normal on either side of the median on its natural scale (the
 * log-odds of a share, the log of what is positive). Where an end is itself the limit of what is
 * possible (a share of 0 or 1), the natural scale cannot reach it: the draw is then normal on the
 * plain scale, and what falls beyond the limit stays at the limit, a chance of one in ten.
 * @param z a standard normal draw
 */
export function drawRange(
  { value, low, high }: { value: number; low: number; high: number },
  scale: Scale,
  z: number,
): number {
  const forward = FORWARD[scale];
  if ([low, value, high].every((x) => Number.isFinite(forward(x)))) {
    return BACK[scale](split(forward(low), forward(value), forward(high), z));
  }
  const drawn = Math.max(0, split(low, value, high, z));
  return scale === 'share' ? Math.min(1, drawn) : drawn;
}

const split = (low: number, middle: number, high: number, z: number): number =>
  middle + (z * (z < 0 ? middle - low : high - middle)) / Z90;
