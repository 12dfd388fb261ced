import type { Chance } from '../../models/report/results.ts';
import { ERRORS_EITHER_WAY } from '../../models/units.ts';

export { chanceWords } from '../../models/report/words.ts';

/** A word for a chance, for those who skim. */
export function likelihood(probability: number): string {
  if (probability >= 0.9) return 'very likely';
  if (probability >= 0.66) return 'likely';
  if (probability >= 0.33) return 'about as likely as not';
  if (probability >= 0.1) return 'unlikely';
  return 'very unlikely';
}

/** The word for a chance that is known so well; from one to another where its ± does not tell them apart. */
export function likelihoodKnown({ probability, standardError }: Chance): string {
  const ends = [-1, 1].map((way) =>
    likelihood(Math.min(1, Math.max(0, probability + way * ERRORS_EITHER_WAY * standardError))),
  );
  return [...new Set(ends)].join(' to ');
}
