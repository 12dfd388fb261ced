import type { Chance } from '../../models/report/results.ts';

const NBSP = '\u00a0';
/** Standard errors either way that a chance is given with. */
export const PRECISION = 2;

/** `62 % (±3)`, the ± in points; `below 2 %` where no future had it, `above 98 %` where every one had. */
export function chanceWords({ probability, standardError }: Chance): string {
  const points = Math.max(1, Math.ceil(100 * PRECISION * standardError));
  if (probability === 0) return `below ${points}${NBSP}%`;
  if (probability === 1) return `above ${100 - points}${NBSP}%`;
  return `${Math.round(100 * probability)}${NBSP}% (±${points})`;
}

/** A word for a chance, for those who skim. */
export function likelihood(probability: number): string {
  if (probability >= 0.9) return 'very likely';
  if (probability >= 0.66) return 'likely';
  if (probability >= 0.33) return 'about as likely as not';
  if (probability >= 0.1) return 'unlikely';
  return 'very unlikely';
}
