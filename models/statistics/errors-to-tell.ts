import { normalCdf } from '../random/normal-cdf.ts';
import { normalQuantile } from '../random/normal-quantile.ts';
import { ERRORS_EITHER_WAY } from '../units.ts';

/** Of comparisons of two scenarios that do not differ, the share in which anything compared seems to, at most. */
const ANY_TOLD = 0.05;

/** A mean difference over so many pairs, with its error. */
interface Seen {
  mean: number;
  standardError: number;
  pairs: number;
}

/** Student’s t of so many degrees as a normal deviate, to a thousandth or so (Wallace, Annals of Mathematical Statistics 30, 1959). */
const scaleOf = (degrees: number): number => (8 * degrees + 1) / (8 * degrees + 3);
const normalOf = (t: number, degrees: number): number =>
  scaleOf(degrees) * Math.sqrt(degrees * Math.log1p((t * t) / degrees));
const studentOf = (z: number, degrees: number): number =>
  Math.sqrt(degrees * Math.expm1((z / scaleOf(degrees)) ** 2 / degrees));

const degreesOf = ({ pairs }: Pick<Seen, 'pairs'>): number => Math.max(1, pairs - 1);

/** Chance of a mean as far from nothing, either way, were there no difference. */
const chanceByLuck = (seen: Seen): number =>
  seen.standardError > 0
    ? 2 * normalCdf(-normalOf(Math.abs(seen.mean) / seen.standardError, degreesOf(seen)))
    : Number(seen.mean === 0);

/** Standard errors within which each of so many means over as many pairs lies, all of them together in 19 studies of 20. */
export const errorsOfAll = (means: number, pairs: number): number =>
  Math.max(
    ERRORS_EITHER_WAY,
    studentOf(-normalQuantile(ANY_TOLD / 2 / means), degreesOf({ pairs })),
  );

/**
 * For each of several gaps of the same two scenarios, the standard errors beyond which it is told from noise: two for
 * one alone; where several are judged at once more, or of twelve that are not there one would be told in every fourth
 * comparison. Holm’s procedure (Scandinavian Journal of Statistics 6, 1979), which holds however the gaps hang
 * together: the clearest is judged as one of all, the next as one of the rest, until one fails, and those left as that
 * one.
 */
export function errorsToTell(gaps: readonly Seen[]): number[] {
  const chances = gaps.map(chanceByLuck);
  const clearest = [...gaps.keys()].sort((a, b) => chances[a] - chances[b]);
  const told = clearest.findIndex(
    (gap, before) => chances[gap] > ANY_TOLD / (gaps.length - before),
  );
  const left = told < 0 ? [] : clearest.slice(told);
  const deviate = left.length > 0 ? -normalQuantile(ANY_TOLD / 2 / left.length) : 0;
  return gaps.map((gap, at) =>
    left.includes(at)
      ? Math.max(ERRORS_EITHER_WAY, studentOf(deviate, degreesOf(gap)))
      : ERRORS_EITHER_WAY,
  );
}
