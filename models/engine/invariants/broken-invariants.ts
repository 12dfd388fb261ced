import type { State } from '../state.ts';
import type { Account } from './account.ts';
import { checkCases } from './case-invariants.ts';
import { checkClocks } from './clock-invariants.ts';
import { Findings } from './findings.ts';
import { checkPosts } from './post-invariants.ts';

/**
 * What must hold at the end of every week, whatever the scenario, and does not: one sentence for each.
 * @param account what the ledger has written up to and including this week
 */
export function brokenInvariants(state: State, account: Account): string[] {
  const found = new Findings();
  checkCases(state, found);
  checkClocks(state, found);
  checkPosts(state, found);
  account.check(state, found);
  return found.sentences;
}
