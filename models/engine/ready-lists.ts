import {
  CAP,
  POINTS,
  type PostStore,
  READY_LEVEL,
  READY_NEXT,
  READY_PREVIOUS,
} from './post-store.ts';

const NONE = -1;

/**
 * Who may receive a case, best first: for each pool, workers with room stand in lists by level, level 0
 * best (most room, or fewest cases). Within a level whoever has stood there longest comes first.
 */
export class ReadyLists {
  readonly #posts: PostStore;
  readonly levels: number;
  readonly #head: Int32Array;
  readonly #tail: Int32Array;
  /** No worker of the pool stands at a better level than this. */
  readonly #best: Int32Array;

  constructor(posts: PostStore, pools: number, levels: number) {
    this.#posts = posts;
    this.levels = levels;
    this.#head = new Int32Array(pools * levels).fill(NONE);
    this.#tail = new Int32Array(pools * levels).fill(NONE);
    this.#best = new Int32Array(pools).fill(levels);
  }

  /** Places a worker at the end of a level. */
  place(pool: number, post: number, level: number): void {
    const { rows } = this.#posts;
    if (rows[post + READY_LEVEL] === level) return;
    this.takeOut(pool, post);
    rows[post + READY_LEVEL] = level;
    const base = pool * this.levels;
    const last = this.#tail[base + level];
    rows[post + READY_NEXT] = NONE;
    rows[post + READY_PREVIOUS] = last;
    if (last === NONE) this.#head[base + level] = post;
    else rows[last + READY_NEXT] = post;
    this.#tail[base + level] = post;
    if (level < this.#best[pool]) this.#best[pool] = level;
  }

  /** Takes a worker out of the lists; does nothing for one who is not in. */
  takeOut(pool: number, post: number): void {
    const { rows } = this.#posts;
    const level = rows[post + READY_LEVEL];
    if (level === NONE) return;
    rows[post + READY_LEVEL] = NONE;
    const at = pool * this.levels + level;
    const next = rows[post + READY_NEXT];
    const previous = rows[post + READY_PREVIOUS];
    if (previous === NONE) this.#head[at] = next;
    else rows[previous + READY_NEXT] = next;
    if (next === NONE) this.#tail[at] = previous;
    else rows[next + READY_PREVIOUS] = previous;
  }

  /** The best level at which somebody stands; the number of levels when nobody does. */
  bestLevel(pool: number): number {
    const base = pool * this.levels;
    let level = this.#best[pool];
    while (level < this.levels && this.#head[base + level] === NONE) level++;
    this.#best[pool] = level;
    return level;
  }

  /** The first worker, best level first, who has room for some more points; −1 when there is none. */
  first(pool: number, weight: number): number {
    const { rows } = this.#posts;
    const base = pool * this.levels;
    for (let level = this.bestLevel(pool); level < this.levels; level++) {
      for (let post = this.#head[base + level]; post !== NONE; post = rows[post + READY_NEXT]) {
        if (rows[post + CAP] - rows[post + POINTS] >= weight) return post;
      }
    }
    return NONE;
  }

  /** Everybody of a pool who stands ready, best level first. */
  inPool(pool: number): number[] {
    const { rows } = this.#posts;
    const ready: number[] = [];
    for (let level = 0; level < this.levels; level++) {
      const first = this.#head[pool * this.levels + level];
      for (let post = first; post !== NONE; post = rows[post + READY_NEXT]) ready.push(post);
    }
    return ready;
  }

  levelOf(post: number): number {
    return this.#posts.rows[post + READY_LEVEL];
  }

  /** Empties the lists. */
  clear(): void {
    this.#head.fill(NONE);
    this.#tail.fill(NONE);
    this.#best.fill(this.levels);
  }
}
