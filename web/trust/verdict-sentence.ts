import { pairsMet } from '../../models/checks/pair-counts.ts';
import type { Checks } from '../api/checks.ts';

/** What the checks come to, in one sentence; every number is counted from the rows. */
export function verdictSentence({ theory, pairs, pairsFrom }: Checks): string {
  const figures = pairsMet(pairs);
  if (theory.length === 0) {
    return pairsFrom === 'reviewed'
      ? `${figures}, as reviewed before this version was shipped; nothing has been checked on this machine yet.`
      : `${figures}.`;
  }
  const hold = theory.filter(({ holds }) => holds).length;
  return `${hold} of ${theory.length} comparisons with theory hold; ${figures}.`;
}
