import { charactersBreach, type Problem, quoted } from '../models/index.ts';

/** The seed where nobody gives one. */
export const DEFAULT_SEED = 'headroom';

/** Longest seed, however it is given. */
export const MOST_SEED_CHARACTERS = 200;

/** What is wrong with a seed, however it is given. @param path where it stands */
export function seedProblem(path: string, seed: string): Problem | undefined {
  const value = quoted(seed);
  if (seed === '') {
    return { path, value, rule: 'is empty', remedy: 'give any text, or leave it out' };
  }
  const breach = charactersBreach(seed);
  if (breach) return { path, value, ...breach };
  if (seed.length <= MOST_SEED_CHARACTERS) return undefined;
  return {
    path,
    value,
    rule: `is longer than ${MOST_SEED_CHARACTERS} characters`,
    remedy: 'shorten it',
  };
}
