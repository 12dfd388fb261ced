import type { Chance } from '../../report/results.ts';
import { atLeast, atMost } from '../../statistics/binomial-tails.ts';
import { Z90 } from '../../statistics/z90.ts';
import type { LimitAnswer, Standing, SweepPoint } from './result.ts';

/** Chance of standing on a side of the chance that is wanted on which it is not, at most: either way one in forty. */
const WRONG_SIDE = 0.025;
/** The normal quantile of that. */
const Z_WRONG_SIDE = 1.96;

/**
 * Whether a chance is told from the one that is wanted, by an exact binomial test: two errors of what was seen would
 * call a chance kept that is not up to one time in seventeen, for they are too narrow where few futures fail.
 */
export function standingOf(
  { probability }: Pick<Chance, 'probability'>,
  wanted: number,
  futures: number,
): Standing {
  const kept = Math.round(probability * futures);
  if (atLeast(kept, futures, wanted) <= WRONG_SIDE) return 'met';
  return atMost(kept, futures, wanted) <= WRONG_SIDE ? 'missed' : 'too close to call';
}

/**
 * Futures with which a chance, were it what it looks, would be told from the one that is wanted with nine chances in
 * ten, to two digits, upwards; Infinity when they are equal.
 */
export function futuresToTell(
  { probability }: Pick<Chance, 'probability'>,
  wanted: number,
): number {
  const deviations =
    Z_WRONG_SIDE * Math.sqrt(wanted * (1 - wanted)) +
    Z90 * Math.sqrt(probability * (1 - probability));
  // So much for counts being whole (Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions, 2003, chapter 2).
  const whole = 1 / Math.abs(probability - wanted);
  const needed = (deviations / (probability - wanted)) ** 2 + whole;
  if (!Number.isFinite(needed)) return Number.POSITIVE_INFINITY;
  const scale = 10 ** Math.max(0, Math.floor(Math.log10(needed)) - 1);
  return Math.ceil(needed / scale) * scale;
}

/** Where in the range the wait limit is kept for certain: only values that noise cannot have chosen count. */
export function limitAnswer(
  points: readonly SweepPoint[],
  wanted: number,
  futures: number,
): LimitAnswer {
  const standings = points.map(({ withinLimit }) => standingOf(withinLimit, wanted, futures));
  const met = standings.map((standing) => standing === 'met');
  const first = met.indexOf(true);
  const last = met.lastIndexOf(true);
  const answer = (kept: LimitAnswer['kept'], index: number): LimitAnswer => ({
    kept,
    value: index < 0 ? null : points[index].value,
    standings,
  });
  if (first < 0) return answer('none', -1);
  if (met.every(Boolean)) return answer('all', -1);
  const unbroken = !met.slice(first, last + 1).includes(false);
  if (unbroken && last === met.length - 1) return answer('smallest', first);
  if (unbroken && first === 0) return answer('largest', last);
  return answer('some', -1);
}
