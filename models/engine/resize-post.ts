import { LEDGER } from './ledger.ts';
import { refreshCap } from './load-verbs.ts';
import { setStatus } from './people-verbs.ts';
import { FTE_MICRO, isAgency, LINE, MICRO, POOL, RATE_CLASS, STATUS, VACANT } from './post-rows.ts';
import type { State } from './state.ts';

/**
 * A funded post becomes larger, or smaller with a negative amount. Whoever is in it works so much more or
 * less, with the same cases; the ledger counts that as having started or ended.
 */
export function resizePost(state: State, post: number, byMicro: number): void {
  const { memory } = state;
  const status = memory[post | STATUS];
  if (status === VACANT) memory[post | FTE_MICRO] += byMicro;
  else {
    setStatus(state, post, VACANT);
    memory[post | FTE_MICRO] += byMicro;
    memory[post | RATE_CLASS] = state.rates.classOf(memory[post | POOL], memory[post | FTE_MICRO]);
    setStatus(state, post, status);
    refreshCap(state, post);
    const { team } = state.parameters.pools[memory[post | POOL]];
    state.write(team, hoursEntry(isAgency(status), byMicro > 0), Math.abs(byMicro) / MICRO);
  }
  const line = memory[post | LINE];
  state.establishment.establishedMicro[line] += byMicro;
  state.write(
    state.parameters.lines[line].team,
    byMicro > 0 ? LEDGER.postsAddedFte : LEDGER.postsRemovedFte,
    Math.abs(byMicro) / MICRO,
  );
}

function hoursEntry(agency: boolean, more: boolean): number {
  if (agency) return more ? LEDGER.agencyStartedFte : LEDGER.agencyEndedFte;
  return more ? LEDGER.startedFte : LEDGER.leftFte;
}
