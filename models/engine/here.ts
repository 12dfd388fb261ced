import { realNumbers, wholeNumbers } from './aligned.ts';
import { LEDGER_WIDTH } from './ledger.ts';
import { MOST_TEAMS, postAt } from './memory-map.ts';
import { poolReal } from './pool-rows.ts';
import { realOf } from './post-rows.ts';

/**
 * The arrays in which the future stands that this thread simulates. A thread simulates one future at a time, from its
 * opening to its end, and nothing of it is asked for afterwards: so all runs of a thread use the same ones, and each
 * future begins by emptying what it is going to use.
 *
 * They stand here and not in the state so that the compiler knows where they lie, and asks at no access which array it is
 * or how long (docs/performance.md). It may rely on that while each is set once, which is so for any service of usual
 * size; a larger one is given longer arrays, and its futures take somewhat longer. What has not been written to
 * takes nothing of the machine’s memory.
 */
export const HERE = {
  /** Whole numbers: see `memory-map.ts`. */
  memory: wholeNumbers(1 << 23),
  /** What falls due: see `chunks.ts`. */
  chunks: wholeNumbers(1 << 22),
  /** Numbers of posts that are not whole. */
  reals: realNumbers(1 << 17),
  /** Visits made each day by number of post: `NOT_KNOWN` once cases, hours or presence have changed. */
  visitsMade: realNumbers(1 << 15),
  /** Numbers of pools that are not whole. */
  poolReals: realNumbers(1 << 12),
  /** One row of entries for each team. */
  ledger: realNumbers(MOST_TEAMS * LEDGER_WIDTH),
};

/** So many whole numbers have room from now on; those that are there stay. */
export function makeRoomForMemory(length: number): void {
  if (length > HERE.memory.length) HERE.memory = longer(HERE.memory, length);
}

/** So many numbers in chunks have room from now on; those that are there stay. */
export function makeRoomForChunks(length: number): void {
  if (length > HERE.chunks.length) HERE.chunks = longer(HERE.chunks, length);
}

function longer(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const all = wholeNumbers(length);
  all.set(numbers);
  return all;
}

/** Numbers of so many posts, and of pools, have room from now on; those that were there are lost. */
export function makeRoomForReals(posts: number, pools: number): void {
  const reals = realOf(postAt(posts));
  const poolReals = poolReal(pools);
  if (reals > HERE.reals.length) HERE.reals = realNumbers(reals);
  if (posts > HERE.visitsMade.length) HERE.visitsMade = realNumbers(posts);
  if (poolReals > HERE.poolReals.length) HERE.poolReals = realNumbers(poolReals);
}
