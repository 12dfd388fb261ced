import type { SameCaps } from '../same-caps.ts';
import type { FindResult } from './result.ts';

/** What of an answer its sentences are about. */
export type Found = Pick<
  FindResult,
  | 'outcome'
  | 'points'
  | 'doNothing'
  | 'plan'
  | 'neighbour'
  | 'certain'
  | 'pairs'
  | 'asCheap'
  | 'smallestChange'
  | 'lesser'
  | 'best'
  | 'asGood'
  | 'testMoves'
  | 'otherTests'
  | 'hardest'
  | 'alone'
> & {
  helps: readonly FindResult['levers'][number]['helps'][];
  /** Of each lever, the values that are the same cap. */
  sameCaps: readonly (readonly SameCaps[])[];
  /** Whether the best is told to be better than doing nothing. */
  betters: boolean;
};
