import type { Share } from './result.ts';

const NBSP = '\u00a0';
/** Standard errors either way. */
const BEYOND = 2;

/** `62 % (±5)`; near an end, where the error reaches beyond, a bound. */
export function shareWords({ value, standardError }: Share): string {
  const error = Math.max(1, Math.ceil(100 * BEYOND * standardError));
  const percent = Math.round(100 * value);
  if (percent < error) return `at most ${Math.min(100, Math.max(0, percent) + error)}${NBSP}%`;
  if (percent > 100 - error)
    return `at least ${Math.min(99, Math.max(0, percent - error))}${NBSP}%`;
  return `${percent}${NBSP}% (±${error})`;
}
