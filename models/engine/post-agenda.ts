const NONE = -1;

/**
 * What falls due on which working day, for posts. An entry stands for the person (or the vacancy) that
 * held the post when it was made: entries of former ones are passed over.
 */
export class PostAgenda {
  readonly #first: Int32Array;
  #next = new Int32Array(256);
  #post = new Int32Array(256);
  #serial = new Int32Array(256);
  #length = 0;

  constructor(days: number) {
    this.#first = new Int32Array(days).fill(NONE);
  }

  put(post: number, serial: number, day: number): void {
    if (day >= this.#first.length) return;
    if (this.#length === this.#next.length) this.#grow();
    const entry = this.#length++;
    this.#next[entry] = this.#first[day];
    this.#post[entry] = post;
    this.#serial[entry] = serial;
    this.#first[day] = entry;
  }

  /** Calls `due` for each post whose serial is still the one noted, in a fixed order. */
  each(day: number, serials: Int32Array, due: (post: number) => void): void {
    let entry = this.#first[day];
    while (entry !== NONE) {
      const post = this.#post[entry];
      if (this.#serial[entry] === serials[post]) due(post);
      entry = this.#next[entry];
    }
  }

  #grow(): void {
    const double = (array: Int32Array<ArrayBuffer>) => {
      const copy = new Int32Array(array.length * 2);
      copy.set(array);
      return copy;
    };
    this.#next = double(this.#next);
    this.#post = double(this.#post);
    this.#serial = double(this.#serial);
  }
}
