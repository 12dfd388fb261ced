import type { PostStore } from './post-store.ts';

const NONE = -1;

/**
 * Who may receive a case, best first: for each pool, workers with room stand in lists by level, level 0
 * best (most room, or fewest cases). Within a level whoever has stood there longest comes first.
 */
export class ReadyLists {
  readonly #levels: number;
  readonly #head: Int32Array;
  readonly #tail: Int32Array;
  readonly #next: Int32Array;
  readonly #previous: Int32Array;
  readonly #level: Int32Array;
  /** No worker of the pool stands at a better level than this. */
  readonly #best: Int32Array;

  constructor(pools: number, posts: number, levels: number) {
    this.#levels = levels;
    this.#head = new Int32Array(pools * levels).fill(NONE);
    this.#tail = new Int32Array(pools * levels).fill(NONE);
    this.#next = new Int32Array(posts);
    this.#previous = new Int32Array(posts);
    this.#level = new Int32Array(posts).fill(NONE);
    this.#best = new Int32Array(pools).fill(levels);
  }

  /** Places a worker at the end of a level; a level of −1 takes it out. */
  place(pool: number, post: number, level: number): void {
    const base = pool * this.#levels;
    const now = this.#level[post];
    if (now === level) return;
    if (now !== NONE) {
      const next = this.#next[post];
      const previous = this.#previous[post];
      if (previous === NONE) this.#head[base + now] = next;
      else this.#next[previous] = next;
      if (next === NONE) this.#tail[base + now] = previous;
      else this.#previous[next] = previous;
    }
    this.#level[post] = level;
    if (level === NONE) return;
    const last = this.#tail[base + level];
    this.#next[post] = NONE;
    this.#previous[post] = last;
    if (last === NONE) this.#head[base + level] = post;
    else this.#next[last] = post;
    this.#tail[base + level] = post;
    if (level < this.#best[pool]) this.#best[pool] = level;
  }

  /** The best level at which somebody stands; the number of levels when nobody does. */
  bestLevel(pool: number): number {
    const base = pool * this.#levels;
    let level = this.#best[pool];
    while (level < this.#levels && this.#head[base + level] === NONE) level++;
    this.#best[pool] = level;
    return level;
  }

  /** The first worker, best level first, who has room for some more points; −1 when there is none. */
  first(pool: number, { cap, points }: PostStore, weight: number): number {
    const base = pool * this.#levels;
    for (let level = this.bestLevel(pool); level < this.#levels; level++) {
      for (let post = this.#head[base + level]; post !== NONE; post = this.#next[post]) {
        if (cap[post] - points[post] >= weight) return post;
      }
    }
    return NONE;
  }

  /** Everybody of a pool who stands ready, best level first. */
  inPool(pool: number): number[] {
    const ready: number[] = [];
    for (let level = 0; level < this.#levels; level++) {
      const first = this.#head[pool * this.#levels + level];
      for (let post = first; post !== NONE; post = this.#next[post]) ready.push(post);
    }
    return ready;
  }

  levelOf(post: number): number {
    return this.#level[post];
  }
}
