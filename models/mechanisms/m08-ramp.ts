import { refreshCap } from '../engine/load-verbs.ts';
import { POST_ROW, POSTS_FROM } from '../engine/memory-map.ts';
import { EXPERIENCED, isPermanent, RAMP_STEP, STATUS } from '../engine/post-rows.ts';
import { climbedByToday, planRamp } from '../engine/ramp-verbs.ts';
import type { State } from '../engine/state.ts';

/** M8: new starters climb a step towards their full cap; a step of a ramp that no longer holds is passed over. */
export function ramp(state: State): void {
  const { memory } = state;
  for (
    let post = state.due.rampsUp.take(state.day);
    post >= 0;
    post = state.due.rampsUp.take(state.day)
  ) {
    const climbed = climbedByToday(state, post);
    if (climbed <= memory[post | RAMP_STEP]) continue;
    memory[post | RAMP_STEP] = climbed;
    refreshCap(state, post);
    if (climbed < EXPERIENCED) planRamp(state, post);
  }
}

/** M8: another ramp holds from today: whoever is on it stands where it puts them; caps are to be refreshed. */
export function followRamp(state: State): void {
  const { memory, postsEnd } = state;
  for (let post = POSTS_FROM; post < postsEnd; post += POST_ROW) {
    if (!isPermanent(memory[post | STATUS]) || memory[post | RAMP_STEP] === EXPERIENCED) continue;
    memory[post | RAMP_STEP] = climbedByToday(state, post);
    if (memory[post | RAMP_STEP] < EXPERIENCED) planRamp(state, post);
  }
}
