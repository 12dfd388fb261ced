import type { Holder } from './holder.ts';
import type { SERIAL, VACANCY } from './post-rows.ts';

const NONE = -1;
/** Numbers in an entry: the next entry of the day, the post, and who or what it was made for. */
const ENTRY = 3;
const ENTRIES = 256;

/**
 * What falls due on which working day, for posts. An entry stands for the person, or for the vacancy,
 * that held the post when it was made: entries of former ones are passed over.
 */
export class PostAgenda {
  readonly #first: Int32Array;
  readonly #holder: Holder;
  readonly #told: number;
  #entries = new Int32Array(ENTRIES * ENTRY);
  #end = 0;

  /** @param told what tells the one from the next: `SERIAL` for people, `VACANCY` for vacancies */
  constructor(days: number, holder: Holder, told: typeof SERIAL | typeof VACANCY) {
    this.#first = new Int32Array(days + 1).fill(NONE);
    this.#holder = holder;
    this.#told = told;
  }

  /** @param due a working day; past the end of the run it is kept and never taken out */
  put(post: number, due: number): void {
    const day = Math.min(due, this.#first.length - 1);
    if (this.#end === this.#entries.length) this.#grow();
    const entries = this.#entries;
    const entry = this.#end;
    this.#end += ENTRY;
    entries[entry] = this.#first[day];
    entries[entry + 1] = post;
    entries[entry + 2] = this.#holder.memory[post | this.#told];
    this.#first[day] = entry;
  }

  /** Takes out and gives a post that is still held by whoever, or is vacant as, was noted; −1 when none is left. */
  take(day: number): number {
    const { memory } = this.#holder;
    const entries = this.#entries;
    for (;;) {
      const entry = this.#first[day];
      if (entry === NONE) return NONE;
      this.#first[day] = entries[entry];
      const post = entries[entry + 1];
      if (entries[entry + 2] === memory[post | this.#told]) return post;
    }
  }

  /** Posts for which something is due that still holds. */
  posts(): Set<number> {
    const { memory } = this.#holder;
    const entries = this.#entries;
    const posts = new Set<number>();
    for (const first of this.#first) {
      for (let entry = first; entry !== NONE; entry = entries[entry]) {
        const post = entries[entry + 1];
        if (entries[entry + 2] === memory[post | this.#told]) posts.add(post);
      }
    }
    return posts;
  }

  /** Forgets what is due. */
  clear(): void {
    this.#first.fill(NONE);
    this.#end = 0;
  }

  #grow(): void {
    const longer = new Int32Array(this.#entries.length * 2);
    longer.set(this.#entries);
    this.#entries = longer;
  }
}
