import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LoadHeap } from '../../models/engine/load-heap.ts';
import { POST_ROW, POSTS_FROM, postAt } from '../../models/engine/memory-map.ts';
import {
  ABSENT,
  AGENCY_PRESENT,
  CAP,
  POINTS,
  POOL,
  PRESENT,
  STATUS,
  VACANT,
} from '../../models/engine/post-rows.ts';

const POOLS = [0, 2];
/** Two lines of posts, in whose first are the people of two pools. */
const parameters = { pools: [{ line: 0 }, { line: 0 }, { line: 1 }] };

const workers = fc.array(
  fc.record({
    status: fc.constantFrom(VACANT, PRESENT, ABSENT, AGENCY_PRESENT),
    pool: fc.nat(2),
    cap: fc.constantFrom(0, 1, 9, 18),
    points: fc.nat(40),
  }),
  { minLength: 1, maxLength: 30 },
);

/** The first of those who are least loaded, by looking at everybody. */
function leastByLooking(memory: Int32Array, postsEnd: number): number {
  let best = -1;
  let lowest = Number.POSITIVE_INFINITY;
  for (let post = POSTS_FROM; post < postsEnd; post += POST_ROW) {
    const present = [PRESENT, AGENCY_PRESENT].includes(memory[post | STATUS]);
    if (!present || memory[post | CAP] === 0 || !POOLS.includes(memory[post | POOL])) continue;
    const load = memory[post | POINTS] / memory[post | CAP];
    if (load >= lowest) continue;
    lowest = load;
    best = post;
  }
  return best;
}

test('the least loaded is whom a look at everybody finds, as loads rise case by case and from day to day', () => {
  fc.assert(
    fc.property(workers, fc.array(fc.nat(3), { maxLength: 60 }), (any, weights) => {
      const lineOf = (worker: (typeof any)[number]) => parameters.pools[worker.pool].line;
      const those = any.toSorted((a, b) => lineOf(a) - lineOf(b));
      const inFirstLine = those.filter((worker) => lineOf(worker) === 0).length;
      const firstPost = Int32Array.of(0, inFirstLine, those.length).map(postAt);
      const postsEnd = postAt(those.length);
      const memory = new Int32Array(postsEnd);
      those.forEach(({ status, pool, cap, points }, number) => {
        const post = postAt(number);
        memory[post | STATUS] = status;
        memory[post | POOL] = pool;
        memory[post | CAP] = cap;
        memory[post | POINTS] = points;
      });
      const heap = new LoadHeap(those.length);
      weights.forEach((weight, step) => {
        const allocationRound = Math.floor(step / 10);
        // Overnight the first worker lets everything go.
        if (step % 10 === 0) memory[POSTS_FROM | POINTS] = 0;
        const post = heap.least({ memory, firstPost, parameters, allocationRound }, POOLS);
        expect(post).toBe(leastByLooking(memory, postsEnd));
        if (post >= 0) memory[post | POINTS] += weight;
      });
    }),
  );
});
