import type { PostHook } from '../engine/hooks.ts';
import { postAt } from '../engine/memory-map.ts';
import { endWorker } from '../engine/people-verbs.ts';
import { followCaseloads, releaseNewcomers } from '../engine/risk-verbs.ts';
import type { State } from '../engine/state.ts';

/**
 * M7: each permanent worker has a store of patience, drawn once; every day uses up as much of it as the
 * rate of leaving at today's caseload and learning. Those who have none left go.
 */
export function leaving(state: State, vacated: PostHook): void {
  releaseNewcomers(state);
  followCaseloads(state);
  const { leaving: patience } = state.risks;
  const count = patience.morning();
  for (let i = 0; i < count; i++) leave(state, postAt(patience.spent[i]), vacated);
}

/** A permanent worker goes, and the post falls vacant. */
export function leave(state: State, post: number, vacated: PostHook): void {
  endWorker(state, post);
  vacated(state, post);
}
