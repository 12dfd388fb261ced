import { normalCdf } from '../random/normal-cdf.ts';
import { Z90 } from '../statistics/z90.ts';

type Scale = 'share' | 'positive' | 'real';

export interface Range {
  value: number;
  low: number;
  high: number;
  distribution?: 'natural' | 'normal' | 'lognormal' | 'uniform';
}

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
 * A named distribution is used instead where one is given.
 * @param z a standard normal draw
 */
export function drawRange(range: Range, scale: Scale, z: number): number {
  const { value, low, high, distribution = 'natural' } = range;
  if (distribution === 'uniform') return low + ((high - low) * (normalCdf(z) - 0.1)) / 0.8;
  if (distribution === 'lognormal') return draw(low, value, high, 'positive', z);
  const natural = [low, value, high].every((x) => Number.isFinite(FORWARD[scale](x)));
  if (distribution === 'natural' && natural) return draw(low, value, high, scale, z);
  const drawn = draw(low, value, high, 'real', z);
  if (scale === 'real') return drawn;
  return scale === 'share' ? Math.min(1, Math.max(0, drawn)) : Math.max(0, drawn);
}

function draw(low: number, middle: number, high: number, scale: Scale, z: number): number {
  const forward = FORWARD[scale];
  const from = forward(middle);
  const side = z < 0 ? from - forward(low) : forward(high) - from;
  return BACK[scale](from + (z * side) / Z90);
}
