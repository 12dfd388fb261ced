export { chanceWords } from '../../models/report/words.ts';

/** A word for a chance, for those who skim. */
export function likelihood(probability: number): string {
  if (probability >= 0.9) return 'very likely';
  if (probability >= 0.66) return 'likely';
  if (probability >= 0.33) return 'about as likely as not';
  if (probability >= 0.1) return 'unlikely';
  return 'very unlikely';
}
