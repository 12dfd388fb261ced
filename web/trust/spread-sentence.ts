import type { TheoryCheck } from '../api/checks.ts';

/** How far apart the comparisons lie, beside what luck alone would do. Identities have no luck and are left out. */
export function spreadSentence(theory: readonly TheoryCheck[]): string {
  const withLuck = theory.filter(({ standardError }) => standardError > 0);
  const within = (most: number) =>
    withLuck.filter(({ apart }) => apart !== null && Math.abs(apart) <= most).length;
  return `Of the ${withLuck.length} that luck plays a part in, ${within(1)} lie within one standard error and ${within(2)} within two; by luck alone some two in three and nineteen in twenty would.`;
}
