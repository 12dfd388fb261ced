import { type Verdict, verdictOf } from '../standards/verdict.ts';
import { ERRORS_EITHER_WAY } from '../units.ts';
import { listWords } from './list-words.ts';
import type { Chance } from './results.ts';

const BEST_FIRST: readonly Verdict[] = ['pass', 'at risk', 'fail'];

/** `pass`; `pass or at risk` where the error of the chance leaves both, and all that lie between its ends; the likeliest first. */
export function verdictWords({ probability, standardError }: Chance): string {
  const seen = verdictOf(probability);
  const [best, worst] = [1, -1].map((way) =>
    BEST_FIRST.indexOf(verdictOf(probability + way * ERRORS_EITHER_WAY * standardError)),
  );
  const others = BEST_FIRST.slice(best, worst + 1).filter((verdict) => verdict !== seen);
  return listWords([seen, ...others], 'or');
}
