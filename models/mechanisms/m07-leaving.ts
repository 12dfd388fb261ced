import { LEDGER } from '../engine/ledger.ts';
import { endWorker } from '../engine/people-verbs.ts';
import { ABSENT, PRESENT } from '../engine/post-store.ts';
import { TABLED_CASES } from '../engine/rates.ts';
import type { State } from '../engine/state.ts';

/**
 * M7: each permanent worker has a store of patience, drawn once; every day uses up as much of it as the
 * rate of leaving at today's caseload and learning. Those who have none left go.
 */
export function leaving(state: State, vacated: (post: number) => void): void {
  const { rates, day } = state;
  const { leavingTable } = rates;
  const { status, startedOn, rateClass, cases, leavingFactor, leaveClock, count } = state.posts;
  for (let post = 0; post < count; post++) {
    const who = status[post];
    if ((who !== PRESENT && who !== ABSENT) || startedOn[post] === day) continue;
    const held = cases[post];
    const rate =
      held < TABLED_CASES
        ? leavingTable[rateClass[post] * TABLED_CASES + held]
        : rates.leaving(rateClass[post], held);
    const left = leaveClock[post] - rate * leavingFactor[post];
    leaveClock[post] = left;
    if (left <= 0) leave(state, post, vacated);
  }
}

/** A permanent worker goes: the cost of replacing them is counted, and the post falls vacant. */
export function leave(state: State, post: number, vacated: (post: number) => void): void {
  const { team } = state.parameters.pools[state.posts.pool[post]];
  state.write(team, LEDGER.recruitingPounds, state.parameters.recruitment.costPerLeaver);
  endWorker(state, post);
  vacated(post);
}
