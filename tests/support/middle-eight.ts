import { normalCdf } from '../../models/random/normal-cdf.ts';
import { normalQuantile } from '../../models/random/normal-quantile.ts';

/** Standard normal draws that stand for all of them: each is the middle of as likely a part. */
export const normalDraws = (count: number): number[] =>
  Array.from({ length: count }, (_, at) => normalQuantile((at + 0.5) / count));

/** How much the middle eight in ten span of what lies about as many centres, as likely each, by a normal draw of this deviation. */
export function middleEight(centres: readonly number[], deviation: number): number {
  const below = (value: number) =>
    centres.reduce((sum, centre) => sum + normalCdf((value - centre) / deviation), 0) /
    centres.length;
  const quantile = (share: number) => {
    let low = Math.min(...centres) - 10 * deviation;
    let high = Math.max(...centres) + 10 * deviation;
    for (let i = 0; i < 50; i++) {
      const middle = (low + high) / 2;
      if (below(middle) > share) high = middle;
      else low = middle;
    }
    return (low + high) / 2;
  };
  return quantile(0.9) - quantile(0.1);
}
