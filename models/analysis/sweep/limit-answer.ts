import type { Chance } from '../../report/results.ts';
import type { LimitAnswer, Standing, SweepPoint } from './result.ts';

/** A chance is told from the one that is wanted when it lies this many Monte Carlo errors away. */
const ERRORS_TO_TELL = 2;

export function standingOf({ probability, standardError }: Chance, wanted: number): Standing {
  if (probability - ERRORS_TO_TELL * standardError >= wanted) return 'met';
  return probability + ERRORS_TO_TELL * standardError < wanted ? 'missed' : 'too close to call';
}

/** Futures with which a chance could be told from the one that is wanted, to two digits, upwards; Infinity when they are equal. */
export function futuresToTell({ probability }: Chance, wanted: number): number {
  const needed =
    (ERRORS_TO_TELL ** 2 * probability * (1 - probability)) / (probability - wanted) ** 2;
  if (!Number.isFinite(needed) || needed <= 0) return Number.POSITIVE_INFINITY;
  const scale = 10 ** Math.max(0, Math.floor(Math.log10(needed)) - 1);
  return Math.ceil(needed / scale) * scale;
}

/** Where in the range the wait limit is kept for certain: only values that noise cannot have chosen count. */
export function limitAnswer(points: readonly SweepPoint[], wanted: number): LimitAnswer {
  const standings = points.map(({ withinLimit }) => standingOf(withinLimit, wanted));
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
