/** What a chance of meeting a test amounts to. */
export type Verdict = 'pass' | 'at risk' | 'fail';

/**
 * Where the words change, as chances from 0 to 1. A judgement: nine in ten is what a plan is commonly
 * asked to bear, and below an even chance it is likelier to fail than not. No standard in our sources says.
 */
export const PASSES_FROM = 0.9;
export const FAILS_BELOW = 0.5;

export function verdictOf(chance: number): Verdict {
  if (chance >= PASSES_FROM) return 'pass';
  return chance < FAILS_BELOW ? 'fail' : 'at risk';
}
