/** Visits made that are to be worked out anew. */
export const NOT_KNOWN = -1;

/** Visits to the cases of workers. */
export class VisitStore {
  /** By pool: millionths of a visit due each day to the cases that are held. */
  readonly dueMicro: Float64Array;
  /**
   * By number of post: visits made each day to the cases of whoever is in it, as far as hours allow; `NOT_KNOWN` once
   * cases, hours or presence have changed.
   */
  readonly made: Float64Array;

  constructor(pools: number, posts: number) {
    this.dueMicro = new Float64Array(pools);
    this.made = new Float64Array(posts);
    this.clear();
  }

  /** Nobody holds a case. */
  clear(): void {
    this.dueMicro.fill(0);
    this.made.fill(NOT_KNOWN);
  }
}
