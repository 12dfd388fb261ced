import { ERRORS_EITHER_WAY } from '../../units.ts';
import type { Share } from './result.ts';

const NBSP = '\u00a0';

/** `62 % (±5)`; near an end, where the error reaches beyond, a bound. */
export function shareWords({ value, standardError }: Share): string {
  const error = Math.max(1, Math.ceil(100 * ERRORS_EITHER_WAY * standardError));
  const percent = Math.round(100 * value);
  if (percent < error) return `at most ${Math.min(100, Math.max(0, percent) + error)}${NBSP}%`;
  if (percent > 100 - error)
    return `at least ${Math.min(99, Math.max(0, percent - error))}${NBSP}%`;
  return `${percent}${NBSP}% (±${error})`;
}
