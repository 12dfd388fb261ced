import {
  ABOLISHED,
  EXTRA,
  FTE_MICRO,
  LINE,
  ROUNDS,
  SERIAL,
  STATUS,
  VACANCY,
  VACANT,
  WAS_LEFT,
} from './post-rows.ts';
import type { State } from './state.ts';

/** Makes a post of an FTE, vacant and funded. */
export function addPost(state: State, post: number, fteMicro: number): void {
  const { memory } = state;
  memory[post | FTE_MICRO] = fteMicro;
  memory[post | STATUS] = VACANT;
  memory[post | SERIAL]++;
  memory[post | VACANCY]++;
  memory[post | ROUNDS] = 0;
  memory[post | WAS_LEFT] = 0;
  if (memory[post | EXTRA] === 1) return;
  state.establishment.establishedMicro[memory[post | LINE]] += fteMicro;
}

/** Takes away a vacant post, or as much of it as is to go. */
export function removePost(state: State, post: number, fteMicro: number): void {
  const { memory } = state;
  memory[post | FTE_MICRO] -= fteMicro;
  if (memory[post | EXTRA] === 0)
    state.establishment.establishedMicro[memory[post | LINE]] -= fteMicro;
  if (memory[post | FTE_MICRO] > 0) return;
  memory[post | SERIAL]++;
  memory[post | VACANCY]++;
  memory[post | STATUS] = ABOLISHED;
}
