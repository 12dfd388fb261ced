/**
 * Who may receive a case, best first: for each pool, workers with room stand in lists by level, level 0
 * best (most room, or fewest cases). Within a level whoever has stood there longest comes first.
 */
import { LEVEL_ROW, levelRow, poolRow } from './memory-map.ts';
import { BEST_LEVEL, LOWEST_FIRST } from './pool-rows.ts';
import {
  CAP,
  isPresent,
  POINTS,
  POOL,
  READY_LEVEL,
  READY_NEXT,
  READY_SINCE,
  STATUS,
} from './post-rows.ts';
import { linkLast, standAlone, unlink } from './rings.ts';
import type { State } from './state.ts';

const NONE = -1;

/** Puts a worker where its room, or its caseload, says; out of the lists without room. */
export function placeReady(state: State, post: number): void {
  const { memory, levels } = state;
  const pool = memory[post | POOL];
  const points = memory[post | POINTS];
  const room = memory[post | CAP] - points;
  if (room <= 0 || !isPresent(memory[post | STATUS])) takeOut(state, post);
  else {
    const lowestFirst = memory[poolRow(state, pool) | LOWEST_FIRST] === 1;
    standAt(state, post, lowestFirst ? points : levels - 1 - room);
  }
}

/** Places a worker at the end of a level. */
function standAt(state: State, post: number, level: number): void {
  const { memory } = state;
  if (memory[post | READY_LEVEL] === level) return;
  unlink(memory, post);
  memory[post | READY_LEVEL] = level;
  memory[post | READY_SINCE] = state.stood++;
  const pool = memory[post | POOL];
  linkLast(memory, levelRow(state, pool, level), post);
  const best = poolRow(state, pool) | BEST_LEVEL;
  if (level < memory[best]) memory[best] = level;
}

/** Takes a worker out of the lists; does nothing for one who is not in. */
export function takeOut({ memory }: State, post: number): void {
  unlink(memory, post);
  standAlone(memory, post);
  memory[post | READY_LEVEL] = NONE;
}

/**
 * Whether a worker comes before another, who may be of another pool: at a better level, or longer at the same.
 */
export const comesBefore = ({ memory }: State, post: number, other: number): boolean => {
  const ahead = memory[post | READY_LEVEL] - memory[other | READY_LEVEL];
  return ahead < 0 || (ahead === 0 && memory[post | READY_SINCE] < memory[other | READY_SINCE]);
};

/** The first worker of a pool, best level first, who has room for some more points; −1 when there is none. */
export function firstReady(state: State, pool: number, weight: number): number {
  const { memory, levels } = state;
  const best = poolRow(state, pool) | BEST_LEVEL;
  let level = memory[best];
  let row = levelRow(state, pool, level);
  while (level < levels && memory[row | READY_NEXT] === row) {
    level++;
    row += LEVEL_ROW;
  }
  memory[best] = level;
  for (; level < levels; level++, row += LEVEL_ROW) {
    for (let post = memory[row | READY_NEXT]; post !== row; post = memory[post | READY_NEXT]) {
      if (memory[post | CAP] - memory[post | POINTS] >= weight) return post;
    }
  }
  return NONE;
}

/** Everybody of a pool who stands ready, best level first. */
export function readyIn(state: State, pool: number): number[] {
  const { memory, levels } = state;
  const ready: number[] = [];
  for (let level = 0; level < levels; level++) {
    const row = levelRow(state, pool, level);
    for (let post = memory[row | READY_NEXT]; post !== row; post = memory[post | READY_NEXT])
      ready.push(post);
  }
  return ready;
}
