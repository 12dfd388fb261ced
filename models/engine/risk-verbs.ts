import {
  CASES,
  isPermanent,
  isPresent,
  LEAVING_FACTOR,
  postNumber,
  RATE_CLASS,
  realOf,
  STARTED_ON,
  STATUS,
} from './post-store.ts';
import { NOBODY_PRESENT } from './risk-store.ts';
import type { State } from './state.ts';

/**
 * Works out at what rate somebody leaves and falls sick from now on: by caseload, role, learning and
 * tenure. Nobody leaves on the day of starting.
 */
export function refreshRisk(state: State, post: number): void {
  const { posts, risks, rates } = state;
  const { rows } = posts;
  const status = rows[post + STATUS];
  const rateClass = rows[post + RATE_CLASS];
  const held = rows[post + CASES];
  const number = postNumber(post);
  const mayLeave = isPermanent(status) && rows[post + STARTED_ON] !== state.day;
  risks.leaveRate[number] = mayLeave
    ? rates.leaving(rateClass, held) * posts.reals[realOf(post) + LEAVING_FACTOR]
    : 0;
  risks.sickRate[number] = isPresent(status) ? rates.sickness(rateClass, held) : NOBODY_PRESENT;
}

/** The day after starting, or after the opening, people may leave like any other. */
export function releaseNewcomers(state: State): void {
  const { newcomers, posts } = state;
  for (let i = newcomers.length - 1; i >= 0; i--) {
    const post = newcomers[i];
    if (posts.rows[post + STARTED_ON] === state.day) continue;
    refreshRisk(state, post);
    newcomers[i] = newcomers[newcomers.length - 1];
    newcomers.pop();
  }
}
