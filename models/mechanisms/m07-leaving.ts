import { LEDGER } from '../engine/ledger.ts';
import { endWorker } from '../engine/people-verbs.ts';
import {
  ABSENT,
  CASES,
  LEAVE_CLOCK,
  LEAVING_FACTOR,
  POOL,
  POST_ROW,
  PRESENT,
  RATE_CLASS,
  realOf,
  STARTED_ON,
  STATUS,
} from '../engine/post-store.ts';
import { TABLED_CASES } from '../engine/rates.ts';
import type { State } from '../engine/state.ts';

/**
 * M7: each permanent worker has a store of patience, drawn once; every day uses up as much of it as the
 * rate of leaving at today's caseload and learning. Those who have none left go.
 */
export function leaving(state: State, vacated: (post: number) => void): void {
  const { rates, day } = state;
  const { leavingTable } = rates;
  const { rows, reals } = state.posts;
  for (let post = 0; post < rows.length; post += POST_ROW) {
    const who = rows[post + STATUS];
    if ((who !== PRESENT && who !== ABSENT) || rows[post + STARTED_ON] === day) continue;
    const held = rows[post + CASES];
    const rateClass = rows[post + RATE_CLASS];
    const rate =
      held < TABLED_CASES
        ? leavingTable[rateClass * TABLED_CASES + held]
        : rates.leaving(rateClass, held);
    const own = realOf(post);
    const left = reals[own + LEAVE_CLOCK] - rate * reals[own + LEAVING_FACTOR];
    reals[own + LEAVE_CLOCK] = left;
    if (left <= 0) leave(state, post, vacated);
  }
}

/** A permanent worker goes: the cost of replacing them is counted, and the post falls vacant. */
export function leave(state: State, post: number, vacated: (post: number) => void): void {
  const { team } = state.parameters.pools[state.posts.rows[post + POOL]];
  state.write(team, LEDGER.recruitingPounds, state.parameters.recruitment.costPerLeaver);
  endWorker(state, post);
  vacated(post);
}
