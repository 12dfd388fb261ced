import {
  LEVEL_ROW,
  type MemoryMap,
  POOL_ROW,
  POST_ROW,
  POSTS_FROM,
  QUEUE_FIRST,
  QUEUE_LAST,
  QUEUE_ROW,
} from './memory-map.ts';
import { BEST_LEVEL } from './pool-rows.ts';
import { emptyPosts } from './post-rows.ts';
import { standAlone } from './rings.ts';

const NONE = -1;

/** What is to be emptied. */
interface Filled extends MemoryMap {
  readonly memory: Int32Array;
  readonly reals: Float64Array;
}

/** Nobody is in any post, ready or in a queue. Rows of cases are left: whoever opens one writes all of it. */
export function emptyMemory(filled: Filled): void {
  const { memory, reals, postsEnd, queuesFrom, poolsFrom, levelsFrom, levelsEnd, casesFrom } =
    filled;
  memory.fill(0, 0, casesFrom);
  emptyPosts(memory, reals, postsEnd);
  for (let queue = queuesFrom; queue < poolsFrom; queue += QUEUE_ROW) {
    memory[queue | QUEUE_FIRST] = NONE;
    memory[queue | QUEUE_LAST] = NONE;
  }
  for (let pool = poolsFrom; pool < levelsFrom; pool += POOL_ROW) {
    memory[pool | BEST_LEVEL] = filled.levels;
  }
  for (let row = levelsFrom; row < levelsEnd; row += LEVEL_ROW) standAlone(memory, row);
  for (let post = POSTS_FROM; post < postsEnd; post += POST_ROW) standAlone(memory, post);
}
