export { chanceWords } from '../../models/report/words.ts';

/** Standard errors either way that a chance is given with. */
export const PRECISION = 2;

/** A word for a chance, for those who skim. */
export function likelihood(probability: number): string {
  if (probability >= 0.9) return 'very likely';
  if (probability >= 0.66) return 'likely';
  if (probability >= 0.33) return 'about as likely as not';
  if (probability >= 0.1) return 'unlikely';
  return 'very unlikely';
}
