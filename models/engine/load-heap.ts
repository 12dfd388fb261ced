import { POST_ROW } from './memory-map.ts';
import { CAP, isPresent, POINTS, POOL, STATUS } from './post-rows.ts';

const NONE = -1;

/** What of the state is seen. */
interface Seen {
  readonly memory: Int32Array;
  readonly firstPost: Int32Array;
  readonly parameters: { readonly pools: readonly { readonly line: number }[] };
  readonly allocationRound: number;
}

/**
 * Who of those present is least loaded against a full cap, full or not, the first post where several are.
 * Within one round of giving out cases loads only rise, so what was noted of each is looked at again only
 * when it comes to the top.
 */
export class LoadHeap {
  readonly #posts: Int32Array;
  readonly #loads: Float64Array;
  #size = 0;
  #round = NONE;

  /** @param posts room for so many */
  constructor(posts: number) {
    this.#posts = new Int32Array(posts);
    this.#loads = new Float64Array(posts);
  }

  /** @param pools whose people may hold the case; the same at every call */
  least(state: Seen, pools: readonly number[]): number {
    if (this.#round !== state.allocationRound) this.#begin(state, pools);
    const { memory } = state;
    const posts = this.#posts;
    const loads = this.#loads;
    while (this.#size > 0) {
      const post = posts[0];
      const load = memory[post | POINTS] / memory[post | CAP];
      if (load === loads[0]) return post;
      loads[0] = load;
      this.#sink(0);
    }
    return NONE;
  }

  #begin(state: Seen, pools: readonly number[]): void {
    this.#round = state.allocationRound;
    this.#size = 0;
    for (let i = 0; i < pools.length; i++) this.#addPool(state, pools[i]);
    for (let place = (this.#size >> 1) - 1; place >= 0; place--) this.#sink(place);
  }

  /** Adds those of a pool who are present, without regard to their loads. */
  #addPool({ memory, firstPost, parameters }: Seen, pool: number): void {
    const posts = this.#posts;
    const loads = this.#loads;
    const { line } = parameters.pools[pool];
    const end = firstPost[line + 1];
    let size = this.#size;
    for (let post = firstPost[line]; post < end; post += POST_ROW) {
      if (memory[post | POOL] !== pool || !isPresent(memory[post | STATUS])) continue;
      if (memory[post | CAP] === 0) continue;
      posts[size] = post;
      loads[size++] = memory[post | POINTS] / memory[post | CAP];
    }
    this.#size = size;
  }

  /** Lets what stands at a place sink below all that come before it. */
  #sink(from: number): void {
    const posts = this.#posts;
    const loads = this.#loads;
    const size = this.#size;
    const post = posts[from];
    const load = loads[from];
    let place = from;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= size) break;
      if (child + 1 < size && this.#before(child + 1, loads[child], posts[child])) child++;
      if (!this.#before(child, load, post)) break;
      posts[place] = posts[child];
      loads[place] = loads[child];
      place = child;
    }
    posts[place] = post;
    loads[place] = load;
  }

  #before(place: number, load: number, post: number): boolean {
    const own = this.#loads[place];
    return own < load || (own === load && this.#posts[place] < post);
  }
}
