import { normalQuantile } from '../../models/random/normal-quantile.ts';
import { RandomStream } from '../../models/random/stream.ts';

const CLUSTERS = 50;
const SIZE = 20;
const COMMON = 0.6;

/** Values of mean 0 and variance 1, of which the share `COMMON` of the variance is common to a cluster. */
export function drawn(seed: number): number[][] {
  const stream = new RandomStream(seed, 7);
  const normal = (cluster: number, place: number) => normalQuantile(stream.uniform(cluster, place));
  return Array.from({ length: CLUSTERS }, (_, cluster) =>
    Array.from(
      { length: SIZE },
      (__, place) =>
        Math.sqrt(COMMON) * normal(cluster, 0) + Math.sqrt(1 - COMMON) * normal(cluster, place + 1),
    ),
  );
}
