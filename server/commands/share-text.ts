import { percentWords, type Spread } from '../../models/index.ts';

/** `62.3 % (55.0 % to 70.1 %)`: the mean of a share, and the range of 8 in 10 futures where there is one. */
export function shareText({ mean, p10, p90 }: Spread, hasRange: boolean): string {
  if (mean === null || p10 === null || p90 === null) return 'no value';
  if (mean === 0) return 'none';
  if (!hasRange) return percentWords(mean);
  return `${percentWords(mean)} (${percentWords(p10)} to ${percentWords(p90)})`;
}
